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
        Mac mac = hash.fresh();
        mac.update(ukprn.value().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    }

    /** In constant time. */
    public boolean matches(Institution institution, String password) {
        return MessageDigest.isEqual(
                of(institution.ukprn(), password).getBytes(StandardCharsets.US_ASCII),
                institution.passwordHash().getBytes(StandardCharsets.US_ASCII));
    }
}
