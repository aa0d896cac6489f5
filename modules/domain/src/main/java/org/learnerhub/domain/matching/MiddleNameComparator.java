package org.learnerhub.domain.matching;

/**
 * Compares middle names: exact, initial, partial (one in common), variant, close, different. Where one side's middle
 * name is the other's given name, the given names have spoken already.
 */
final class MiddleNameComparator implements FieldComparator {

    private final NameTables tables;

    MiddleNameComparator(NameTables tables) {
        this.tables = tables;
    }

    @Override
    public Compared field() {
        return Compared.MIDDLE_OTHER_NAME;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        Name mine = one.middle();
        Name theirs = other.middle();
        if (mine == null
                || theirs == null
                || isGivenOf(mine, other)
                || isGivenOf(theirs, one)
                || RunTogether.is(one, other)) {
            return Level.MISSING;
        }
        if (mine.sameAs(theirs)) {
            return Level.EXACT;
        }
        if (mine.isInitial() || theirs.isInitial()) {
            return mine.core().charAt(0) == theirs.core().charAt(0) ? Level.INITIAL : Level.DIFFERENT;
        }
        if (mine.sharesPart(theirs)) {
            return Level.PARTIAL;
        }
        if (tables.areVariants(mine.core(), theirs.core())) {
            return Level.VARIANT;
        }
        return TypingError.between(mine.core(), theirs.core()) ? Level.CLOSE : Level.DIFFERENT;
    }

    private static boolean isGivenOf(Name middle, MatchRecord person) {
        Name given = person.given();
        return given != null && given.sharesPart(middle);
    }
}
