package org.learnerhub.testkit.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.HeldRow.State;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.testkit.SampleLearners;

/** What every {@link HeldRows} must do, but for who registered a learner. */
public abstract class HeldRowsContract {

    private static final Ukprn ONE = SampleEvents.AWARDING;
    private static final Ukprn OTHER = SampleEvents.COLLEGE;
    private static final Instant LATER = SampleEvents.AT.plusSeconds(1);

    private RecordAdapters adapters;
    private HeldRows held;

    /** Adapters over an empty database. */
    protected abstract RecordAdapters freshAdapters();

    @BeforeEach
    void openAdapters() {
        adapters = freshAdapters();
        held = adapters.held();
    }

    @Test
    void what_is_held_is_found_as_it_was() {
        hold(SampleEvents.held(ONE, 1, 2), SampleEvents.held(OTHER, 2, 3), SampleEvents.held(ONE, 1, 4));

        List<HeldRow> all = held.held(0, 10);

        assertThat(all).extracting(HeldRow::row).containsExactly(2, 3, 4);
        assertThat(all).extracting(HeldRow::id).isSorted().doesNotHaveDuplicates();
        assertThat(all).extracting(HeldRowsContract::withoutId).contains(SampleEvents.held(ONE, 1, 2));
        assertThat(held.find(all.get(1).id())).contains(all.get(1));
        assertThat(held.find(all.get(2).id() + 1)).isEmpty();
        assertThat(held.naming(List.of(uln(1), uln(3)))).containsExactly(all.get(0), all.get(2));
        assertThat(held.naming(List.of())).isEmpty();
        assertThat(held.of(ONE, 0, 10)).containsExactly(all.get(0), all.get(2));
    }

    @Test
    void what_has_ended_is_shown_to_its_sender_and_held_no_longer() {
        hold(SampleEvents.held(ONE, 1, 2), SampleEvents.held(ONE, 1, 3), SampleEvents.held(ONE, 1, 4));
        List<HeldRow> all = held.held(0, 10);

        end(State.ATTACHED, all.get(0), all.get(2));

        assertThat(held.held(0, 10)).containsExactly(all.get(1));
        assertThat(held.naming(List.of(uln(1)))).containsExactly(all.get(1));
        assertThat(held.of(ONE, 0, 10))
                .extracting(HeldRow::state, HeldRow::endedAt, HeldRow::endedBy)
                .containsExactly(
                        tuple(State.ATTACHED, LATER, "job 18 row 2"),
                        tuple(State.HELD, null, null),
                        tuple(State.ATTACHED, LATER, "job 18 row 2"));
    }

    @Test
    void a_row_ends_once_and_with_those_that_end_with_it() {
        hold(SampleEvents.held(ONE, 1, 2), SampleEvents.held(ONE, 1, 3));
        List<HeldRow> all = held.held(0, 10);
        end(State.GIVEN_UP, all.get(0));

        assertThatIllegalStateException().isThrownBy(() -> end(State.WITHDRAWN, all.get(1), all.get(0)));

        assertThat(held.of(ONE, 0, 10)).extracting(HeldRow::state).containsExactly(State.GIVEN_UP, State.HELD);
    }

    @Test
    void those_alike_have_the_number_or_the_identifier_of_one_sender_and_kind() {
        HeldRow one = SampleEvents.held(ONE, 1, 2);
        HeldRow other = SampleEvents.held(ONE, 2, 3);
        String identifier = requireNonNull(one.original().get(FeedField.MIS_IDENTIFIER));
        hold(one, other, SampleEvents.held(OTHER, 1, 4), SampleEvents.held(ONE, 1, 5));
        end(State.ATTACHED, held.held(0, 10).get(3));

        assertThat(alike(List.of(uln(1), uln(9)), List.of())).containsExactly(2);
        assertThat(alike(List.of(), List.of(identifier, "nobody's"))).containsExactly(2, 3);
        assertThat(alike(List.of(uln(1)), List.of(identifier))).containsExactly(2, 3);
        assertThat(held.alike(ONE, EventKind.PARTICIPATION, List.of(uln(1)), List.of(identifier)))
                .isEmpty();
    }

    @Test
    void it_is_kept_how_far_held_rows_were_tried_again() {
        assertThat(held.triedUpTo()).isZero();
        adapters.unitOfWork().run(() -> {
            adapters.events().lock();
            held.triedUpTo(7);
        });
        assertThat(held.triedUpTo()).isEqualTo(7);
    }

    @Test
    void rows_come_in_pages() {
        hold(SampleEvents.held(ONE, 1, 2), SampleEvents.held(ONE, 2, 3), SampleEvents.held(ONE, 3, 4));
        List<HeldRow> all = held.held(0, 10);
        long first = all.get(0).id();

        assertThat(held.held(0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(held.held(first, 2)).isEqualTo(all.subList(1, 3));
        assertThat(held.of(ONE, first, 1)).containsExactly(all.get(1));
        assertThat(held.of(OTHER, 0, 1)).isEmpty();
        assertThat(held.ofBatch(all.get(0).batch(), first, 1)).containsExactly(all.get(1));
        assertThat(held.ofBatch(new BatchId(18), 0, 1)).isEmpty();
    }

    @Test
    void rows_of_a_batch_are_found_by_their_numbers_however_they_ended() {
        hold(SampleEvents.held(ONE, 1, 2), SampleEvents.held(ONE, 2, 3), SampleEvents.held(ONE, 3, 4));
        List<HeldRow> all = held.held(0, 10);
        BatchId batch = all.get(0).batch();
        end(State.GIVEN_UP, all.get(2));

        assertThat(held.ofRows(batch, List.of(4, 2, 9)))
                .extracting(HeldRow::row, HeldRow::state)
                .containsExactly(tuple(2, State.HELD), tuple(4, State.GIVEN_UP));
        assertThat(held.ofRows(batch, List.of())).isEmpty();
        assertThat(held.ofRows(new BatchId(batch.value() + 1), List.of(2))).isEmpty();
    }

    @Test
    void what_a_broken_transaction_held_is_gone_and_without_one_nothing_is() {
        assertThatThrownBy(() -> adapters.unitOfWork().run(() -> {
                    held.hold(List.of(SampleEvents.held(ONE, 1, 2)));
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");
        assertThat(held.held(0, 10)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> held.hold(List.of(SampleEvents.held(ONE, 1, 2))));
    }

    private List<Integer> alike(List<Uln> ulns, List<String> identifiers) {
        return held.alike(ONE, EventKind.ACHIEVEMENT, ulns, identifiers).stream()
                .map(HeldRow::row)
                .toList();
    }

    private void hold(HeldRow... rows) {
        adapters.unitOfWork().run(() -> {
            adapters.events().lock();
            held.hold(List.of(rows));
        });
    }

    private void end(State state, HeldRow... rows) {
        adapters.unitOfWork().run(() -> {
            adapters.events().lock();
            held.end(List.of(rows).stream().map(HeldRow::id).toList(), state, LATER, "job 18 row 2");
        });
    }

    private static HeldRow withoutId(HeldRow row) {
        return new HeldRow(
                0,
                row.batch(),
                row.row(),
                row.sender(),
                row.statement(),
                row.finding(),
                row.original(),
                row.state(),
                row.heldAt(),
                row.endedAt(),
                row.endedBy());
    }

    private static Uln uln(long number) {
        return SampleLearners.uln(number);
    }
}
