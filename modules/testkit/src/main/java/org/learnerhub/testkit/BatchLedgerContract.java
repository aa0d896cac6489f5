package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.testkit.SampleBatches.identity;
import static org.learnerhub.testkit.SampleBatches.receipt;
import static org.learnerhub.testkit.SampleBatches.received;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.registration.RegistrationJob;

/** What every {@link BatchLedger} must do with one batch. See also {@link BatchOverviewContract}. */
public abstract class BatchLedgerContract {

    private Ports ports;
    private BatchLedger ledger;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        ledger = ports.ledger();
    }

    @Test
    void every_number_is_larger_than_the_last() {
        assertThat(ledger.nextId().value())
                .isPositive()
                .isLessThan(ledger.nextId().value());
    }

    @Test
    void a_batch_is_found_by_number_and_by_identity_as_it_was_written() {
        Batch batch = add("key");

        assertThat(ledger.find(batch.id())).contains(batch);
        assertThat(ledger.find(batch.identity())).contains(batch);
        assertThat(ledger.find(new BatchId(batch.id().value() + 1))).isEmpty();
        assertThat(ledger.find(identity("other"))).isEmpty();
    }

    @Test
    void the_receipt_is_the_same_bytes_every_time() {
        Batch batch = add("key");

        assertThat(ledger.receipt(batch.id())).isEqualTo(receipt(batch.id())).isEqualTo(ledger.receipt(batch.id()));
    }

    @Test
    void a_known_identity_is_not_written_again() {
        Batch known = add("key");
        Batch again = received(ledger.nextId(), identity("key"));

        assertThat(addInTransaction(again)).isFalse();

        assertThat(ledger.find(again.identity())).contains(known);
        assertThat(ledger.find(again.id())).isEmpty();
    }

    @Test
    void each_part_of_the_identity_counts() {
        Batch.Identity base = identity("key");
        add("key");

        assertThat(List.of(
                        new Batch.Identity(
                                SampleBatches.OTHER_COLLEGE, base.sha256(), base.clientKey(), base.requestedJob()),
                        new Batch.Identity(base.ukprn(), "cd".repeat(32), base.clientKey(), base.requestedJob()),
                        new Batch.Identity(base.ukprn(), base.sha256(), "", base.requestedJob()),
                        new Batch.Identity(base.ukprn(), base.sha256(), base.clientKey(), RegistrationJob.CHK)))
                .allMatch(identity -> addInTransaction(received(ledger.nextId(), identity)));
    }

    @Test
    void of_threads_that_bring_the_same_file_at_once_exactly_one_adds_it() throws Exception {
        for (int round = 0; round < 10; round++) {
            Batch.Identity identity = identity("round " + round);

            assertThat(Together.call(3, () -> addInTransaction(received(ledger.nextId(), identity))))
                    .containsOnlyOnce(true);
            assertThat(ledger.find(identity)).isPresent();
        }
    }

    @Test
    void an_identity_whose_transaction_failed_is_free_again() {
        Batch batch = received(ledger.nextId(), identity("key"));
        assertThatThrownBy(() -> ports.unitOfWork().run(() -> {
                    ledger.add(batch, receipt(batch.id()));
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ledger.find(batch.identity())).isEmpty();
        assertThat(addInTransaction(batch)).isTrue();
    }

    @Test
    void everything_that_may_change_is_written() {
        Batch full = SampleBatches.full(add("key"));

        update(full);

        assertThat(ledger.find(full.id())).contains(full);
    }

    @Test
    void what_is_absent_stays_absent() {
        Batch sparse = SampleBatches.at(BatchState.CHECKED, add("key"));

        update(sparse);

        assertThat(ledger.find(sparse.id())).contains(sparse);
    }

    @Test
    void of_a_refused_batch_the_refusal_is_kept_and_nothing_of_what_was_read() {
        Batch checked = SampleBatches.at(BatchState.MATCHED, add("key"));
        update(checked);
        Batch refused = SampleBatches.refused(checked);

        update(refused);

        assertThat(ledger.find(refused.id())).contains(refused);
    }

    @Test
    void who_holds_a_batch_makes_the_next_writer_wait() throws Exception {
        Batch batch = add("key");
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<?> first = Together.start(() -> {
            ports.unitOfWork().run(() -> {
                Batch held = ledger.lock(batch.id());
                locked.countDown();
                awaitCalmly(finish);
                ledger.update(SampleBatches.at(BatchState.CHECKED, held));
            });
            return true;
        });
        Together.await(locked);
        Future<Batch> second = Together.start(() -> ports.unitOfWork().get(() -> ledger.lock(batch.id())));

        assertThat(Together.isHeldUp(second)).isTrue();
        finish.countDown();
        Together.get(first);
        assertThat(Together.get(second).state()).isEqualTo(BatchState.CHECKED);
    }

    @Test
    void deliveries_are_noted_once_each() {
        Batch batch = add("key");
        Batch other = add("other");

        ledger.wantDelivery(batch.id(), "b.csv");
        ledger.wantDelivery(batch.id(), "a.csv");
        ledger.wantDelivery(batch.id(), "b.csv");

        assertThat(ledger.deliveriesWanted(batch.id())).containsExactlyInAnyOrder("a.csv", "b.csv");
        assertThat(ledger.deliveriesWanted(other.id())).isEmpty();
    }

    @Test
    void what_is_due_is_lacking_until_it_is_delivered_and_again_when_it_is_asked_for_anew() {
        Batch batch = add("key");
        ledger.wantDelivery(batch.id(), "a.csv");
        ledger.wantDelivery(batch.id(), "b.csv");
        Delivery first = new Delivery(batch.id(), "a.csv", 1);
        Delivery second = new Delivery(batch.id(), "a.csv", 2);
        Instant now = ports.clock().instant();

        assertThat(ledger.deliveriesLacking(batch.id(), 1))
                .as("also where nothing was noted")
                .hasSize(2);
        ledger.deliveryDue(second);
        ledger.deliveryDue(first);
        assertThat(ledger.undelivered(now)).containsExactly(first, second);
        assertThat(ledger.undelivered(now.minusMillis(1))).isEmpty();
        ledger.delivered(first);
        assertThat(ledger.undelivered(now)).containsExactly(second);
        assertThat(ledger.deliveriesLacking(batch.id(), 1)).containsExactly("b.csv");
        ledger.deliveryDue(first);
        assertThat(ledger.deliveriesLacking(batch.id(), 1)).containsExactly("a.csv", "b.csv");
        ledger.delivered(new Delivery(batch.id(), "b.csv", 1));
        assertThat(ledger.deliveriesLacking(batch.id(), 1)).containsExactly("a.csv");
    }

    @Test
    void delivered_whole_is_what_is_there_under_each_name() {
        Batch whole = add("whole");
        Batch half = add("half");
        Batch nowhere = add("nowhere");
        for (Batch batch : List.of(whole, half)) {
            ledger.wantDelivery(batch.id(), "a.csv");
            ledger.wantDelivery(batch.id(), "b.csv");
            ledger.delivered(new Delivery(batch.id(), "a.csv", 1));
        }
        ledger.delivered(new Delivery(whole.id(), "b.csv", 1));
        ledger.delivered(new Delivery(half.id(), "b.csv", 2));

        assertThat(ledger.deliveredWhole(List.of(whole.id(), half.id(), nowhere.id())))
                .containsExactly(whole.id());
        assertThat(ledger.deliveredWhole(List.of())).isEmpty();
    }

    private Batch add(String clientKey) {
        Batch batch = received(ledger.nextId(), identity(clientKey));
        assertThat(addInTransaction(batch)).isTrue();
        return batch;
    }

    private boolean addInTransaction(Batch batch) {
        return ports.unitOfWork().get(() -> ledger.add(batch, receipt(batch.id())));
    }

    private void update(Batch batch) {
        ports.unitOfWork().run(() -> {
            ledger.lock(batch.id());
            ledger.update(batch);
        });
    }

    private static void awaitCalmly(CountDownLatch latch) {
        try {
            Together.await(latch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
