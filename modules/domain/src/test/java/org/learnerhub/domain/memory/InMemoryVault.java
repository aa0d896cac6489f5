package org.learnerhub.domain.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.learnerhub.domain.vault.KeptFileDamagedException.Damage;
import org.learnerhub.domain.vault.Vault;

/** Kept files in memory, drafts in a folder. As with a real vault, what is kept outlives a transaction that fails. */
public final class InMemoryVault implements Vault {

    private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");

    private final Path folder;
    private final Map<String, byte[]> kept = new TreeMap<>();
    private final Set<String> damaged = new HashSet<>();
    private final Set<String> removed = new HashSet<>();

    InMemoryVault(Path folder) {
        this.folder = folder;
    }

    @Override
    public Draft receive(InputStream bytes, long limit) {
        try {
            byte[] all = bytes.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE));
            if (all.length > limit) {
                throw new RefusedException(IntakeCode.FILE_TOO_LARGE);
            }
            Path draft = draft();
            Files.write(draft, all);
            return new Draft(draft, all.length, sha256(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path draft() {
        try {
            return Files.createTempFile(folder, "draft", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(Path draft, String name) {
        try {
            kept.put(checked(name), Files.readAllBytes(draft));
            removed.remove(name);
            Files.delete(draft);
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
        if (damaged.contains(name)) {
            throw new KeptFileDamagedException(name, Damage.BYTES, new IOException("not what was kept"));
        }
        if (removed.contains(name)) {
            throw new RefusedException(RetentionCode.FILE_NO_LONGER_KEPT);
        }
        return new ByteArrayInputStream(bytes(name));
    }

    @Override
    public void remove(String name, Removal why) {
        removed.add(checked(name));
    }

    @Override
    public boolean isRemoved(String name) {
        return removed.contains(checked(name));
    }

    @Override
    public boolean has(String name) {
        return kept.containsKey(checked(name));
    }

    @Override
    public long size(String name) {
        return bytes(name).length;
    }

    @Override
    public String sha256(String name) {
        return sha256(bytes(name));
    }

    /** From now on the disk gives other bytes. */
    public void damage(String name) {
        damaged.add(name);
    }

    /** It came back from a backup. */
    public void restore(String name) {
        damaged.remove(name);
    }

    /** The names of all kept files, sorted. */
    public Stream<String> names() {
        return kept.keySet().stream();
    }

    public byte[] bytes(String name) {
        byte[] bytes = kept.get(checked(name));
        if (bytes == null) {
            throw new KeptFileDamagedException(name, Damage.MISSING, new IOException("no such file"));
        }
        return bytes.clone();
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for the vault");
        }
        return name;
    }

    /** How many drafts were neither kept nor discarded. */
    public long openDrafts() {
        try (Stream<Path> drafts = Files.list(folder)) {
            return drafts.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
