package org.learnerhub.signature.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.signature.CertificateNames;
import org.learnerhub.signature.DocumentVerifier;
import org.learnerhub.signature.HubSigner;

/**
 * The hub's keys, opened: {@code ca.p12}, {@code hub.p12} and {@code secrets.p12} in the keys folder. A first start
 * makes all of them; if one is lost later, opening fails rather than making another. Those of extracts lie beside
 * them and are made when they are first needed.
 */
public final class HubKeys {

    private static final List<String> STORES = List.of(KeyStores.AUTHORITY, KeyStores.SIGNING, KeyStores.SECRETS);
    private static final List<String> STORES_AND_PASSWORD =
            List.of(KeyStores.AUTHORITY, KeyStores.SIGNING, KeyStores.SECRETS, StorePassword.FILE);

    private final KeySet keys;
    private final NewKeys made;
    private final Clock clock;
    private final HubSigner signer;
    private final ExtractKeys extracts;

    private HubKeys(KeySet keys, ExtractKeys extracts, NewKeys made, Clock clock) {
        this.keys = keys;
        this.extracts = extracts;
        this.made = made;
        this.clock = clock;
        this.signer = new HubSigner(keys.signingKey(), keys.signing(), keys.authority());
    }

    /**
     * Opens the keys, or makes them, under a random password that is kept in {@code store.password} beside them.
     *
     * @throws UnusableKeysException if the keys are damaged or incomplete
     */
    public static HubKeys open(KeySettings settings, SecureRandom random, Clock clock) {
        KeyMaker maker = new KeyMaker(settings, random, clock);
        try {
            KeyFolder folder = new KeyFolder(settings.keys(), STORES_AND_PASSWORD);
            NewKeys made = new NewKeys(folder.fill(() -> {
                byte[] password = StorePassword.make(maker);
                Map<String, byte[]> set =
                        new HashMap<>(new KeyStores(StorePassword.chars(password)).write(maker.make()));
                set.put(StorePassword.FILE, password);
                return set;
            }));
            return opened(maker, StorePassword.read(settings.keys()), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the keys, or makes them, under a password that the operator keeps elsewhere.
     *
     * @throws UnusableKeysException if the password is wrong or the keys are damaged or incomplete
     */
    public static HubKeys open(KeySettings settings, char[] password, SecureRandom random, Clock clock) {
        KeyMaker maker = new KeyMaker(settings, random, clock);
        try {
            KeyFolder folder = new KeyFolder(settings.keys(), STORES);
            NewKeys made = new NewKeys(folder.fill(() -> new KeyStores(password).write(maker.make())));
            return opened(maker, password, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HubKeys opened(KeyMaker maker, char[] password, NewKeys made) throws IOException {
        KeySettings settings = maker.settings();
        KeyStores stores = new KeyStores(password);
        KeySet set = stores.read(settings.keys());
        ExtractKeys extracts = new ExtractKeys(settings, set, stores, maker.random(), maker.clock());
        HubKeys keys = new HubKeys(set, extracts, made, maker.clock());
        TrustFile.publish(settings.trust(), keys.signer.trustAnchorPem());
        return keys;
    }

    /** What this opening made. */
    public NewKeys made() {
        return made;
    }

    public HubSigner signer() {
        return signer;
    }

    /** Those that sign extracts. */
    public ExtractKeys extracts() {
        return extracts;
    }

    /** Trusts what this hub's authority issued. */
    public DocumentVerifier verifier() {
        return new DocumentVerifier(clock, List.of(keys.authority()));
    }

    /** Expires 5 years after it was made. */
    public X509Certificate signingCertificate() {
        return keys.signing();
    }

    /** Expires 20 years after it was made. */
    public X509Certificate ca() {
        return keys.authority();
    }

    /** SHA-256 of the signing certificate, lower-case hex. */
    public String fingerprint() {
        return CertificateNames.fingerprint(keys.signing());
    }

    /** 32 bytes, for hashing passwords. */
    public byte[] passwordSecret() {
        return keys.passwordSecret().clone();
    }

    /** 32 bytes, for the order in which ULNs are handed out. */
    public byte[] ulnSecret() {
        return keys.ulnSecret().clone();
    }
}
