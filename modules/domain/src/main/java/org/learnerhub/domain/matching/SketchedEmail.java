package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail address as the parity of how often each class of characters stands before its sign: likeness of addresses is
 * likeness of that. Below the highest bit, which says that there is an address.
 */
final class SketchedEmail {

    private static final int CLASSES = 12;
    private static final int MOST_OF_ONE_SLIP = 2;
    private static final int PRESENT = 1 << CLASSES;

    private SketchedEmail() {}

    /** With several signs: one slip may move a good deal from one side to the other. */
    static boolean isOdd(@Nullable String address) {
        return address != null && address.indexOf('@') != address.lastIndexOf('@');
    }

    /** 0 where there is none. */
    static int of(@Nullable String address) {
        if (address == null) {
            return 0;
        }
        int parity = 0;
        for (int i = address.lastIndexOf('@') - 1; i >= 0; i--) {
            parity ^= 1 << (address.charAt(i) % CLASSES);
        }
        return PRESENT | parity;
    }

    /** Whether two addresses, neither of them odd, may be more than different. */
    static boolean mayBeLike(int email, int other) {
        return Integer.bitCount(email ^ other) <= MOST_OF_ONE_SLIP;
    }
}
