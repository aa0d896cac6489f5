package org.learnerhub.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedQueue;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.record.SampleEvents;

/** The order of feeds, on every database. */
abstract class FeedQueueContract {

    private static final Ukprn ONE = SampleBatches.COLLEGE;
    private static final Ukprn OTHER = SampleBatches.OTHER_COLLEGE;

    private StoreUnderTest store;
    private FeedQueue queue;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore();
        queue = store.store().records().feedQueue();
    }

    @Test
    void the_oldest_prepared_feed_is_next_and_no_batch_of_another_kind() {
        batch(1, ONE, RegistrationJob.FUL, BatchState.MATCHED);
        assertThat(next()).isNull();

        batch(3, OTHER, FeedJob.PAR, BatchState.MATCHED);
        batch(4, ONE, FeedJob.ACH, BatchState.MATCHED);
        assertThat(next()).isEqualTo(3);
        state(3, BatchState.ALLOCATED);
        assertThat(next()).isEqualTo(4);
    }

    @Test
    void a_feed_waits_for_older_ones_of_its_sender_and_job_and_for_nobody_else() {
        batch(1, ONE, FeedJob.ACH, BatchState.RECEIVED);
        batch(2, ONE, FeedJob.ACH, BatchState.MATCHED);
        assertThat(next()).isNull();

        batch(3, ONE, FeedJob.PAR, BatchState.MATCHED);
        batch(4, OTHER, FeedJob.ACH, BatchState.MATCHED);
        assertThat(next()).isEqualTo(3);
        state(3, BatchState.ANSWERED);
        assertThat(next()).isEqualTo(4);

        park(1);
        assertThat(next()).isEqualTo(2);
        park(2);
        assertThat(next()).isEqualTo(4);
    }

    @Test
    void a_feed_that_waits_for_a_word_holds_back_later_ones_of_its_sender_only() {
        batch(1, ONE, FeedJob.ACH, BatchState.MATCHED);
        batch(2, ONE, FeedJob.ACH, BatchState.MATCHED);
        batch(3, OTHER, FeedJob.ACH, BatchState.MATCHED);
        confirmation(1, FeedConfirmations.State.WAITING);
        assertThat(next()).isEqualTo(3);

        confirmation(1, FeedConfirmations.State.CONFIRMED);
        assertThat(next()).isEqualTo(1);
    }

    @Test
    void dry_runs_have_an_order_of_their_own() {
        batch(1, ONE, FeedJob.ACHDRY, BatchState.CHECKED);
        batch(2, ONE, FeedJob.PARDRY, BatchState.MATCHED);
        batch(3, ONE, RegistrationJob.DRY, BatchState.MATCHED);

        assertThat(next()).isNull();
        assertThat(queue.nextDryRun().map(batch -> batch.id().value())).contains(2L);
    }

    @Test
    void a_feed_that_was_sent_before_is_one_of_the_same_sender_kind_and_bytes() {
        batch(1, ONE, FeedJob.ACH, BatchState.ANSWERED);
        batch(2, ONE, FeedJob.PAR, BatchState.ANSWERED);
        batch(3, OTHER, FeedJob.ACH, BatchState.ANSWERED);
        batch(4, ONE, FeedJob.ACHDRY, BatchState.ANSWERED);
        batch(5, ONE, FeedJob.ACH, BatchState.ANSWERED);
        batch(6, ONE, FeedJob.ACH, BatchState.MATCHED);

        assertThat(sentBefore(6)).containsExactly(1L, 5L);
        assertThat(sentBefore(4)).containsExactly(1L);
        assertThat(sentBefore(1)).isEmpty();
    }

    private List<Long> sentBefore(long id) {
        return queue.sentBefore(store.store().ledger().find(new BatchId(id)).orElseThrow()).stream()
                .map(batch -> batch.id().value())
                .toList();
    }

    private @Nullable Long next() {
        return queue.next().map(batch -> batch.id().value()).orElse(null);
    }

    private void confirmation(long batch, FeedConfirmations.State state) {
        store.records()
                .confirmations()
                .save(new Confirmation(new BatchId(batch), 60, 50, 1_000, state, SampleEvents.AT, null, null));
    }

    private void batch(long id, Ukprn sender, Job job, BatchState state) {
        BatchId batch = new BatchId(id);
        Batch.Identity identity = new Batch.Identity(sender, "ab".repeat(32), "key " + id, job);
        store.store().unitOfWork().run(() -> {
            store.store().ledger().add(SampleBatches.received(batch, identity), SampleBatches.receipt(batch));
            store.store().ledger().update(SampleBatches.at(state, SampleBatches.received(batch, identity)));
        });
    }

    private void state(long id, BatchState state) {
        store.store().unitOfWork().run(() -> {
            Batch batch = store.store().ledger().lock(new BatchId(id));
            store.store().ledger().update(SampleBatches.at(state, batch));
        });
    }

    private void park(long id) {
        store.store().unitOfWork().run(() -> {
            Batch batch = store.store().ledger().lock(new BatchId(id));
            store.store().ledger().update(SampleBatches.parked(batch));
        });
    }
}
