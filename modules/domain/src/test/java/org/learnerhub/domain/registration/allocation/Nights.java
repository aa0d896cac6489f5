package org.learnerhub.domain.registration.allocation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RowOutcome;

/** A hub that scores, and colleges that send it a file a night. */
public final class Nights {

    public static final Institution COLLEGE = scoring(InMemoryHub.COLLEGE);
    public static final Institution OTHER_COLLEGE = scoring(InMemoryHub.OTHER_COLLEGE);

    private final InMemoryHub hub;

    public Nights(Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    public InMemoryHub hub() {
        return hub;
    }

    private static Institution scoring(Institution one) {
        return new Institution(
                one.ukprn(),
                one.organisationRef(),
                one.name(),
                one.roles(),
                one.passwordHash(),
                null,
                MatchPolicy.SCORED,
                null);
    }

    public List<RowOutcome> night(LearnerDetails... rows) {
        return night(COLLEGE, RegistrationJob.FUL, List.of(rows));
    }

    public List<RowOutcome> night(Institution college, Job job, List<LearnerDetails> rows) {
        return hub.outcomes(batch(college, job, rows));
    }

    public BatchId batch(Institution college, Job job, List<LearnerDetails> rows) {
        hub.clock().advance(Duration.ofDays(1));
        Submission submission = new Submission(college, "Pat Example", WayIn.SOAP_LEARNER, "night.csv", job, "", null);
        BatchId id = hub.submit(submission, LineFile.of(new ArrayList<>(rows))).batch();
        hub.settle();
        return id;
    }

    public static LearnerDetails row(
            @Nullable String identifier, String given, String family, String born, String gender, String postCode) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.MIS_IDENTIFIER, identifier)
                .set(LearnerField.GIVEN_NAME, given)
                .set(LearnerField.FAMILY_NAME, family)
                .set(LearnerField.DATE_OF_BIRTH, born)
                .set(LearnerField.GENDER, gender)
                .set(LearnerField.POST_CODE, postCode)
                .set(LearnerField.VERIFICATION_TYPE, "2")
                .set(LearnerField.ABILITY_TO_SHARE, "1")
                .build();
    }

    public static LearnerDetails with(LearnerDetails row, LearnerField field, String value) {
        return row.with(field, value);
    }

    public static Uln uln(RowOutcome outcome) {
        return Objects.requireNonNull(outcome.uln(), () -> "no number but " + outcome.code());
    }

    /** What the first of the candidates shows of a field. */
    public static Level level(RowOutcome outcome, Compared field) {
        return Objects.requireNonNull(outcome.explanation()).candidates().get(0).evidence().stream()
                .filter(one -> one.field() == field)
                .map(Evidence::level)
                .findFirst()
                .orElseThrow();
    }
}
