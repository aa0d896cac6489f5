package org.learnerhub.domain.extract;

import java.math.BigInteger;

/**
 * The first 60 bits of an extract's id as twelve letters and digits that nobody mistakes for each other (Crockford's base
 * 32): {@code 4F7K-9Q2M-X8TD}. It says which extract is meant, and nothing about it.
 */
public final class ShortCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private ShortCode() {}

    public static String of(ExtractHead head) {
        BigInteger bits = new BigInteger(head.id().substring(0, 15), 16);
        StringBuilder code = new StringBuilder();
        for (int i = 11; i >= 0; i--) {
            code.append(DIGITS.charAt(bits.shiftRight(5 * i).intValue() & 31));
            if (i == 8 || i == 4) {
                code.append('-');
            }
        }
        return code.toString();
    }
}
