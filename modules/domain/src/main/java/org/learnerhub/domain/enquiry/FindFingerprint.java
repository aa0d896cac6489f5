package org.learnerhub.domain.enquiry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * HMAC-SHA256 of the five key fields under the hub's secret. Case and blanks do not count, so a postcode may be spaced
 * either way; everything else does.
 */
public final class FindFingerprint {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "find\0".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    public FindFingerprint(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** @return lower-case hex */
    public String of(LearnerDetails details) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            for (LearnerField field : LearnerField.KEY_FIELDS) {
                mac.update(folded(details.text(field)).getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
