package org.learnerhub.signature;

import java.util.Base64;
import org.learnerhub.signature.Verdict.Reason;

/** Base64 as written in a signature: white space is allowed, a second spelling of the same bytes is not. */
final class Base64Text {

    private Base64Text() {}

    static byte[] decode(String text) throws Refusal {
        String dense = dense(text);
        try {
            byte[] bytes = Base64.getDecoder().decode(dense);
            if (Base64.getEncoder().encodeToString(bytes).equals(dense)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // not Base64 at all: refused below like a second spelling
        }
        throw new Refusal(Reason.MALFORMED, "A value in the signature is not proper Base64.");
    }

    private static String dense(String text) {
        StringBuilder dense = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c != ' ' && c != '\n' && c != '\t' && c != '\r')
                .forEach(c -> dense.append((char) c));
        return dense.toString();
    }
}
