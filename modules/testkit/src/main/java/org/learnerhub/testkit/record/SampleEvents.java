package org.learnerhub.testkit.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;

/** Invented learning events. */
public final class SampleEvents {

    public static final Ukprn AWARDING = new Ukprn("AWARDB01");
    public static final Ukprn COLLEGE = SampleBatches.COLLEGE;
    public static final Instant AT = Instant.parse("2026-08-20T08:00:00.123456Z");
    public static final LocalDate DAY = LocalDate.of(2026, 8, 13);

    private static final String ODD = "\\N\t\"Zoë\n\r'Ünal' 漢 🎓 \\.";

    private SampleEvents() {}

    /** Everything said. */
    public static Achievement achievement(String code) {
        return new Achievement(code, DAY, COLLEGE, "A*", "Cymraeg " + ODD, true);
    }

    /** Nothing said that need not be. */
    public static Achievement bareAchievement(String code) {
        return new Achievement(code, LocalDate.of(1901, 1, 1), null, null, null, false);
    }

    /** Everything said. */
    public static Participation participation(String code) {
        return new Participation(
                code,
                "Welding " + ODD,
                COLLEGE,
                DAY,
                DAY.plusYears(1),
                DAY.plusDays(3),
                EventContent.Status.TRANSFERRED,
                "Passed \\N",
                EventContent.Source.NPD,
                "R1");
    }

    /** Nothing said that need not be. */
    public static Participation bareParticipation(String code) {
        return new Participation(
                code,
                null,
                COLLEGE,
                DAY,
                null,
                null,
                EventContent.Status.CONTINUING,
                null,
                EventContent.Source.ILR,
                null);
    }

    /** The first fact of an event. */
    public static Fact first(long number, Uln uln, Ukprn sender, EventContent content) {
        EventKey key = new EventKey(uln, sender, content.kind(), Qualification.key(content.code()), content.keyDate());
        return new Fact(
                number,
                number,
                key,
                Action.CREATE,
                DAY.plusDays(1),
                null,
                content,
                new Fact.Origin(17, (int) number + 1),
                AT);
    }

    /** The sample achievement of a learner by number. */
    public static Fact first(long number, long learner) {
        return first(number, SampleLearners.uln(learner), AWARDING, achievement("601/4505/" + number % 10));
    }

    /** A later fact of the same event. */
    public static Fact next(long number, Fact first, Action action) {
        return new Fact(
                number,
                first.event(),
                first.key(),
                action,
                DAY.plusDays(number),
                "Clerical error " + ODD,
                first.content(),
                new Fact.Origin(18, 2),
                AT.plusSeconds(number));
    }

    /** A row with everything that a feed can say. */
    public static Statement statement(long learner, EventContent content) {
        LearnerDetails claimed = SampleLearners.details(learner)
                .with(LearnerField.ULN, SampleLearners.uln(learner).toString());
        return new Statement(SampleLearners.uln(learner), claimed, Action.UPDATE, DAY, ODD, content);
    }

    public static Map<FeedField, String> original() {
        return Arrays.stream(FeedField.values())
                .collect(Collectors.toMap(Function.identity(), field -> field.fileName() + " " + ODD));
    }

    /** As a feed brings it, without an id. */
    public static HeldRow held(Ukprn sender, long learner, int row) {
        return new HeldRow(
                0,
                new BatchId(17),
                row,
                sender,
                statement(learner, achievement("601/4505/5")),
                new FeedFinding(IntakeCode.NO_ROWS, FeedField.ULN, "nobody has it"),
                original(),
                HeldRow.State.HELD,
                AT,
                null,
                null);
    }
}
