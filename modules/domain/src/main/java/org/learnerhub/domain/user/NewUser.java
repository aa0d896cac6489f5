package org.learnerhub.domain.user;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * An account that is to be.
 *
 * @param ukprn of {@link Audience#INSTITUTION} only
 * @param administrator of that institution's accounts
 * @param email as it was typed; null or blank: they are not written to, until they say where
 */
public record NewUser(
        String name,
        Audience audience,
        @Nullable Ukprn ukprn,
        boolean administrator,
        @Nullable String email) {

    public static NewUser of(Ukprn ukprn, String name, boolean administrator) {
        return new NewUser(name, Audience.INSTITUTION, ukprn, administrator, null);
    }

    public static NewUser of(Audience audience, String name) {
        return new NewUser(name, audience, null, false, null);
    }

    public NewUser writtenTo(@Nullable String where) {
        return new NewUser(name, audience, ukprn, administrator, where);
    }
}
