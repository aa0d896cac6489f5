package org.learnerhub.domain.matching;

/** Exact or different; families share addresses, so the weight is small. */
final class EmailComparator implements FieldComparator {

    @Override
    public Compared field() {
        return Compared.EMAIL_ADDRESS;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        String mine = one.email();
        String theirs = other.email();
        if (mine == null || theirs == null) {
            return Level.MISSING;
        }
        return mine.equals(theirs) ? Level.EXACT : Level.DIFFERENT;
    }
}
