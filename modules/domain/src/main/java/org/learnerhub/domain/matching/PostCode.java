package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/** A folded postcode: outward part, sector digit, unit. */
final class PostCode {

    /** "No fixed abode" in every code set that uses it: says nothing. */
    private static final String NOWHERE = "ZZ999ZZ";

    private static final int INWARD = 3;
    private static final int SHORTEST = 5;

    private PostCode() {}

    /** Null where it says nothing. */
    static @Nullable String meaningful(@Nullable String folded) {
        return folded == null || folded.equals(NOWHERE) ? null : folded;
    }

    /** The code itself where it has no parts, as abroad. */
    static String sector(String code) {
        return isWhole(code) ? code.substring(0, code.length() - INWARD + 1) : code;
    }

    static boolean sameSector(String one, String other) {
        return isWhole(one)
                && isWhole(other)
                && one.length() == other.length()
                && one.regionMatches(0, other, 0, one.length() - INWARD + 1);
    }

    static boolean sameOutward(String one, String other) {
        return isWhole(one)
                && isWhole(other)
                && one.length() == other.length()
                && one.regionMatches(0, other, 0, one.length() - INWARD);
    }

    private static boolean isWhole(String code) {
        return code.length() >= SHORTEST;
    }
}
