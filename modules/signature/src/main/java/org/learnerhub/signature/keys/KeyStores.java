package org.learnerhub.signature.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A key set as three PKCS#12 files, and the key of extracts as a fourth, with one password. */
final class KeyStores {

    static final String AUTHORITY = "ca.p12";
    static final String SIGNING = "hub.p12";
    static final String SECRETS = "secrets.p12";
    static final String EXTRACTS = "extracts.p12";

    private static final String AUTHORITY_KEY = "ca";
    private static final String SIGNING_KEY = "hub";
    private static final String PASSWORDS = "passwords";
    private static final String ULNS = "ulns";
    private static final String EXTRACT_KEY = "extracts";
    private static final String RETIRED = "retired-";

    private final char[] password;

    KeyStores(char[] password) {
        this.password = password.clone();
    }

    /** The files' bytes, by name. */
    Map<String, byte[]> write(KeySet keys) {
        Certificate[] authority = {keys.authority()};
        Certificate[] chain = {keys.signing(), keys.authority()};
        return Map.of(
                AUTHORITY, store(s -> s.setKeyEntry(AUTHORITY_KEY, keys.authorityKey(), password, authority)),
                SIGNING, store(s -> s.setKeyEntry(SIGNING_KEY, keys.signingKey(), password, chain)),
                SECRETS,
                        store(s -> {
                            s.setKeyEntry(PASSWORDS, new SecretKeySpec(keys.passwordSecret(), "AES"), password, null);
                            s.setKeyEntry(ULNS, new SecretKeySpec(keys.ulnSecret(), "AES"), password, null);
                        }));
    }

    KeySet read(Path folder) {
        Path authority = folder.resolve(AUTHORITY);
        Path signing = folder.resolve(SIGNING);
        Path secrets = folder.resolve(SECRETS);
        KeyStore authorityStore = open(authority);
        KeyStore signingStore = open(signing);
        KeyStore secretStore = open(secrets);
        KeySet keys = new KeySet(
                (PrivateKey) key(authorityStore, AUTHORITY_KEY, authority),
                certificate(authorityStore, AUTHORITY_KEY, authority),
                (PrivateKey) key(signingStore, SIGNING_KEY, signing),
                certificate(signingStore, SIGNING_KEY, signing),
                key(secretStore, PASSWORDS, secrets).getEncoded(),
                key(secretStore, ULNS, secrets).getEncoded());
        requireIssued(keys, signing);
        return keys;
    }

    /** The bytes of {@link #EXTRACTS}. */
    byte[] write(ExtractKeySet keys) {
        return store(s -> {
            Certificate[] chain = {keys.certificate()};
            s.setKeyEntry(EXTRACT_KEY, keys.key(), password, chain);
            for (int i = 0; i < keys.retired().size(); i++) {
                s.setCertificateEntry(RETIRED + i, keys.retired().get(i));
            }
        });
    }

    ExtractKeySet readExtracts(Path folder) {
        Path file = folder.resolve(EXTRACTS);
        KeyStore store = open(file);
        List<X509Certificate> retired = new ArrayList<>();
        try {
            while (store.containsAlias(RETIRED + retired.size())) {
                retired.add(certificate(store, RETIRED + retired.size(), file));
            }
        } catch (GeneralSecurityException e) {
            throw damaged(file, e);
        }
        return new ExtractKeySet(
                (PrivateKey) key(store, EXTRACT_KEY, file), certificate(store, EXTRACT_KEY, file), retired);
    }

    private KeyStore open(Path file) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? new UnusableKeysException(
                            "The password does not open " + file
                                    + ". Give the one it was made with, or restore file and password from one backup.",
                            e)
                    : damaged(file, e);
        }
    }

    private Key key(KeyStore store, String alias, Path file) {
        try {
            Key key = store.getKey(alias, password);
            if (key != null) {
                return key;
            }
        } catch (GeneralSecurityException e) {
            throw damaged(file, e);
        }
        throw damaged(file, null);
    }

    private static X509Certificate certificate(KeyStore store, String alias, Path file) {
        try {
            if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                return certificate;
            }
        } catch (GeneralSecurityException e) {
            throw damaged(file, e);
        }
        throw damaged(file, null);
    }

    private static void requireIssued(KeySet keys, Path signing) {
        try {
            keys.signing().verify(keys.authority().getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new UnusableKeysException(
                    "The certificate in " + signing + " was not issued by " + AUTHORITY
                            + " beside it. Restore both from one backup.",
                    e);
        }
    }

    private static UnusableKeysException damaged(Path file, @Nullable Exception cause) {
        String message = "The key store " + file + " is damaged or unreadable. Restore it from the backup.";
        return cause == null ? new UnusableKeysException(message) : new UnusableKeysException(message, cause);
    }

    private byte[] store(Entries entries) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            entries.put(store);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime cannot write PKCS#12", e);
        }
    }

    private interface Entries {
        void put(KeyStore store) throws GeneralSecurityException;
    }
}
