package org.learnerhub.domain.matching;

/**
 * Whether an identity would be made of nearness: of given name, family name and date of birth at most one may be less
 * than equal, or else an e-mail address of the person's own must confirm it. A given name that is proven to be mistyped or
 * another form counts as equal. The 1st of January, which is written for "some day that year", is never equal, and less
 * than near where the years differ.
 */
final class Nearness {

    private Nearness() {}

    /**
     * @param levels of all fields, by ordinal
     * @param proven whether given names that look alike are proven to be one
     */
    static boolean isAll(Level[] levels, boolean proven, MatchRecord one, MatchRecord other) {
        Level given = levels[Compared.GIVEN_NAME.ordinal()];
        Level birth = levels[Compared.DATE_OF_BIRTH.ordinal()];
        boolean firstOfJanuary = BirthDate.isFirstOfJanuary(one.birth()) && BirthDate.isFirstOfJanuary(other.birth());
        int near = (isEqual(levels[Compared.FAMILY_NAME.ordinal()]) ? 0 : 1)
                + (isOne(given, proven) ? 0 : 1)
                + (birth == Level.EXACT ? 0 : 1)
                + (firstOfJanuary ? 1 : 0);
        return near > allowed(given, levels, firstOfJanuary) && !OwnEmail.isShared(one, other);
    }

    /** No two brothers or sisters have one given name; who shares it and the address may be mistyped twice. */
    private static int allowed(Level given, Level[] levels, boolean firstOfJanuary) {
        boolean sameAddress = levels[Compared.POST_CODE.ordinal()] == Level.EXACT;
        return given == Level.EXACT && sameAddress && !firstOfJanuary ? 2 : 1;
    }

    private static boolean isOne(Level given, boolean proven) {
        return switch (given) {
            case EXACT, SWAPPED, MISSING -> true;
            case VARIANT, CLOSE -> proven;
            default -> false;
        };
    }

    private static boolean isEqual(Level name) {
        return name == Level.EXACT || name == Level.VARIANT || name == Level.SWAPPED || name == Level.MISSING;
    }
}
