package org.learnerhub.domain.matching;

/** Exact, close (a typing error, or the same name at another provider), different. */
final class EmailComparator implements FieldComparator {

    private static final int TELLING = 8;

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
        if (mine.equals(theirs)) {
            return Level.EXACT;
        }
        String local = EmailAddress.local(mine);
        boolean sameName = local.length() >= TELLING && local.equals(EmailAddress.local(theirs));
        return sameName || TypingError.isOneEdit(mine, theirs) ? Level.CLOSE : Level.DIFFERENT;
    }
}
