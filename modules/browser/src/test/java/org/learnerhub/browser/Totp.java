package org.learnerhub.browser;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes that a person's telephone shows (RFC 6238: SHA-1, six digits, thirty seconds); no code twice. */
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP = 30;

    private static final Map<String, Long> LAST = new HashMap<>();

    private Totp() {}

    /**
     * A code counts once, that of the next step counts already; for those after that one waits. The first is that of the next
     * step: the demo has signed everybody in to find their pages, perhaps with the code of this one.
     */
    static String next(String secret) {
        long step = Math.max(present(), LAST.getOrDefault(secret, present()) + 1);
        while (step > present() + 1) {
            pause(Duration.ofMillis(500));
        }
        LAST.put(secret, step);
        return code(secret, step);
    }

    private static long present() {
        return Instant.now().getEpochSecond() / STEP;
    }

    private static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int at = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        String digits = base32.replaceAll("[= ]", "");
        ByteBuffer bytes = ByteBuffer.allocate(digits.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < digits.length(); i++) {
            bits = (bits << 5) | BASE32.indexOf(digits.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
