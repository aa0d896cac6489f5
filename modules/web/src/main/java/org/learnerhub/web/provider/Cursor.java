package org.learnerhub.web.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the next page of a search begins; good for the search that it came with only. What it holds is nobody's secret: it is
 * written so that nobody takes it for a number to count with.
 */
final class Cursor {

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,6})\\.([0-9A-Za-z_-]{11})");
    private static final int DIGEST_BYTES = 8;

    private Cursor() {}

    static String of(long skip, Asked asked) {
        String text = skip + "." + digest(asked);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @return how many come before; 0 where there is no cursor */
    static long skip(Asked asked) {
        String cursor = asked.text(Parameter.CURSOR);
        if (cursor == null) {
            return 0;
        }
        Matcher parts = CURSOR.matcher(decoded(cursor));
        if (!parts.matches() || !parts.group(2).equals(digest(asked))) {
            throw Asked.refused(Parameter.CURSOR);
        }
        return Long.parseLong(parts.group(1));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw Asked.refused(Parameter.CURSOR);
        }
    }

    private static String digest(Asked asked) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(asked.queryWithoutCursor().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
