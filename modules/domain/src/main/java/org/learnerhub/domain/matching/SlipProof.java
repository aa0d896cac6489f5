package org.learnerhub.domain.matching;

/**
 * Whether two given names that look alike are one, mistyped: proven by what kind of slip it is, by who bears the
 * spellings, and by letters that no name has in a row. What is not proven may be two children's names.
 */
final class SlipProof {

    private static final int NEEDED = 4;

    private final KnownNames names;

    SlipProof(KnownNames names) {
        this.names = names;
    }

    /** @param birthYear 0 where it is not known */
    boolean isProven(String one, String other, int birthYear) {
        if (NameSound.isSame(one, other)) {
            return true;
        }
        Slip slip = Slip.between(one, other);
        return slip != Slip.SEVERAL
                && slip.points() + names.pointsOfBearers(one, other, birthYear) + names.pointsOfLetters(one, other)
                        >= NEEDED;
    }
}
