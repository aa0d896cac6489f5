package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.RowOrigin;

/** What a batch leaves for a person to decide. */
class ReviewQuestionsTest {

    private static final LearnerDetails ADA = People.person(1);
    private static final LearnerDetails PERHAPS_ADA = ADA.with(LearnerField.POST_CODE, "B1 1AA");

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        hub.register().put(People.uln(1), ADA);
    }

    @Test
    void a_row_with_possible_matches_becomes_a_case_that_names_row_and_learners() {
        BatchId id = hub.process(LineFile.of(People.person(2), PERHAPS_ADA));

        List<RowOutcome> outcomes = hub.outcomes(id);
        assertThat(outcomes).extracting(RowOutcome::code).containsExactly(ReturnCode.RC001, ReturnCode.RC007);
        assertThat(hub.reviews().all()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ReviewState.OPEN);
            assertThat(one.subject().row()).isEqualTo(new RowOrigin(id.value(), lastRow(id)));
            assertThat(one.subject().learners()).containsExactly(1L);
            assertThat(one.subject().total())
                    .isEqualTo(Objects.requireNonNull(outcomes.get(1).explanation())
                            .candidates()
                            .get(0)
                            .total());
        });
    }

    @Test
    void a_row_that_may_be_too_many_becomes_a_case_too() {
        IntStream.rangeClosed(2, 12)
                .forEach(number -> hub.register()
                        .put(People.uln(number), ADA.with(LearnerField.POST_CODE, "B" + number + " 1AA")));

        BatchId id = hub.process(LineFile.of(ADA.with(LearnerField.POST_CODE, "LS1 4AP")));

        assertThat(hub.outcomes(id)).extracting(RowOutcome::code).containsExactly(ReturnCode.RC008);
        assertThat(hub.reviews().all())
                .singleElement()
                .satisfies(one -> assertThat(one.subject().learners()).hasSize(10));
    }

    @Test
    void checks_and_dry_runs_ask_nobody() {
        hub.process(LineFile.of(PERHAPS_ADA).job(RegistrationJob.CHK));
        hub.submit(
                new Submission(
                        InMemoryHub.COLLEGE,
                        "Pat Example",
                        WayIn.SOAP_EXCHANGE,
                        "f.csv",
                        RegistrationJob.DRY,
                        "k",
                        null),
                LineFile.of(PERHAPS_ADA));
        hub.settle();

        assertThat(hub.ledger().all()).extracting(Batch::state).containsOnly(BatchState.ANSWERED);
        assertThat(hub.reviews().all()).isEmpty();
    }

    @Test
    void a_node_that_dies_while_it_allocates_leaves_neither_outcome_nor_case_and_the_next_leaves_one() {
        BatchId id = hub.submit(LineFile.of(PERHAPS_ADA));
        hub.crashWhere(() -> hub.reviews().countOpen() > 0);
        assertThatThrownBy(hub::settle).isInstanceOf(InMemoryTransactions.Crash.class);
        assertThat(hub.reviews().all()).isEmpty();

        hub.crashWhere(() -> false);
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.settle();

        assertThat(hub.reviews().all()).extracting(ReviewCase::subject).hasSize(1);
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void a_row_is_found_again_in_whatever_chunk_it_lies() {
        List<LearnerDetails> rows = new ArrayList<>(People.people(100, 99 + 2 * Batch.CHUNK_ROWS));
        rows.set(1_500, PERHAPS_ADA);
        BatchId id = hub.process(LineFile.of(rows));

        ReviewSubject subject = hub.reviews().all().get(0).subject();
        RowInQuestion found = hub.decideRow()
                .look(hub.batch(id), Objects.requireNonNull(subject.row()).row());

        assertThat(found.row().details()).isEqualTo(PERHAPS_ADA);
        assertThat(found.original()).isEqualTo(hub.outcomes(id).get(1_500));
        assertThat(found.candidates())
                .singleElement()
                .satisfies(one -> assertThat(one.uln()).isEqualTo(People.uln(1)));
        assertThatThrownBy(() -> hub.decideRow().look(hub.batch(id), 5_000)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_look_sees_the_register_as_it_is() {
        BatchId id = hub.process(LineFile.of(PERHAPS_ADA));
        hub.register().put(People.uln(2), ADA.with(LearnerField.POST_CODE, "LS1 4AP"));
        hub.register().putStatus(People.uln(1), LearnerStatus.DELETED, null);

        RowInQuestion found = hub.decideRow().look(hub.batch(id), lastRow(id));

        assertThat(found.candidates())
                .singleElement()
                .satisfies(one -> assertThat(one.uln()).isEqualTo(People.uln(2)));
    }

    private int lastRow(BatchId id) {
        List<CheckedRow> rows = hub.chunks().rows(id, 0);
        return rows.get(rows.size() - 1).row();
    }
}
