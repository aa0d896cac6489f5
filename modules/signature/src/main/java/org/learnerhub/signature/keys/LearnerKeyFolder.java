package org.learnerhub.signature.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.NoSuchKeyException;

/**
 * A file for each learner's key, wrapped under the hub's secret, so that this folder alone opens nothing. Beside them a list
 * of those who were erased, which is only added to. AES-256 in GCM, the number bound to what is sealed.
 */
public final class LearnerKeyFolder implements LearnerKeys {

    private static final Object ONE_THREAD = new Object();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final int FOLDERS = 1_000;
    private static final int MARK = 8;

    private final Path folder;
    private final byte[] wrapping;
    private final SecureRandom random;

    /**
     * @param folder made when the first key is
     * @param secret of the hub
     */
    public LearnerKeyFolder(Path folder, byte[] secret, SecureRandom random) {
        this.folder = folder;
        this.random = random;
        wrapping = derived(secret);
    }

    /**
     * What tells this folder from any other: 16 random hexadecimal digits, made at the first call. What a node seals with
     * keys of one folder, a node with another folder cannot read; so a database keeps the mark of its folder.
     */
    public String mark() {
        Path file = folder.resolve("mark");
        if (!Files.exists(file)) {
            alone(() -> makeMark(file));
        }
        try {
            return Files.readString(file, US_ASCII).strip();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void makeMark(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] mark = new byte[MARK];
            random.nextBytes(mark);
            OwnerOnly.replace(file, HexFormat.of().formatHex(mark).getBytes(US_ASCII));
        }
    }

    @Override
    public byte[] seal(Uln uln, byte[] clear) {
        return crypt(keyOf(uln), uln, clear);
    }

    @Override
    public UnaryOperator<byte[]> opener(Uln uln) {
        byte[] wrapped = read(uln)
                .orElseThrow(() ->
                        new NoSuchKeyException("the key is destroyed, or this is not the folder of learners' keys"));
        byte[] key = decrypt(wrapping, uln, wrapped);
        return bytes -> decrypt(key, uln, bytes);
    }

    @Override
    public void destroy(Uln uln) {
        if (!Files.exists(place(uln))) {
            return;
        }
        alone(() -> {
            Path file = place(uln);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate((int) channel.size()));
                channel.force(true);
            } catch (NoSuchFileException e) {
                return;
            }
            Files.delete(file);
            OwnerOnly.settle(folderOf(uln));
        });
    }

    @Override
    public void remember(Uln uln) {
        alone(() -> {
            if (!remembered().contains(uln)) {
                try (FileChannel channel = OwnerOnly.lockFile(list())) {
                    channel.position(channel.size());
                    channel.write(ByteBuffer.wrap((startOfLine() + uln + "\n").getBytes(US_ASCII)));
                    channel.force(true);
                }
            }
        });
    }

    @Override
    public Set<Uln> remembered() {
        Set<Uln> all = new TreeSet<>((one, other) -> Long.compare(one.number(), other.number()));
        try {
            // a line that a crash cut short has no right check digit, and is written again
            Files.readAllLines(list(), US_ASCII).forEach(line -> Uln.parse(line).ifPresent(all::add));
            return all;
        } catch (NoSuchFileException e) {
            return all;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Ends a line that was cut short. */
    private String startOfLine() throws IOException {
        byte[] lines = Files.readAllBytes(list());
        return lines.length == 0 || lines[lines.length - 1] == '\n' ? "" : "\n";
    }

    private byte[] keyOf(Uln uln) {
        Optional<byte[]> there = read(uln);
        if (there.isPresent()) {
            return decrypt(wrapping, uln, there.get());
        }
        byte[][] key = {new byte[KEY]};
        random.nextBytes(key[0]);
        alone(() -> {
            Optional<byte[]> meanwhile = read(uln);
            if (meanwhile.isPresent()) {
                key[0] = decrypt(wrapping, uln, meanwhile.get());
                return;
            }
            Path file = place(uln);
            OwnerOnly.folder(folderOf(uln));
            Path draft = file.resolveSibling(".draft-" + uln);
            Files.deleteIfExists(draft);
            OwnerOnly.write(draft, crypt(wrapping, uln, key[0]));
            Files.move(draft, file);
            OwnerOnly.settle(folderOf(uln));
        });
        return key[0];
    }

    private Optional<byte[]> read(Uln uln) {
        try {
            return Optional.of(Files.readAllBytes(place(uln)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Path place(Uln uln) {
        return folderOf(uln).resolve(uln + ".key");
    }

    private Path folderOf(Uln uln) {
        return folder.resolve(String.valueOf(uln.number() % FOLDERS));
    }

    private Path list() {
        return folder.resolve("erased");
    }

    private byte[] crypt(byte[] key, Uln uln, byte[] clear) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, uln, nonce, clear);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    private static byte[] decrypt(byte[] key, Uln uln, byte[] sealed) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new NoSuchKeyException("the key of this learner, or what is sealed, is cut short");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, key, uln, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private static byte[] cipher(int mode, byte[] key, Uln uln, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(uln.toString().getBytes(US_ASCII));
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException e) {
            throw new NoSuchKeyException("not sealed with this learner's key");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES in GCM", e);
        }
    }

    private static byte[] derived(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal("learner-keys".getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    /** Of all nodes that share the folder. */
    private void alone(FileWork work) {
        synchronized (ONE_THREAD) {
            try {
                OwnerOnly.folder(folder);
                try (FileChannel file = OwnerOnly.lockFile(folder.resolve(".lock"));
                        FileLock lock = file.lock()) {
                    assert lock.isValid();
                    work.run();
                }
            } catch (IOException e) {
                throw unusable(e);
            }
        }
    }

    private static UncheckedIOException unusable(IOException e) {
        return new UncheckedIOException("the folder of learners' keys cannot be used", e);
    }

    private interface FileWork {

        void run() throws IOException;
    }
}
