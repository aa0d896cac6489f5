package org.learnerhub.domain.enquiry;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.learnerhub.domain.access.KeyedHash;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * HMAC-SHA256 of the five key fields under the hub's secret. Case and blanks do not count, so a postcode may be spaced
 * either way; everything else does.
 */
public final class FindFingerprint {

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final byte[] PURPOSE = "find\0".getBytes(StandardCharsets.US_ASCII);

    private final KeyedHash hash;

    public FindFingerprint(byte[] secret) {
        hash = new KeyedHash(secret);
    }

    /** @return lower-case hex */
    public String of(LearnerDetails details) {
        Mac mac = hash.fresh();
        mac.update(PURPOSE);
        for (LearnerField field : LearnerField.KEY_FIELDS) {
            mac.update(folded(details.text(field)).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
