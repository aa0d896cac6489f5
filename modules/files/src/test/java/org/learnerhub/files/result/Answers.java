package org.learnerhub.files.result;

import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIS_IDENTIFIER;
import static org.learnerhub.domain.learner.LearnerField.NOTES;
import static org.learnerhub.domain.learner.LearnerField.UPN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.AnswerWriter.MatchSettings;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** A small answered batch that shows each kind of row. */
public final class Answers {

    public static final MatchSettings SETTINGS =
            new MatchSettings("learner-1", "0f".repeat(32), "scored", "", -20.5, 13, 0.25, 8);

    public static final KeptOutput OUTPUT = new KeptOutput("output.csv", 2_048, "ef".repeat(32));

    private static final Uln NEW = Uln.of("1026893096");
    private static final Uln KNOWN = Uln.of("6936002314");
    private static final Uln STRANGER = Uln.of("4444599390");

    private Answers() {}

    public static Batch batch(FileFormat format, LearnerLayout layout, List<AnsweredRow> rows) {
        FileHead head = new FileHead(
                format,
                layout.layout(),
                layout.version(),
                "NIGHT \"1\" & more",
                "10099001",
                rows.size(),
                null,
                List.of(
                        new Notice(IntakeCode.HEADING_IGNORED, "Tutor <Group>"),
                        new Notice(IntakeCode.HEADER_ABSENT, "")));
        Batch received = received();
        Progress.Working work = new Progress.Working(
                new Batch.Checked(head, RegistrationJob.FUL, rows.size(), 1),
                Instant.parse("2026-09-01T18:30:05.999Z"),
                1,
                1,
                Counts.of(rows.stream().map(AnsweredRow::outcome).toList()).tally());
        return new Batch(
                received.id(),
                received.identity(),
                received.origin(),
                received.receivedAt(),
                false,
                new Progress.Answered(work, Instant.parse("2026-09-01T18:31:00Z"), 1));
    }

    static Batch received() {
        return Batch.received(
                new BatchId(1042),
                new Batch.Identity(
                        Ukprn.parse("10099001").orElseThrow(), "ab".repeat(32), "autumn \"1\"", RegistrationJob.FUL),
                new Batch.Origin("FAIR01", "R. Registrar & Co", WayIn.DROP_FOLDER, "LRB_10099001.CSV", 2_269),
                Instant.parse("2026-09-01T18:30:00.123456Z"));
    }

    public static List<AnsweredRow> rows() {
        return List.of(
                row(2, person("FC-1", "Zoë", "O'Exemplary"), List.of(), outcome(ReturnCode.RC001, NEW, none())),
                row(
                        3,
                        person("FC-2", "Kofi", "<Ampadwoa>"),
                        List.of(repaired()),
                        outcome(ReturnCode.RC002, KNOWN, exact())),
                row(4, person("=1+1", "Harriet", "Quillfeather"), List.of(), possible()),
                row(5, damaged(), List.of(new Finding(LearnerRowCode.DATE_OF_BIRTH_FORMAT, DATE_OF_BIRTH)), rejected()),
                row(6, LearnerDetails.nothing(), List.of(new Finding(RowCode.COLUMNS_DIFFER, null)), rejected()));
    }

    private static LearnerDetails person(String mis, String given, String family) {
        return LearnerDetails.of(Map.of(
                MIS_IDENTIFIER,
                mis,
                GIVEN_NAME,
                given,
                FAMILY_NAME,
                family,
                DATE_OF_BIRTH,
                "2008-03-31",
                LearnerField.GENDER,
                "2",
                LearnerField.POST_CODE,
                "FM1 1AA"));
    }

    private static LearnerDetails damaged() {
        return LearnerDetails.of(Map.of(
                LearnerField.ULN, "12345", DATE_OF_BIRTH, "31.2.2008", NOTES, "said \"no\",\r\ntwice", UPN, "X1"));
    }

    private static Finding repaired() {
        return new Finding(RowCode.DATE_REPAIRED, DATE_OF_BIRTH);
    }

    private static AnsweredRow row(int number, LearnerDetails sent, List<Finding> findings, RowOutcome outcome) {
        return new AnsweredRow(new CheckedRow(number, sent, sent, findings), outcome);
    }

    private static RowOutcome outcome(ReturnCode code, Uln uln, Explanation explanation) {
        return new RowOutcome(code, uln, List.of(), explanation);
    }

    private static RowOutcome rejected() {
        return new RowOutcome(ReturnCode.RC011, null, List.of(), null);
    }

    private static RowOutcome possible() {
        return new RowOutcome(
                ReturnCode.RC007,
                null,
                List.of(new Finding(MatchCode.POSSIBLE_MATCHES, null)),
                new Explanation(
                        Explanation.Kind.POSSIBLE,
                        List.of(candidate(KNOWN, 10.00004, false), candidate(STRANGER, 9.87654, false)),
                        2));
    }

    private static Explanation none() {
        return new Explanation(Explanation.Kind.NONE, List.of(), 0);
    }

    private static Explanation exact() {
        return new Explanation(
                Explanation.Kind.EXACT, List.of(candidate(KNOWN, 20.25, true), candidate(STRANGER, 1, false)), 2);
    }

    private static ScoredCandidate candidate(Uln uln, double weight, boolean five) {
        return new ScoredCandidate(
                1,
                uln,
                false,
                five,
                -20.5 + weight + 15.1251,
                EnumSet.of(KeyKind.EMAIL, KeyKind.BIRTH_DATE_FAMILY),
                List.of(
                        new Evidence(Compared.GIVEN_NAME, Level.VARIANT, weight),
                        new Evidence(Compared.DATE_OF_BIRTH, Level.EXACT, 15.1251),
                        new Evidence(Compared.GENDER, Level.MISSING, 0)));
    }
}
