package org.learnerhub.domain.matching;

/**
 * Exact, near (the same year where one side is the 1st of January, "some day that year"), swapped (day and month),
 * close (one digit, or two digits turned), partial (two of day, month and year), different.
 */
final class BirthDateComparator implements FieldComparator {

    @Override
    public Compared field() {
        return Compared.DATE_OF_BIRTH;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        return compare(one.birth(), other.birth());
    }

    static Level compare(int mine, int theirs) {
        if (mine == 0 || theirs == 0) {
            return Level.MISSING;
        }
        if (mine == theirs) {
            return Level.EXACT;
        }
        if (BirthDate.isSwapped(mine, theirs)) {
            return Level.SWAPPED;
        }
        if (BirthDate.year(mine) == BirthDate.year(theirs)
                && (BirthDate.isFirstOfJanuary(mine) || BirthDate.isFirstOfJanuary(theirs))) {
            return Level.NEAR;
        }
        if (BirthDate.isSlip(mine, theirs)) {
            return Level.CLOSE;
        }
        return BirthDate.isTwoThirds(mine, theirs) ? Level.PARTIAL : Level.DIFFERENT;
    }
}
