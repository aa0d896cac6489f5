package org.learnerhub.signature.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign extracts: EC P-256, each with a certificate under the hub's own authority. One signs; the others are
 * retired, and what they signed stays valid. They lie in {@code extracts.p12}, which is made when it is first needed and
 * looked at before each use: a roll-over by another process is followed without a restart. Thread-safe.
 */
public final class ExtractKeys {

    private static final String NAME = " extracts";

    private final KeySettings settings;
    private final KeySet authority;
    private final KeyStores stores;
    private final SecureRandom random;
    private final Clock clock;
    private @Nullable ExtractKeySet read;
    private @Nullable Stamp readAt;

    ExtractKeys(KeySettings settings, KeySet authority, KeyStores stores, SecureRandom random, Clock clock) {
        this.settings = settings;
        this.authority = authority;
        this.stores = stores;
        this.random = random;
        this.clock = clock;
    }

    /** What signs from now on. */
    public SigningKey signing() {
        ExtractKeySet now = now();
        return new SigningKey(now.key(), now.certificate());
    }

    /** Of all keys whose signatures count, the one that signs now first. */
    public List<X509Certificate> certificates() {
        ExtractKeySet now = now();
        List<X509Certificate> newestFirst = new ArrayList<>(now.retired());
        newestFirst.add(now.certificate());
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    /** A new key signs from now on; the one before is destroyed, its certificate kept. */
    public X509Certificate rollOver() {
        try {
            now();
            return folder().alone(() -> {
                ExtractKeySet before = stores.readExtracts(settings.keys());
                ExtractKeySet next = made(Stream.concat(before.retired().stream(), Stream.of(before.certificate()))
                        .toList());
                OwnerOnly.replace(settings.keys().resolve(KeyStores.EXTRACTS), stores.write(next));
                return next.certificate();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExtractKeySet made(List<X509Certificate> retired) {
        try {
            KeyPair pair = KeyType.ECDSA_P256.pair(random);
            KeyPair issuing = new KeyPair(authority.authority().getPublicKey(), authority.authorityKey());
            CertificateIssuer issuer = new CertificateIssuer(settings, issuing, random, clock);
            return new ExtractKeySet(
                    pair.getPrivate(), issuer.signing(settings.hubName() + NAME, pair.getPublic()), retired);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime cannot make the key of extracts", e);
        }
    }

    private synchronized ExtractKeySet now() {
        Path file = settings.keys().resolve(KeyStores.EXTRACTS);
        try {
            folder().fill(() -> Map.of(KeyStores.EXTRACTS, stores.write(made(List.of()))));
            Stamp written = Stamp.of(file);
            ExtractKeySet known = read;
            if (known == null || !written.equals(readAt)) {
                known = stores.readExtracts(settings.keys());
                known.certificate().verify(authority.authority().getPublicKey());
                read = known;
                readAt = written;
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new UnusableKeysException(
                    "The certificate in " + file + " was not issued by " + KeyStores.AUTHORITY
                            + " beside it. Restore both from one backup.",
                    e);
        }
    }

    private KeyFolder folder() {
        return new KeyFolder(settings.keys(), List.of(KeyStores.EXTRACTS));
    }

    /** Tells a file from the one that took its place. */
    private record Stamp(FileTime time, long size, String identity) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes all = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(all.lastModifiedTime(), all.size(), String.valueOf(all.fileKey()));
        }
    }

    /** A private key with its certificate. */
    public record SigningKey(PrivateKey key, X509Certificate certificate) {

        /** Says nothing of what is in it. */
        @Override
        public String toString() {
            return "SigningKey[" + certificate.getSerialNumber() + "]";
        }
    }
}
