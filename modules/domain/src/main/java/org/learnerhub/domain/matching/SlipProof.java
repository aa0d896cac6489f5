package org.learnerhub.domain.matching;

/**
 * Whether two given names that look alike are one, mistyped: proven by what kind of slip it is, by who bears the
 * spellings, by letters that no name has in a row, by e-mail addresses and middle names. What is not proven may be two
 * children's names.
 */
final class SlipProof {

    private static final int NEEDED = 4;

    private final KnownNames names;
    private final OwnMiddleName middles;

    SlipProof(NameTables tables, KnownNames names) {
        this.names = names;
        middles = new OwnMiddleName(tables, names);
    }

    /** Whether given names at level {@link Level#CLOSE} are one, mistyped. */
    boolean isSlip(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        if (mine == null || theirs == null) {
            return false;
        }
        AlikeWords words = AlikeWords.of(mine, theirs);
        int more = OwnEmail.points(one, other, names) + middles.points(one, other);
        if (NameSound.isSame(words.one(), words.other())) {
            return more >= 0;
        }
        int born = born(one, other);
        return Slip.points(words.one(), words.other())
                        + names.pointsOfBearers(words.one(), words.other(), born)
                        + names.pointsOfLetters(words.one(), words.other())
                        + more
                >= NEEDED;
    }

    /**
     * Whether given names at level {@link Level#VARIANT} are forms of one person's name: not where the register has people
     * of either name in those years and nothing else says so. LEON and LEONARD may be twins.
     */
    boolean isForm(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        if (mine == null || theirs == null || isCalled(one, theirs) || isCalled(other, mine)) {
            return true;
        }
        int more = OwnEmail.points(one, other, names) + middles.points(one, other);
        return more > 0 || (more == 0 && !mayBeTwo(mine, theirs, one, other));
    }

    /** Two names that are counted; or, once names are counted, spellings that look alike and no slip explains. */
    private boolean mayBeTwo(Name mine, Name theirs, MatchRecord one, MatchRecord other) {
        if (names.areCounted(mine.first(), theirs.first(), born(one, other))) {
            return true;
        }
        return names.isOfRegister() && TypingError.between(mine.core(), theirs.core()) && !isSlip(one, other);
    }

    private static boolean isCalled(MatchRecord person, Name name) {
        Name preferred = person.preferred();
        return preferred != null && preferred.sameAs(name);
    }

    private static int born(MatchRecord one, MatchRecord other) {
        return BirthDate.year(Math.max(one.birth(), other.birth()));
    }
}
