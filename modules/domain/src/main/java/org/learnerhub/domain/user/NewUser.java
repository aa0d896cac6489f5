package org.learnerhub.domain.user;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * An account that is to be.
 *
 * @param ukprn of {@link Audience#INSTITUTION} only
 * @param administrator of that institution's accounts
 */
public record NewUser(
        String name, Audience audience, @Nullable Ukprn ukprn, boolean administrator) {

    public static NewUser of(Ukprn ukprn, String name, boolean administrator) {
        return new NewUser(name, Audience.INSTITUTION, ukprn, administrator);
    }

    public static NewUser of(Audience audience, String name) {
        return new NewUser(name, audience, null, false);
    }
}
