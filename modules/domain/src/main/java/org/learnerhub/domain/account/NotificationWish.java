package org.learnerhub.domain.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * How a learner wants to be told.
 *
 * @param emailAddress at most 254 characters
 * @param phoneNumber at most 20 characters
 * @param by through which institution it was said; null: by the learner
 */
public record NotificationWish(
        Preference preference,
        @Nullable String emailAddress,
        @Nullable String phoneNumber,
        @Nullable Ukprn by,
        Instant at) {

    /** By which way; stored by name. */
    public enum Preference {
        NONE,
        SMS,
        EMAIL
    }
}
