package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/** Whether two people bear the same given and middle names, parted between the two fields in different places. */
final class RunTogether {

    private RunTogether() {}

    static boolean is(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        return mine != null
                && theirs != null
                && !mine.whole().equals(theirs.whole())
                && whole(mine, one.middle()).equals(whole(theirs, other.middle()));
    }

    static String whole(Name given, @Nullable Name middle) {
        return middle == null ? given.whole() : given.whole() + middle.whole();
    }
}
