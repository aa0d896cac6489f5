package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/** A postcode as the parity of how often each class of characters stands in it, and a hash of its outward part. */
final class SketchedPostCode {

    private static final int CLASSES = 8;
    private static final int MOST_OF_ONE_SLIP = 2;
    private static final int OUTWARDS = 15;
    private static final int INWARD = 3;

    private SketchedPostCode() {}

    /** 0 where there is none. */
    static int of(@Nullable String code) {
        if (code == null) {
            return 0;
        }
        int parity = 0;
        for (int i = 0; i < code.length(); i++) {
            parity ^= 1 << (code.charAt(i) % CLASSES);
        }
        String outward = code.substring(0, Math.max(0, code.length() - INWARD));
        long hash = Hash.mix(Hash.add(Hash.SEED, outward));
        return ((1 + (int) Long.remainderUnsigned(hash, OUTWARDS)) << CLASSES) | parity;
    }

    /** Whether the two may differ by one slip, or not at all. */
    static boolean mayBeSlip(int code, int other) {
        return Integer.bitCount((code ^ other) & ((1 << CLASSES) - 1)) <= MOST_OF_ONE_SLIP;
    }

    static boolean mayShareOutward(int code, int other) {
        return (code >> CLASSES) == (other >> CLASSES);
    }
}
