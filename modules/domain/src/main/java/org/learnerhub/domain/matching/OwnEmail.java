package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/**
 * Whether an equal e-mail address is the person's own: made of the given name. Whatever else stands in it may be a
 * parent's, and of brothers and sisters one address is often given for all.
 */
final class OwnEmail {

    private static final int SHORTEST = 4;

    private OwnEmail() {}

    static boolean isShared(Level email, MatchRecord one, MatchRecord other) {
        String address = one.email();
        return email == Level.EXACT
                && address != null
                && (isMadeOf(address, one.given()) || isMadeOf(address, other.given()));
    }

    private static boolean isMadeOf(String address, @Nullable Name given) {
        String letters = Folding.joined(EmailAddress.local(address));
        return given != null
                && letters != null
                && given.first().length() >= SHORTEST
                && letters.contains(given.first());
    }
}
