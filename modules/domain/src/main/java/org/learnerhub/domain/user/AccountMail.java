package org.learnerhub.domain.user;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;

/**
 * Where somebody with an account reads e-mail.
 *
 * @param address at most 254 characters
 * @param whenDone whether to write there when a file that they sent on a page has ended
 */
public record AccountMail(String address, boolean whenDone) {

    private static final int LONGEST = 254;

    /**
     * As somebody typed it; blank is none.
     *
     * @throws RefusedException EMAIL_UNFIT
     */
    public static Optional<AccountMail> of(@Nullable String typed, boolean whenDone, Instant now) {
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (address.length() > LONGEST || !KeepWishes.isEmailAddress(address, now)) {
            throw new RefusedException(UserCode.EMAIL_UNFIT);
        }
        return Optional.of(new AccountMail(address, whenDone));
    }

    /** Hides the address. */
    @Override
    public String toString() {
        return "AccountMail[whenDone=" + whenDone + "]";
    }
}
