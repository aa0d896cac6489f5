package org.learnerhub.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.testkit.SettableClock;

class BatchTest {

    private static final FileHead HEAD =
            new FileHead(FileFormat.CSV, new Layout("V2A"), null, null, null, null, null, List.of());

    @Test
    void only_answered_and_refused_batches_are_done_with() {
        assertThat(Arrays.stream(BatchState.values()).filter(BatchState::isFinal))
                .containsExactly(BatchState.ANSWERED, BatchState.REFUSED);
    }

    @Test
    void rows_are_counted_by_chunks_and_never_beyond_the_last() {
        Batch received = received();
        assertThat(List.of(received.rowsTotal(), received.rowsPrepared(), received.rowsDone()))
                .containsOnly(0);
        assertThatIllegalStateException().isThrownBy(received::checkedOrThrow).withMessageContaining("17");

        Batch prepared = checked().oneMorePrepared().oneMorePrepared();
        Batch half = prepared.oneMoreDone(Tally.of(1_000));
        assertThat(List.of(prepared.rowsTotal(), prepared.rowsPrepared(), half.rowsDone()))
                .containsExactly(1_500, 1_500, 1_000);
    }

    @Test
    void the_state_follows_from_the_chunks() {
        Batch one = checked().oneMorePrepared();
        Batch two = one.oneMorePrepared();
        Batch done = two.oneMoreDone(Tally.of(1_000)).oneMoreDone(Tally.of(400, 100));

        assertThat(List.of(received(), checked(), one, two, two.oneMoreDone(Tally.of(1_000)), done))
                .extracting(Batch::state)
                .containsExactly(
                        BatchState.RECEIVED,
                        BatchState.CHECKED,
                        BatchState.CHECKED,
                        BatchState.MATCHED,
                        BatchState.MATCHED,
                        BatchState.ALLOCATED);
        assertThat(done.tally()).isEqualTo(Tally.of(1_400, 100));
        assertThat(done.answered(SettableClock.START).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void nothing_is_left_of_a_refused_batch_but_the_refusal() {
        Batch refused = checked().oneMorePrepared().refused(Refusal.of(IntakeCode.NO_ROWS), SettableClock.START);

        assertThat(refused.state()).isEqualTo(BatchState.REFUSED);
        assertThat(refused.checked()).isNull();
        assertThat(refused.tally()).isEqualTo(Tally.zero());
        assertThat(refused.finishedAt()).isEqualTo(SettableClock.START);
    }

    @Test
    void a_tally_without_its_last_zeros_is_the_same() {
        assertThat(Tally.of(1, 0, 2, 0)).isEqualTo(Tally.of(1, 0, 2)).hasSameHashCodeAs(Tally.of(1, 0, 2));
        assertThat(Tally.of(1).moved(0, 3)).isEqualTo(Tally.of(0, 0, 0, 1));
        assertThat(Tally.of(0, 1).plus(Tally.of(2)).total()).isEqualTo(3);
    }

    private static Batch checked() {
        return received().checked(new Batch.Checked(HEAD, new Job("FUL"), 1_500, 2), SettableClock.START);
    }

    private static Batch received() {
        return Batch.received(
                new BatchId(17),
                new Batch.Identity(InMemoryHub.COLLEGE.ukprn(), "ab", "", new Job("FUL")),
                new Batch.Origin(null, "Pat Example", WayIn.SOAP_LEARNER, "a.csv", 1),
                SettableClock.START);
    }
}
