package org.learnerhub.domain.user;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.learnerhub.domain.access.KeyedHash;

/**
 * Codes of six digits that change every 30 seconds, of RFC 6238 with HMAC-SHA1, as authenticator apps make them. The secret
 * of an account follows from the hub's own and the account's salt, and is not stored.
 */
public final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);

    /** The step before and the one after count too: clocks differ, and people type slowly. */
    private static final int DRIFT = 1;

    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String USE = "second-factor\0";

    private final KeyedHash hub;

    /** @param secret the hub's, of all nodes the same */
    public Totp(byte[] secret) {
        hub = new KeyedHash(secret);
    }

    /** In base 32, 32 letters and digits: as authenticator apps take it. */
    public String secret(User user) {
        return base32(bytes(user));
    }

    /** What a QR code says to an authenticator app. */
    public String address(User user, String issuer) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(user.name()) + "?secret=" + secret(user) + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=6&period=30";
    }

    /** The code of this moment. */
    public String code(User user, Instant now) {
        return code(bytes(user), step(now));
    }

    /** The step of which this is the code, where it is later than all that were used; empty where the code is wrong. */
    OptionalLong step(User user, String code, Instant now) {
        String digits = code.replaceAll("\\s", "");
        byte[] secret = bytes(user);
        long middle = step(now);
        for (long step = middle - DRIFT; step <= middle + DRIFT; step++) {
            if (step > user.lastStep() && same(code(secret, step), digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private static long step(Instant now) {
        return now.getEpochSecond() / STEP.toSeconds();
    }

    private byte[] bytes(User user) {
        byte[] all = hub.fresh().doFinal((USE + user.name() + "\0" + user.salt()).getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(all, SECRET_BYTES);
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((held >> bits) & 31));
            }
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
