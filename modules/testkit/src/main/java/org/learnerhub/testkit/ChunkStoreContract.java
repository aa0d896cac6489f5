package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** What every {@link ChunkStore} must do, and the chunks of learners over it. */
public abstract class ChunkStoreContract {

    private static final BatchId BATCH = new BatchId(17);
    private static final BatchId OTHER = new BatchId(18);

    private Ports ports;
    private LearnerChunks chunks;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        chunks = ports.chunks();
    }

    @Test
    void what_is_put_in_comes_out_kind_by_kind() {
        List<CheckedRow> rows = rows(3);
        List<RowMatch> matches = List.of(RowMatch.nothing(), RowMatch.nothing());
        List<RowOutcome> outcomes = List.of(outcome(1), outcome(2));

        assertThat(chunks.addRows(BATCH, 0, rows)).isTrue();
        assertThat(chunks.addMatches(BATCH, 0, matches)).isTrue();
        assertThat(chunks.addOutcomes(BATCH, 0, outcomes)).isTrue();

        assertThat(chunks.rows(BATCH, 0)).isEqualTo(rows);
        assertThat(chunks.matches(BATCH, 0)).isEqualTo(matches);
        assertThat(chunks.outcomes(BATCH, 0)).isEqualTo(outcomes);
    }

    @Test
    void a_row_that_needed_no_repair_has_one_object_for_both_texts() {
        chunks.addRows(BATCH, 0, rows(2));

        List<CheckedRow> read = chunks.rows(BATCH, 0);
        assertThat(read.get(0).original()).isSameAs(read.get(0).details());
        assertThat(read.get(1).original()).isNotEqualTo(read.get(1).details());
    }

    @Test
    void a_second_write_is_left_undone() {
        List<CheckedRow> first = rows(1);
        chunks.addRows(BATCH, 0, first);
        chunks.addOutcomes(BATCH, 0, List.of(outcome(1)));
        chunks.addMatches(BATCH, 0, List.of());

        assertThat(chunks.addRows(BATCH, 0, rows(2))).isFalse();
        assertThat(chunks.addOutcomes(BATCH, 0, List.of())).isFalse();
        assertThat(chunks.addMatches(BATCH, 0, List.of(RowMatch.nothing()))).isFalse();
        assertThat(chunks.rows(BATCH, 0)).isEqualTo(first);
        assertThat(chunks.outcomes(BATCH, 0)).hasSize(1);
        assertThat(chunks.matches(BATCH, 0)).isEmpty();
    }

    @Test
    void a_second_write_does_not_harm_its_transaction() {
        chunks.addRows(BATCH, 0, rows(1));

        ports.unitOfWork().run(() -> {
            assertThat(chunks.addRows(BATCH, 0, rows(1))).isFalse();
            assertThat(chunks.addRows(BATCH, 1, rows(1))).isTrue();
        });

        assertThat(chunks.rows(BATCH, 1)).hasSize(1);
    }

    @Test
    void of_threads_that_write_a_chunk_at_once_exactly_one_does() throws Exception {
        for (int round = 0; round < 10; round++) {
            int chunk = round;
            assertThat(Together.call(3, () -> ports.unitOfWork().get(() -> chunks.addRows(BATCH, chunk, rows(5)))))
                    .containsOnlyOnce(true);
        }
    }

    @Test
    void a_chunk_of_a_failed_transaction_can_be_written_again() {
        assertThatThrownBy(() -> ports.unitOfWork().run(() -> {
                    chunks.addRows(BATCH, 0, rows(2));
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(chunks.addRows(BATCH, 0, rows(1))).isTrue();
        assertThat(chunks.rows(BATCH, 0)).isEqualTo(rows(1));
    }

    @Test
    void a_chunk_that_is_not_there_is_not_mistaken_for_an_empty_one() {
        assertThatIllegalStateException()
                .isThrownBy(() -> chunks.rows(BATCH, 0))
                .withMessageContaining("17");
        assertThatIllegalStateException().isThrownBy(() -> chunks.matches(BATCH, 0));
        assertThatIllegalStateException().isThrownBy(() -> chunks.outcomes(BATCH, 0));
    }

    @Test
    void a_chunk_of_the_largest_rows_is_kept_whole() {
        List<CheckedRow> rows = IntStream.range(0, 1_000)
                .mapToObj(row -> {
                    String notes = ("Ł" + row).repeat(800);
                    LearnerDetails details = SampleLearners.full(row).with(LearnerField.NOTES, notes);
                    return new CheckedRow(row, details, details, List.of());
                })
                .toList();

        chunks.addRows(BATCH, 0, rows);

        assertThat(chunks.rows(BATCH, 0)).isEqualTo(rows);
    }

    @Test
    void a_part_of_all_chunks_of_one_batch_can_be_forgotten() {
        chunks.addRows(BATCH, 0, rows(1));
        chunks.addOutcomes(BATCH, 0, List.of(outcome(1)));
        chunks.addOutcomes(OTHER, 0, List.of(outcome(1)));

        ports.contents().remove(BATCH, ChunkPart.OUTCOMES);

        assertThat(chunks.rows(BATCH, 0)).hasSize(1);
        assertThat(chunks.addOutcomes(BATCH, 0, List.of())).isTrue();
        assertThat(chunks.outcomes(OTHER, 0)).hasSize(1);
    }

    @Test
    void rows_and_outcomes_that_are_there_can_be_written_anew_and_no_others() {
        chunks.addRows(BATCH, 0, rows(2));
        chunks.addOutcomes(BATCH, 0, List.of(outcome(1)));
        chunks.addRows(BATCH, 1, rows(1));

        chunks.replaceRows(BATCH, 0, rows(1));
        chunks.replaceOutcomes(BATCH, 0, List.of(outcome(2)));

        assertThat(chunks.rows(BATCH, 0)).isEqualTo(rows(1));
        assertThat(chunks.outcomes(BATCH, 0)).isEqualTo(List.of(outcome(2)));
        assertThat(chunks.rows(BATCH, 1)).isEqualTo(rows(1));
        assertThatThrownBy(() -> chunks.replaceRows(BATCH, 2, rows(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everything_of_one_batch_can_be_forgotten() {
        chunks.addRows(BATCH, 0, rows(1));
        chunks.addMatches(BATCH, 1, List.of());
        chunks.addRows(OTHER, 0, rows(1));

        ports.contents().removeAll(BATCH);

        assertThat(chunks.addRows(BATCH, 0, rows(1))).isTrue();
        assertThat(chunks.addMatches(BATCH, 1, List.of())).isTrue();
        assertThat(chunks.rows(OTHER, 0)).hasSize(1);
    }

    private static List<CheckedRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> {
                    LearnerDetails details = SampleLearners.full(row);
                    LearnerDetails original = row % 2 == 0 ? details : details.with(LearnerField.TITLE, "Dr.");
                    return new CheckedRow(
                            row + 2,
                            original,
                            details,
                            List.of(
                                    new Finding(RowCode.DATE_REPAIRED, LearnerField.TITLE),
                                    new Finding(RowCode.VALUE_TOO_LONG, LearnerField.UPN, "longer: Ł"),
                                    new Finding(RowCode.COLUMNS_DIFFER, null, "row " + row)));
                })
                .toList();
    }

    private static RowOutcome outcome(long number) {
        return new RowOutcome(ReturnCode.RC001, SampleLearners.uln(number), List.of(), null);
    }
}
