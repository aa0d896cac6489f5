package org.learnerhub.domain.matching;

/** Exact, close (one character differs), partial (same outward part), different; ZZ99 9ZZ says nothing. */
final class PostCodeComparator implements FieldComparator {

    private static final int INWARD = 3;

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
        if (isOneCharacterApart(mine, theirs)) {
            return Level.CLOSE;
        }
        return outward(mine).equals(outward(theirs)) ? Level.PARTIAL : Level.DIFFERENT;
    }

    private static String outward(String postCode) {
        return postCode.substring(0, Math.max(0, postCode.length() - INWARD));
    }

    private static boolean isOneCharacterApart(String mine, String theirs) {
        if (mine.length() != theirs.length()) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < mine.length(); i++) {
            if (mine.charAt(i) != theirs.charAt(i)) {
                apart++;
            }
        }
        return apart == 1;
    }
}
