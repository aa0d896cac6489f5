package org.learnerhub.domain.matching;

/** Exact or different; 0 and 9 say nothing. */
final class GenderComparator implements FieldComparator {

    @Override
    public Compared field() {
        return Compared.GENDER;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        return compare(one.gender(), other.gender());
    }

    static Level compare(int mine, int theirs) {
        if (mine == 0 || theirs == 0) {
            return Level.MISSING;
        }
        return mine == theirs ? Level.EXACT : Level.DIFFERENT;
    }
}
