package org.learnerhub.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.learnerhub.domain.vault.KeptFileDamagedException.Damage;
import org.learnerhub.domain.vault.Vault;

/** A vault for tests. */
final class FolderVault implements Vault {

    private final Path folder;
    private final AtomicInteger drafts = new AtomicInteger();

    FolderVault(Path folder) {
        this.folder = folder;
    }

    @Override
    public Draft receive(InputStream bytes, long limit) {
        Path draft = draft();
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(draft)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new RefusedException(IntakeCode.FILE_TOO_LARGE);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            discard(draft);
            throw new UncheckedIOException(e);
        } catch (RefusedException e) {
            discard(draft);
            throw e;
        }
        return new Draft(draft, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public Path draft() {
        return folder.resolve("draft-" + drafts.incrementAndGet());
    }

    @Override
    public void keep(Path draft, String name) {
        try {
            Path kept = folder.resolve(name);
            Files.createDirectories(kept.getParent());
            Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String name) {
        try {
            return Files.newInputStream(folder.resolve(name));
        } catch (IOException e) {
            throw new KeptFileDamagedException(name, Damage.MISSING, e);
        }
    }

    @Override
    public void remove(String name, Removal why) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isRemoved(String name) {
        return false;
    }

    @Override
    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    @Override
    public long size(String name) {
        try {
            return Files.size(folder.resolve(name));
        } catch (IOException e) {
            throw new KeptFileDamagedException(name, Damage.MISSING, e);
        }
    }

    @Override
    public String sha256(String name) {
        try (InputStream in = open(name)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
