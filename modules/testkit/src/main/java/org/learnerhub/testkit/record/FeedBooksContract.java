package org.learnerhub.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.FeedConfirmations.State;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.testkit.SampleLearners;

/** What every {@link FeedTotals}, {@link FeedConfirmations} and {@link FeedChunks} must do. */
public abstract class FeedBooksContract {

    private static final BatchId BATCH = new BatchId(17);
    private static final Instant AT = SampleEvents.AT;

    private RecordAdapters adapters;

    /** Adapters over an empty database. */
    protected abstract RecordAdapters freshAdapters();

    @BeforeEach
    void openAdapters() {
        adapters = freshAdapters();
    }

    @Test
    void live_events_are_counted_by_sender_and_kind() {
        add(EventKind.ACHIEVEMENT, 5);
        add(EventKind.ACHIEVEMENT, -2);
        add(EventKind.PARTICIPATION, 7);

        FeedTotals totals = adapters.totals();
        assertThat(totals.live(SampleEvents.AWARDING, EventKind.ACHIEVEMENT)).isEqualTo(3);
        assertThat(totals.live(SampleEvents.AWARDING, EventKind.PARTICIPATION)).isEqualTo(7);
        assertThat(totals.live(SampleEvents.COLLEGE, EventKind.ACHIEVEMENT)).isZero();
    }

    @Test
    void what_a_broken_transaction_counted_is_gone() {
        assertThatThrownBy(() -> adapters.unitOfWork().run(() -> {
                    adapters.totals().add(SampleEvents.AWARDING, EventKind.ACHIEVEMENT, 1);
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");
        assertThat(adapters.totals().live(SampleEvents.AWARDING, EventKind.ACHIEVEMENT))
                .isZero();
    }

    @Test
    void what_waits_for_a_word_is_listed_the_oldest_first_until_it_is_decided() {
        FeedConfirmations confirmations = adapters.confirmations();
        Confirmation late = asked(17, AT.plusSeconds(2));
        Confirmation early = asked(18, AT.plusSeconds(1));
        Confirmation decided = asked(19, AT);
        List.of(late, early, decided).forEach(confirmations::save);
        assertThat(confirmations.waiting()).containsExactly(decided, early, late);

        Confirmation confirmed = decided(19, AT, State.CONFIRMED, "desk", AT.plusSeconds(3));
        confirmations.save(confirmed);

        assertThat(confirmations.waiting()).containsExactly(early, late);
        assertThat(confirmations.of(new BatchId(19))).contains(confirmed);
        assertThat(confirmations.of(new BatchId(20))).isEmpty();
    }

    @Test
    void chunks_are_read_as_they_were_written() {
        FeedFinding finding = new FeedFinding(IntakeCode.NO_ROWS, FeedField.SUBMISSION_TYPE, "why");
        List<CheckedFeedRow> rows = List.of(
                row(2, finding),
                new CheckedFeedRow(3, Map.of(), null, List.of(finding, new FeedFinding(IntakeCode.NO_ROWS, null))),
                new CheckedFeedRow(
                        4,
                        Map.of(FeedField.ULN, "1"),
                        SampleEvents.statement(1, SampleEvents.bareAchievement("A")),
                        List.of()),
                new CheckedFeedRow(
                        5, Map.of(), SampleEvents.statement(2, SampleEvents.participation("A/B")), List.of()),
                new CheckedFeedRow(
                        6, Map.of(), SampleEvents.statement(3, SampleEvents.bareParticipation("A")), List.of()));
        ChunkOwners owners = new ChunkOwners(
                3_000_000_000L,
                3,
                Arrays.stream(RowOwner.Whose.values())
                        .map(whose -> new RowOwner(whose, whose == RowOwner.Whose.AGREES ? finding : null))
                        .toList(),
                Map.of(
                        SampleLearners.uln(2),
                        new Cluster(SampleLearners.uln(1), List.of(SampleLearners.uln(1), SampleLearners.uln(2)))));
        List<FeedRowOutcome> outcomes = Arrays.stream(FeedOutcome.values())
                .map(outcome -> outcome.ordinal() % 2 == 0
                        ? new FeedRowOutcome(outcome, 3_000_000_000L + outcome.ordinal(), null)
                        : new FeedRowOutcome(
                                outcome,
                                null,
                                finding,
                                outcome.ordinal() % 4 == 1 ? new Fact.Origin(3_000_000_000L, 7) : null))
                .toList();
        FeedChunks chunks = adapters.chunks();

        assertThat(chunks.addRows(BATCH, 0, rows)).isTrue();
        assertThat(chunks.addOwners(BATCH, 0, owners)).isTrue();
        assertThat(chunks.addOutcomes(BATCH, 0, outcomes)).isTrue();

        assertThat(chunks.rows(BATCH, 0)).isEqualTo(rows);
        assertThat(chunks.owners(BATCH, 0)).isEqualTo(owners);
        assertThat(chunks.outcomes(BATCH, 0)).isEqualTo(outcomes);
    }

    @Test
    void a_chunk_is_written_once() {
        FeedChunks chunks = adapters.chunks();
        ChunkOwners first = owners(RowOwner.Whose.AGREES);
        ChunkOwners second = owners(RowOwner.Whose.NAMES_DIFFER);
        chunks.addOwners(BATCH, 0, first);

        assertThat(chunks.addOwners(BATCH, 0, second)).isFalse();
        assertThat(chunks.addOwners(BATCH, 1, second)).isTrue();
        assertThat(chunks.owners(BATCH, 0)).isEqualTo(first);
        assertThatIllegalStateException().isThrownBy(() -> chunks.owners(BATCH, 2));
    }

    private static ChunkOwners owners(RowOwner.Whose whose) {
        return new ChunkOwners(1, 0, List.of(new RowOwner(whose, null)), Map.of());
    }

    private static CheckedFeedRow row(int row, FeedFinding finding) {
        return new CheckedFeedRow(
                row,
                SampleEvents.original(),
                SampleEvents.statement(1, SampleEvents.achievement("601/4505/5")),
                List.of(finding));
    }

    private void add(EventKind kind, long more) {
        adapters.unitOfWork().run(() -> {
            adapters.events().lock();
            adapters.totals().add(SampleEvents.AWARDING, kind, more);
        });
    }

    private static Confirmation asked(long batch, Instant at) {
        return decided(batch, at, State.WAITING, null, null);
    }

    private static Confirmation decided(
            long batch, Instant at, State state, @Nullable String by, @Nullable Instant decidedAt) {
        return new Confirmation(new BatchId(batch), 60, 50, 1_000, state, at, by, decidedAt);
    }
}
