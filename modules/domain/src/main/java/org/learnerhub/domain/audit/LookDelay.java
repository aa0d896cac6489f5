package org.learnerhub.domain.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.provider.Ukprn;

/**
 * An order by which a learner is not told of some looks while an investigation goes on. When it ends the learner is told of
 * all of them, and of the order.
 *
 * @param whose looks; null: those of the hub's own people
 * @param authority that gave the order
 * @param reference by which the authority knows it
 * @param by who recorded it
 * @param liftedAt when it was ended before its time
 */
public record LookDelay(
        String id,
        Uln uln,
        @Nullable Ukprn whose,
        String authority,
        String reference,
        Caller by,
        Instant recordedAt,
        Instant until,
        @Nullable Instant liftedAt) {

    /** Longer than this only by another order. */
    public static final Duration LONGEST = Duration.ofDays(180);

    private static final int LONGEST_TEXT = 254;

    /** @throws RefusedException DELAY_UNFIT */
    public LookDelay {
        authority = authority.strip();
        reference = reference.strip();
        require(isLine(authority), "authority: 1 to 254 characters of one line");
        require(isLine(reference), "order: 1 to 254 characters of one line");
        require(
                until.isAfter(recordedAt) && !until.isAfter(recordedAt.plus(LONGEST)),
                "until: after now, within " + LONGEST.toDays() + " days");
    }

    private static boolean isLine(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean right, String place) {
        if (!right) {
            throw new RefusedException(ShareCode.DELAY_UNFIT, place);
        }
    }

    public boolean isInForce(Instant now) {
        return liftedAt == null && now.isBefore(until);
    }

    /** Those looks; and the recording of the order, which would tell of them. */
    public boolean hides(AuditEntry entry, Instant now) {
        return isInForce(now) && (entry.operation().equals(Operation.DELAY_LOOKS.name()) || isTheirs(entry.caller()));
    }

    private boolean isTheirs(Caller caller) {
        return caller instanceof Caller.InstitutionUser user
                ? user.ukprn().equals(whose)
                : whose == null && caller instanceof Caller.Staff;
    }
}
