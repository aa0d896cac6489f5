package org.learnerhub.domain.audit;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Who acts.
 *
 * @param ukprn the organisation; null for the hub's own operators
 * @param userName the person, as the organisation or the operator's machine names them; never blank
 */
public record Actor(@Nullable Ukprn ukprn, String userName) {

    public Actor {
        if (userName.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }

    /** Somebody who works for the hub itself. */
    public static Actor operator(String userName) {
        return new Actor(null, userName);
    }
}
