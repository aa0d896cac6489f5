package org.learnerhub.domain.matching;

/** Exact or different; 0 and 9 say nothing. */
final class GenderComparator implements FieldComparator {

    @Override
    public Compared field() {
        return Compared.GENDER;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        if (one.gender() == 0 || other.gender() == 0) {
            return Level.MISSING;
        }
        return one.gender() == other.gender() ? Level.EXACT : Level.DIFFERENT;
    }
}
