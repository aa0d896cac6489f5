package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.challenge.ChallengeState.Open;
import org.learnerhub.domain.challenge.ChallengeStep.Kind;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A case, with all that happened in it. Immutable; its state is what its steps make of it.
 *
 * @param steps in order; the first one raised it
 */
public record Challenge(long number, Claim claim, List<ChallengeStep> steps) {

    private static final Pattern REFERENCE = Pattern.compile("(?i)(?:DC)?0*([0-9]{1,18})");

    public Challenge {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).kind() != Kind.RAISED) {
            throw new IllegalArgumentException("a case begins when it is raised");
        }
    }

    /** By which people call it, such as {@code DC00000012}. */
    public String reference() {
        return reference(number);
    }

    public static String reference(long number) {
        return "DC%08d".formatted(number);
    }

    /** Empty where it is no reference. */
    public static Optional<Long> numberOf(@Nullable String reference) {
        Matcher found = REFERENCE.matcher(reference == null ? "" : reference.strip());
        return found.matches() ? Optional.of(Long.parseLong(found.group(1))) : Optional.empty();
    }

    public ChallengeState state() {
        ChallengeState state = new ChallengeState.Raised();
        for (ChallengeStep step : steps) {
            state = next(state, step);
        }
        return state;
    }

    public boolean isOpen() {
        return state() instanceof Open;
    }

    private static ChallengeState next(ChallengeState before, ChallengeStep step) {
        if (!(before instanceof Open open)) {
            throw new IllegalStateException("a closed case has a later step");
        }
        return switch (step.kind()) {
            case RAISED, REMINDED -> open;
            case PASSED -> within(open, new ChallengeState.WithAwardingBody(new Ukprn(detail(step))));
            case ANSWERED -> within(open, new ChallengeState.Answered(open.body(), step.at()));
            case OVERDUE -> open instanceof ChallengeState.Overdue ? open : new ChallengeState.Overdue(step.at(), open);
            case AMENDED ->
                new ChallengeState.Amended(step.at(), step.detail() == null ? null : Long.valueOf(step.detail()));
            case REFUSED -> new ChallengeState.Refused(step.at(), step.words());
            case WITHDRAWN -> new ChallengeState.Withdrawn(step.at());
        };
    }

    /** What is overdue stays so, whatever else becomes of it while it is open. */
    private static Open within(Open before, Open after) {
        return before instanceof ChallengeState.Overdue overdue
                ? new ChallengeState.Overdue(overdue.since(), after)
                : after;
    }

    private static String detail(ChallengeStep step) {
        String detail = step.detail();
        if (detail == null) {
            throw new IllegalStateException("a step " + step.kind() + " has no detail");
        }
        return detail;
    }

    /** @throws RefusedException CHALLENGE_CLOSED */
    public Challenge plus(ChallengeStep step) {
        if (!isOpen()) {
            throw new RefusedException(ChallengeCode.CHALLENGE_CLOSED);
        }
        List<ChallengeStep> more = new ArrayList<>(steps);
        more.add(step);
        return new Challenge(number, claim, more);
    }

    /** When the clock has something to do next; empty where it has nothing to do any more. */
    public Optional<Instant> clockAt() {
        if (!isOpen()) {
            return Optional.empty();
        }
        List<Instant> reminders = claim.deadlines().reminders();
        int reminded = count(Kind.REMINDED);
        if (reminded < reminders.size() && count(Kind.OVERDUE) == 0) {
            return Optional.of(reminders.get(reminded));
        }
        return count(Kind.OVERDUE) == 0 ? Optional.of(claim.deadlines().overdue()) : Optional.empty();
    }

    int count(Kind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }
}
