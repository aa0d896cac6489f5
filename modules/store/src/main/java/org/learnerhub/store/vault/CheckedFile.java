package org.learnerhub.store.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.learnerhub.domain.vault.KeptFileDamagedException.Damage;

/** Reads a kept file twice by one handle: once to see that it is what was kept, then for whoever asked. */
final class CheckedFile {

    private static final int BLOCK = 1 << 16;

    private final String name;
    private final Path place;

    CheckedFile(String name, Path place) {
        this.name = name;
        this.place = place;
    }

    /** What it is now. */
    KeptFiles.Kept measured() {
        try {
            return measure(place);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    static KeptFiles.Kept measure(Path place) throws IOException {
        try (FileChannel file = open(place)) {
            return new KeptFiles.Kept(file.size(), digest(file), false);
        }
    }

    /** @throws KeptFileDamagedException if it is not what was kept; nothing of it has been read by anybody then */
    InputStream openAs(KeptFiles.Kept kept) {
        try {
            FileChannel file = open(place);
            try {
                require(kept.size() == null || file.size() == kept.size(), Damage.LENGTH);
                require(digest(file).equals(kept.sha256()), Damage.BYTES);
                return Channels.newInputStream(file.position(0));
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** A folder would open and a pipe would wait: only a file is opened. */
    private static FileChannel open(Path place) throws IOException {
        if (!Files.readAttributes(place, BasicFileAttributes.class).isRegularFile()) {
            throw new IOException("no regular file");
        }
        return FileChannel.open(place, StandardOpenOption.READ);
    }

    /** Being interrupted says nothing of the file. */
    private RuntimeException damaged(IOException e) {
        if (e instanceof ClosedByInterruptException) {
            return new UncheckedIOException(e);
        }
        return new KeptFileDamagedException(
                name, e instanceof NoSuchFileException ? Damage.MISSING : Damage.UNREADABLE, e);
    }

    private void require(boolean holds, Damage damage) {
        if (!holds) {
            throw new KeptFileDamagedException(name, damage, new IOException("not what was kept"));
        }
    }

    private static String digest(FileChannel file) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (file.read(block) >= 0) {
            digest.update(block.flip());
            block.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
