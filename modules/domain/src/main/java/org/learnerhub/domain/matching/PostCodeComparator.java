package org.learnerhub.domain.matching;

/**
 * Exact, close (a typing error: one character, or two turned), near (same sector), partial (same outward part),
 * different; ZZ99 9ZZ says nothing.
 */
final class PostCodeComparator implements FieldComparator {

    @Override
    public Compared field() {
        return Compared.POST_CODE;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        String mine = one.postCode();
        String theirs = other.postCode();
        if (mine == null || theirs == null) {
            return Level.MISSING;
        }
        if (mine.equals(theirs)) {
            return Level.EXACT;
        }
        if (TypingError.isOneEdit(mine, theirs)) {
            return Level.CLOSE;
        }
        if (PostCode.sameSector(mine, theirs)) {
            return Level.NEAR;
        }
        return PostCode.sameOutward(mine, theirs) ? Level.PARTIAL : Level.DIFFERENT;
    }
}
