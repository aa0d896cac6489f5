package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/**
 * Exact, partial (equal, but an address made of the family name and nothing besides that tells people apart, such as a
 * number), close (a typing error, or the same name at another provider), different.
 */
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
            return isMadeOfNames(EmailAddress.local(mine), one, other) ? Level.PARTIAL : Level.EXACT;
        }
        String local = EmailAddress.local(mine);
        boolean sameName = local.length() >= TELLING
                && local.equals(EmailAddress.local(theirs))
                && !isMadeOfNames(local, one, other);
        boolean mistyped = Math.min(local.length(), EmailAddress.local(theirs).length()) >= TELLING
                && TypingError.isOneEdit(mine, theirs);
        return sameName || mistyped ? Level.CLOSE : Level.DIFFERENT;
    }

    private static boolean isMadeOfNames(String local, MatchRecord one, MatchRecord other) {
        String letters = Folding.joined(local);
        return letters != null
                && letters.chars().noneMatch(Character::isDigit)
                && (holds(letters, one.family()) || holds(letters, other.family()));
    }

    private static boolean holds(String letters, @Nullable Name family) {
        return family != null && letters.contains(family.whole());
    }
}
