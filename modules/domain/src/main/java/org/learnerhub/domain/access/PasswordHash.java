package org.learnerhub.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.learnerhub.domain.provider.Ukprn;

/**
 * HMAC-SHA256 of a password under the hub's secret. The hub generates passwords of 16 random characters, so guessing
 * is hopeless without slowness, and a check costs microseconds; a stolen table is useless without the secret.
 */
public final class PasswordHash {

    private final KeyedHash hash;

    public PasswordHash(byte[] secret) {
        hash = new KeyedHash(secret);
    }

    /** @return lower-case hex */
    public String of(Ukprn ukprn, String password) {
        return of(ukprn.value(), password);
    }

    /**
     * Of the secret of somebody who is no institution.
     *
     * @param owner whose it is; no UKPRN
     */
    String of(String owner, String secret) {
        Mac mac = hash.fresh();
        mac.update(owner.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** In constant time. */
    public boolean matches(Institution institution, String password) {
        return same(of(institution.ukprn(), password), institution.passwordHash());
    }

    /** In constant time. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
