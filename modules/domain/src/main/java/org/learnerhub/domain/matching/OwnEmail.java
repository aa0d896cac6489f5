package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/**
 * What e-mail addresses say of two given names that look alike. An address made of the given name is the person's own;
 * one made of a family name may be everybody's in the house; one made of no name is more often the person's than a
 * parent's.
 */
final class OwnEmail {

    /** An equal address spells one of the names, or one's address spells the other's name and not its own. */
    private static final int SPELLS_ONE = 5;

    /** Equal, and made of no name. */
    private static final int NAMELESS = 4;

    /** Two addresses, each spelling the name beside it. */
    private static final int EACH_ITS_OWN = -9;

    private static final int SHORTEST = 4;

    private OwnEmail() {}

    /** Whether the two share an address that is made of the given name of one of them. */
    static boolean isShared(MatchRecord one, MatchRecord other) {
        String address = one.email();
        return address != null
                && address.equals(other.email())
                && (spells(one.email(), one.given()) || spells(one.email(), other.given()));
    }

    static int points(MatchRecord one, MatchRecord other, KnownNames names) {
        String mine = one.email();
        String theirs = other.email();
        boolean mineSpellsTheirs = spells(mine, other.given()) && !spells(mine, one.given());
        boolean theirsSpellsMine = spells(theirs, one.given()) && !spells(theirs, other.given());
        if (isShared(one, other) || mineSpellsTheirs || theirsSpellsMine) {
            return SPELLS_ONE;
        }
        if (mine == null || theirs == null) {
            return 0;
        }
        if (mine.equals(theirs)) {
            return isMadeOf(mine, one.family()) || isMadeOf(mine, other.family()) || isSomebodys(mine, names)
                    ? 0
                    : NAMELESS;
        }
        return spells(mine, one.given()) && spells(theirs, other.given()) ? EACH_ITS_OWN : 0;
    }

    private static boolean spells(@Nullable String address, @Nullable Name given) {
        return address != null
                && given != null
                && given.first().length() >= SHORTEST
                && EmailAddress.letters(address).contains(given.first());
    }

    private static boolean isMadeOf(String address, @Nullable Name family) {
        String letters = EmailAddress.letters(address);
        return family != null && family.parts().stream().anyMatch(letters::contains);
    }

    /** One of its words is a given name: a parent's, where it is none of the two. */
    private static boolean isSomebodys(String address, KnownNames names) {
        return EmailAddress.words(address).stream().anyMatch(word -> names.isBorne(word));
    }
}
