package org.learnerhub.domain.matching;

/**
 * Whether an identity would be made of nearness: of given name, family name and date of birth at most one may be less
 * than equal, or else something that a family does not share must confirm it. A given name's other form counts as equal
 * where it is a short form, another spelling or the preferred name. All who were given the 1st of January share
 * it, so it is a nearness too.
 */
final class Nearness {

    private Nearness() {}

    /** @param levels of all fields, by ordinal */
    static boolean isAll(Level[] levels, MatchRecord one, MatchRecord other) {
        Level birth = levels[Compared.DATE_OF_BIRTH.ordinal()];
        boolean firstOfJanuary = birth == Level.EXACT && BirthDate.isFirstOfJanuary(one.birth());
        int near = (isEqual(levels[Compared.FAMILY_NAME.ordinal()]) ? 0 : 1)
                + (birth == Level.EXACT && !firstOfJanuary ? 0 : 1)
                + (isGivenEqual(levels, one, other) ? 0 : 1);
        return near > 1 && !OwnEmail.isShared(levels[Compared.EMAIL_ADDRESS.ordinal()], one, other);
    }

    private static boolean isEqual(Level name) {
        return name == Level.EXACT || name == Level.VARIANT || name == Level.SWAPPED || name == Level.MISSING;
    }

    private static boolean isGivenEqual(Level[] levels, MatchRecord one, MatchRecord other) {
        Level given = levels[Compared.GIVEN_NAME.ordinal()];
        return given == Level.VARIANT ? isForm(one, other) : isEqual(given);
    }

    /** Not JACK and JOHN, who may be brothers. */
    private static boolean isForm(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        if (mine == null || theirs == null || isPreferred(one, theirs) || isPreferred(other, mine)) {
            return true;
        }
        return mine.core().startsWith(theirs.first())
                || theirs.core().startsWith(mine.first())
                || NameSound.isLike(mine.core(), theirs.core());
    }

    private static boolean isPreferred(MatchRecord person, Name name) {
        Name preferred = person.preferred();
        return preferred != null && preferred.sameAs(name);
    }
}
