package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleBatches.COLLEGE;
import static org.learnerhub.testkit.SampleBatches.RECEIVED_AT;
import static org.learnerhub.testkit.SampleBatches.receipt;
import static org.learnerhub.testkit.SampleBatches.received;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.verification.VerificationKind;

/** What every {@link BatchLedger} must do over many batches: lists, the next one, the stalled ones. */
public abstract class BatchOverviewContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);

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
    void the_oldest_unfinished_batch_is_next_to_be_allocated() {
        Batch first = add(BatchState.RECEIVED);
        Batch second = add(BatchState.MATCHED);
        Batch third = add(BatchState.CHECKED);

        assertThat(ports.queue().next()).contains(first);
        update(SampleBatches.at(BatchState.ALLOCATED, first));
        assertThat(ports.queue().next()).contains(second);
        update(SampleBatches.at(BatchState.REFUSED, second));
        assertThat(ports.queue().next()).contains(third);
        update(SampleBatches.at(BatchState.ANSWERED, third));
        assertThat(ports.queue().next()).isEmpty();
    }

    @Test
    void a_verification_is_not_next_once_it_is_known_to_be_one() {
        Batch.Identity registration = SampleBatches.identity("a registration so far");
        addOf(
                new Batch.Identity(registration.ukprn(), registration.sha256(), "asked for", VerificationKind.VER),
                false);
        Batch found = add(BatchState.RECEIVED);

        assertThat(ports.queue().next()).contains(found);
        update(SampleBatches.at(BatchState.CHECKED, found, VerificationKind.VER));
        assertThat(ports.queue().next()).isEmpty();
    }

    @Test
    void a_batch_of_any_other_kind_is_never_next() {
        Batch.Identity any = SampleBatches.identity("another kind");
        addOf(new Batch.Identity(any.ukprn(), any.sha256(), "asked for", new Job("ANOTHER-KIND")), false);

        assertThat(ports.queue().next()).isEmpty();
        assertThat(ports.queue().nextDryRun()).isEmpty();
    }

    @Test
    void a_dry_run_holds_nobody_up_and_is_next_of_its_own_kind_once_it_is_matched() {
        Batch.Identity asked = SampleBatches.identity("asked");
        Batch dry = ledger.find(addOf(
                        new Batch.Identity(asked.ukprn(), asked.sha256(), "asked for", RegistrationJob.DRY), false))
                .orElseThrow();
        Batch real = add(BatchState.RECEIVED);

        assertThat(ports.queue().next()).contains(real);
        assertThat(ports.queue().nextDryRun()).isEmpty();
        Batch matched = SampleBatches.at(BatchState.MATCHED, dry);
        update(matched);
        assertThat(ports.queue().next()).contains(real);
        assertThat(ports.queue().nextDryRun()).contains(matched);
        update(SampleBatches.parked(matched));
        assertThat(ports.queue().nextDryRun()).isEmpty();
    }

    @Test
    void a_parked_batch_lets_others_pass() {
        Batch parked = SampleBatches.parked(add(BatchState.MATCHED));
        Batch waiting = add(BatchState.RECEIVED);
        update(parked);

        assertThat(ports.queue().next()).contains(waiting);
    }

    @Test
    void an_institution_sees_its_own_batches_youngest_first() {
        Batch first = add(BatchState.RECEIVED);
        Batch second = add(BatchState.ANSWERED);
        addOf(SampleBatches.identity("other college"), true);

        assertThat(ledger.list(COLLEGE, null, null, null, 10)).containsExactly(second, first);
    }

    @Test
    void a_list_goes_page_by_page() {
        Batch first = add(BatchState.RECEIVED);
        Batch second = add(BatchState.RECEIVED);
        Batch third = add(BatchState.RECEIVED);

        assertThat(ledger.list(COLLEGE, null, null, null, 2)).containsExactly(third, second);
        assertThat(ledger.list(COLLEGE, null, null, second.id(), 2)).containsExactly(first);
        assertThat(ledger.list(COLLEGE, null, null, first.id(), 2)).isEmpty();
    }

    @Test
    void a_list_can_ask_for_a_state_and_a_first_moment() {
        add(BatchState.RECEIVED);
        Batch answered = add(BatchState.ANSWERED);
        Instant later = RECEIVED_AT.plusSeconds(1);

        assertThat(ledger.list(COLLEGE, RECEIVED_AT, BatchState.ANSWERED, null, 10))
                .containsExactly(answered);
        assertThat(ledger.list(COLLEGE, later, null, null, 10)).isEmpty();
    }

    @Test
    void a_batch_is_stalled_when_nothing_was_written_since() {
        Batch untouched = add(BatchState.RECEIVED);
        Batch moving = add(BatchState.CHECKED);
        ports.clock().advance(MINUTE);
        update(SampleBatches.at(BatchState.MATCHED, moving));

        assertThat(ledger.stalledSince(SettableClock.START)).isEmpty();
        assertThat(ledger.stalledSince(SettableClock.START.plus(MINUTE))).containsExactly(untouched);
        assertThat(ledger.stalledSince(SettableClock.START.plus(MINUTE).plusSeconds(1)))
                .extracting(Batch::id)
                .containsExactly(untouched.id(), moving.id());
    }

    @Test
    void final_and_parked_batches_are_not_stalled() {
        add(BatchState.ANSWERED);
        add(BatchState.REFUSED);
        update(SampleBatches.parked(add(BatchState.CHECKED)));
        Batch allocated = add(BatchState.ALLOCATED);

        assertThat(ledger.stalledSince(SettableClock.START.plus(MINUTE))).containsExactly(allocated);
    }

    private Batch add(BatchState state) {
        BatchId id = addOf(SampleBatches.identity("batch " + ledger.nextId()), false);
        Batch batch = SampleBatches.at(state, ledger.find(id).orElseThrow());
        update(batch);
        return batch;
    }

    private BatchId addOf(Batch.Identity identity, boolean otherCollege) {
        BatchId id = ledger.nextId();
        Batch.Identity owned = otherCollege
                ? new Batch.Identity(
                        SampleBatches.OTHER_COLLEGE, identity.sha256(), identity.clientKey(), RegistrationJob.FUL)
                : identity;
        assertThat(ports.unitOfWork().<Boolean>get(() -> ledger.add(received(id, owned), receipt(id))))
                .isTrue();
        return id;
    }

    private void update(Batch batch) {
        ports.unitOfWork().run(() -> {
            ledger.lock(batch.id());
            ledger.update(batch);
        });
    }
}
