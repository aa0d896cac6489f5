package org.learnerhub.domain.user;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * An account.
 *
 * @param name by which the person logs in: 3 to 64 lower-case letters, digits and {@code . _ @ -}
 * @param ukprn whose people; of {@link Audience#INSTITUTION} only
 * @param administrator whether they keep the accounts of their institution
 * @param password as who hashes passwords made it
 * @param salt of the second factor: another salt, another secret
 * @param confirmedAt when the second factor was shown to work; null: not yet
 * @param lastStep the newest time step of which a code was used, so that none is used twice
 * @param mustChange whether the password was given by somebody else
 * @param mail null: nobody writes to them
 */
public record User(
        String name,
        Audience audience,
        @Nullable Ukprn ukprn,
        boolean administrator,
        String password,
        String salt,
        @Nullable Instant confirmedAt,
        long lastStep,
        boolean mustChange,
        Instant madeAt,
        @Nullable AccountMail mail) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    public User {
        if (!isName(name) || (audience == Audience.INSTITUTION) != (ukprn != null)) {
            throw new IllegalArgumentException("an account has a name, and an institution where it is one's");
        }
    }

    /** Of somebody who is not written to. */
    public User(
            String name,
            Audience audience,
            @Nullable Ukprn ukprn,
            boolean administrator,
            String password,
            String salt,
            @Nullable Instant confirmedAt,
            long lastStep,
            boolean mustChange,
            Instant madeAt) {
        this(name, audience, ukprn, administrator, password, salt, confirmedAt, lastStep, mustChange, madeAt, null);
    }

    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether a code is asked for beside the password. */
    public boolean hasFactor() {
        return confirmedAt != null;
    }

    User used(long step) {
        return with(password, salt, confirmedAt, step, mustChange, mail);
    }

    User confirmed(Instant at, long step) {
        return with(password, salt, at, step, mustChange, mail);
    }

    User withPassword(String other, boolean change) {
        return with(other, salt, confirmedAt, lastStep, change, mail);
    }

    /** Whose second factor is to be set up anew, such as after a lost telephone. */
    User withoutFactor(String otherSalt) {
        return with(password, otherSalt, null, 0, mustChange, mail);
    }

    User withMail(@Nullable AccountMail other) {
        return with(password, salt, confirmedAt, lastStep, mustChange, other);
    }

    private User with(
            String hash,
            String ofFactor,
            @Nullable Instant confirmed,
            long step,
            boolean change,
            @Nullable AccountMail where) {
        return new User(name, audience, ukprn, administrator, hash, ofFactor, confirmed, step, change, madeAt, where);
    }
}
