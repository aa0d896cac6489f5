package org.learnerhub.store.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.learnerhub.domain.vault.KeptFileDamagedException.Damage;
import org.learnerhub.domain.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in a folder, drafts beside them on the same file system, so that keeping is a rename. What is read is first held
 * against what was kept, every time: a disk that forgets changes no dates.
 */
final class FolderVault implements Vault {

    private static final Logger LOG = LoggerFactory.getLogger(FolderVault.class);
    private static final int BUFFER = 1 << 16;
    private static final String KEPT = "kept";
    private static final Duration DRAFT_LIFE = Duration.ofDays(1);

    private final Path drafts;
    private final Path kept;
    private final DurableFiles files = new DurableFiles();
    private final KeptFiles notes;

    /**
     * @param notes what was kept, noted elsewhere
     * @param now drafts that a crash left behind more than a day before this are removed
     */
    FolderVault(Path folder, KeptFiles notes, Instant now) {
        this.notes = notes;
        drafts = folder.resolve("drafts");
        kept = folder.resolve(KEPT);
        try {
            files.makeFolder(folder);
            files.makeFolder(drafts);
            files.makeFolder(kept);
            removeDraftsBefore(now.minus(DRAFT_LIFE));
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's folder cannot be used", e);
        }
    }

    @Override
    public Draft receive(InputStream bytes, long limit) {
        Path draft = draft();
        try {
            return fill(draft, bytes, limit);
        } catch (IOException e) {
            discard(draft);
            throw new UncheckedIOException("the file could not be received", e);
        } catch (RuntimeException e) {
            discard(draft);
            throw e;
        }
    }

    private Draft fill(Path draft, InputStream bytes, long limit) throws IOException {
        MessageDigest digest = CheckedFile.sha256();
        long size = 0;
        try (OutputStream output = Files.newOutputStream(draft)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new RefusedException(IntakeCode.FILE_TOO_LARGE);
                }
                digest.update(buffer, 0, read);
                output.write(buffer, 0, read);
            }
        }
        return new Draft(draft, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public Path draft() {
        try {
            return files.makeDraft(drafts);
        } catch (IOException e) {
            throw new UncheckedIOException("no draft can be made", e);
        }
    }

    @Override
    public void keep(Path draft, String name) {
        Path target = place(name);
        try {
            KeptFiles.Kept file = CheckedFile.measure(draft);
            files.makeFoldersBetween(kept, target);
            files.moveForGood(draft, target);
            notes.keep(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be kept", e);
        }
    }

    @Override
    public void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("a draft could not be removed", e);
        }
    }

    @Override
    public InputStream open(String name) {
        CheckedFile file = new CheckedFile(name, place(name));
        try {
            KeptFiles.Kept kept = noted(name);
            if (kept.removed()) {
                throw new RefusedException(RetentionCode.FILE_NO_LONGER_KEPT);
            }
            InputStream opened = file.openAs(kept);
            if (kept.damaged()) {
                LOG.info("kept file {} is whole again", name);
                notes.found(name, null);
            }
            return opened;
        } catch (KeptFileDamagedException e) {
            LOG.error(
                    "{} kept file {} is damaged: {}",
                    ResultCode.KEPT_FILE_DAMAGED.code(),
                    name,
                    e.damage().word());
            notes.found(name, e.damage());
            throw e;
        }
    }

    /** Noted first: where the process ends between the two, nobody gets the file, and doing it again removes it. */
    @Override
    public void remove(String name, Removal why) {
        Path place = place(name);
        KeptFiles.Kept unused = noted(name);
        notes.removed(name, why);
        discard(place);
    }

    @Override
    public boolean isRemoved(String name) {
        return notes.find(name).map(KeptFiles.Kept::removed).orElse(false);
    }

    @Override
    public boolean has(String name) {
        return Files.isRegularFile(place(name)) || notes.find(name).isPresent();
    }

    @Override
    public long size(String name) {
        KeptFiles.Kept kept = noted(name);
        if (kept.size() != null) {
            return kept.size();
        }
        try {
            return Files.size(place(name));
        } catch (IOException e) {
            throw new KeptFileDamagedException(name, Damage.MISSING, e);
        }
    }

    @Override
    public String sha256(String name) {
        return noted(name).sha256();
    }

    /** Files that were kept before anything was noted of them are noted as they are now. */
    private KeptFiles.Kept noted(String name) {
        Path place = place(name);
        return notes.find(name).orElseGet(() -> {
            KeptFiles.Kept now = new CheckedFile(name, place).measured();
            notes.adopt(name, now);
            return now;
        });
    }

    private Path place(String name) {
        return kept.resolve(VaultName.checked(name));
    }

    /** Where a vault in a folder keeps a file. */
    static Path kept(Path folder, String name) {
        return folder.resolve(KEPT).resolve(VaultName.checked(name));
    }

    private void removeDraftsBefore(Instant time) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.list(drafts)) {
            all = found.toList();
        }
        for (Path draft : all) {
            if (Files.getLastModifiedTime(draft).toInstant().isBefore(time)) {
                discard(draft);
            }
        }
    }
}
