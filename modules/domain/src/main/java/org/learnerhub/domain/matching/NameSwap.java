package org.learnerhub.domain.matching;

/** Whether given and family name stand in each other's place, one of the two perhaps mistyped. */
final class NameSwap {

    private NameSwap() {}

    static boolean isSwapped(MatchRecord one, MatchRecord other) {
        Name myGiven = one.given();
        Name myFamily = one.family();
        Name theirGiven = other.given();
        Name theirFamily = other.family();
        if (myGiven == null || myFamily == null || theirGiven == null || theirFamily == null) {
            return false;
        }
        if (one.isMononym() || other.isMononym()) {
            return false;
        }
        boolean given = myGiven.sameAs(theirFamily);
        boolean family = myFamily.sameAs(theirGiven);
        if (given) {
            return family || TypingError.between(myFamily.core(), theirGiven.core());
        }
        return family && TypingError.between(myGiven.core(), theirFamily.core());
    }
}
