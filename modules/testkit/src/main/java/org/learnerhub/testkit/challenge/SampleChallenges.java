package org.learnerhub.testkit.challenge;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.Deadlines;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;

/** Invented cases. */
final class SampleChallenges {

    public static final Instant AT = Instant.parse("2026-10-01T08:00:00.123456Z");
    public static final Ukprn BODY = new Ukprn("AWARDB01");
    public static final Caller COLLEGE = new Caller.InstitutionUser(SampleBatches.COLLEGE, "Pat Łuk");

    private static final String ODD = "\\N\t\"Zoë\n'Ünal' 漢 🎓 =x";

    private SampleChallenges() {}

    public static Deadlines deadlines() {
        return new Deadlines(
                List.of(AT.plus(Duration.ofDays(10)), AT.plus(Duration.ofDays(15))), AT.plus(Duration.ofDays(20)));
    }

    /** About an event, with everything said that can be. */
    public static Claim ofEvent(long learner, long event, Caller by) {
        return new Claim(
                ChallengeKind.EVENT_WRONG,
                by,
                AT,
                SampleLearners.uln(learner),
                List.of(SampleLearners.uln(learner + 1), SampleLearners.uln(learner + 2)),
                event,
                event + 1,
                4_711L,
                values("was " + ODD),
                values("is " + ODD),
                new Contact("Zoë " + ODD, "07700 900123", "zoë@example.org"),
                deadlines());
    }

    /** About a number, with nothing said that need not be. */
    public static Claim ofNumber(long learner) {
        return new Claim(
                ChallengeKind.SEVERAL_NUMBERS,
                new Caller.Learner(SampleLearners.uln(learner)),
                AT.plusSeconds(learner),
                SampleLearners.uln(learner),
                List.of(),
                null,
                null,
                0,
                StatedValues.none(),
                StatedValues.none(),
                Contact.none(),
                new Deadlines(List.of(), AT.plus(Duration.ofDays(20))));
    }

    private static StatedValues values(String text) {
        return new StatedValues(Arrays.stream(StatedValue.values())
                .collect(Collectors.toMap(value -> value, value -> value.xmlName() + " " + text)));
    }

    /** Nothing is said of the event but a grade. */
    public static StatedValues grade(String grade) {
        return new StatedValues(Map.of(StatedValue.ACHIEVED_GRADE, grade));
    }

    public static ChallengeStep raised(Claim claim) {
        return new ChallengeStep(
                ChallengeStep.Kind.RAISED, claim.raisedAt(), claim.raisedBy(), "It is wrong. " + ODD, null);
    }

    public static ChallengeStep passed(Ukprn body) {
        return step(ChallengeStep.Kind.PASSED, new Caller.OwnTask("challenge"), "", body.value());
    }

    public static ChallengeStep step(ChallengeStep.Kind kind, Caller by, String words, @Nullable String detail) {
        return new ChallengeStep(kind, AT.plusSeconds(60), by, words, detail);
    }
}
