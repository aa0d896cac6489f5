package org.learnerhub.domain.share;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;

/**
 * With whom something is shared, for what and until when.
 *
 * @param recipient in the learner's words; 1 to 254 characters
 * @param purpose in the learner's words; 1 to 254 characters
 * @param until null: as long as is usual
 * @param pin 4 to 12 digits; null: the link alone opens it
 * @param targetEmail where the recipient is to be written to; kept, and shown to the learner
 * @param reference the learner's own
 */
public record ShareTerms(
        String recipient,
        String purpose,
        @Nullable Instant until,
        @Nullable String pin,
        @Nullable String targetEmail,
        @Nullable String reference) {

    private static final int LONGEST = 254;
    private static final Pattern PIN = Pattern.compile("[0-9]{4,12}");

    /** @throws RefusedException SHARE_UNFIT, naming the field, never the value */
    public ShareTerms {
        recipient = recipient.strip();
        purpose = purpose.strip();
        pin = stripped(pin);
        targetEmail = stripped(targetEmail);
        reference = stripped(reference);
        require(isLine(recipient), "recipient: 1 to 254 characters of one line");
        require(isLine(purpose), "purpose: 1 to 254 characters of one line");
        require(pin == null || PIN.matcher(pin).matches(), "pin: 4 to 12 digits");
        require(targetEmail == null || isLine(targetEmail), "targetEmail: at most 254 characters");
        require(reference == null || isLine(reference), "userReference: at most 254 characters");
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isLine(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    static void require(boolean right, String place) {
        if (!right) {
            throw new RefusedException(ShareCode.SHARE_UNFIT, place);
        }
    }

    /** @throws RefusedException SHARE_UNFIT where the end is past, or too far away */
    Instant end(Instant now, Limits limits) {
        Instant asked = until;
        if (asked == null) {
            return now.plus(limits.usual());
        }
        require(
                asked.isAfter(now) && !asked.isAfter(now.plus(limits.longest())),
                "until: after now, within " + limits.longest().toDays() + " days");
        return asked;
    }

    /** Hides who and why. */
    @Override
    public String toString() {
        return "ShareTerms";
    }

    /**
     * How long links live.
     *
     * @param usual where the learner does not say
     * @param most shares of a learner that are open at one time
     */
    public record Limits(Duration usual, Duration longest, int most) {

        /** 90 days, a year at most, 100 at a time. */
        public static Limits standard() {
            return new Limits(Duration.ofDays(90), Duration.ofDays(366), 100);
        }
    }
}
