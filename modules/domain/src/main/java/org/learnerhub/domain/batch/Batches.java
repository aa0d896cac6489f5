package org.learnerhub.domain.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.Refusal;

/** The steps of a batch's life as changes to its record. */
final class Batches {

    private Batches() {}

    static Batch checked(Batch batch, Batch.Checked checked, Instant at) {
        return copy(batch, BatchState.CHECKED, checked, 0, 0, batch.counts(), null, at, null);
    }

    static Batch refused(Batch batch, Refusal refusal, Instant at) {
        return copy(batch, BatchState.REFUSED, null, 0, 0, batch.counts(), refusal, null, at);
    }

    /** One more chunk matched; with the last one the batch is matched. */
    static Batch oneMoreMatched(Batch batch) {
        int matched = batch.matchedChunks() + 1;
        boolean all = matched == batch.checkedOrThrow().chunks();
        return copy(
                batch,
                all ? BatchState.MATCHED : batch.state(),
                batch.checked(),
                matched,
                batch.allocatedChunks(),
                batch.counts(),
                null,
                batch.startedAt(),
                null);
    }

    /** One more chunk allocated; with the last one the batch is allocated. */
    static Batch oneMoreAllocated(Batch batch, Counts ofChunk) {
        int allocated = batch.allocatedChunks() + 1;
        boolean all = allocated == batch.checkedOrThrow().chunks();
        return copy(
                batch,
                all ? BatchState.ALLOCATED : batch.state(),
                batch.checked(),
                batch.matchedChunks(),
                allocated,
                batch.counts().plus(ofChunk),
                null,
                batch.startedAt(),
                null);
    }

    /** One more chunk verified, which leaves nothing to allocate; with the last one the batch is ready to be answered. */
    static Batch oneMoreVerified(Batch batch, Counts ofChunk) {
        return oneMoreAllocated(oneMoreMatched(batch), ofChunk);
    }

    static Batch finishing(Batch batch, Instant at) {
        return copy(
                batch,
                batch.state(),
                batch.checked(),
                batch.matchedChunks(),
                batch.allocatedChunks(),
                batch.counts(),
                null,
                batch.startedAt(),
                at);
    }

    static Batch answered(Batch finishing) {
        return copy(
                finishing,
                BatchState.ANSWERED,
                finishing.checked(),
                finishing.matchedChunks(),
                finishing.allocatedChunks(),
                finishing.counts(),
                null,
                finishing.startedAt(),
                finishing.finishedAt());
    }

    static Batch parked(Batch batch, boolean parked) {
        return new Batch(
                batch.id(),
                batch.identity(),
                batch.origin(),
                batch.rules(),
                batch.receivedAt(),
                batch.state(),
                parked,
                batch.checked(),
                batch.matchedChunks(),
                batch.allocatedChunks(),
                batch.counts(),
                batch.refusal(),
                batch.startedAt(),
                batch.finishedAt(),
                batch.edition());
    }

    /** The batch with a further edition of its answer. */
    static Batch reissued(Batch batch, int edition, Counts counts) {
        return new Batch(
                batch.id(),
                batch.identity(),
                batch.origin(),
                batch.rules(),
                batch.receivedAt(),
                batch.state(),
                batch.parked(),
                batch.checked(),
                batch.matchedChunks(),
                batch.allocatedChunks(),
                counts,
                batch.refusal(),
                batch.startedAt(),
                batch.finishedAt(),
                edition);
    }

    private static Batch copy(
            Batch batch,
            BatchState state,
            Batch.@Nullable Checked checked,
            int matchedChunks,
            int allocatedChunks,
            Counts counts,
            @Nullable Refusal refusal,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {
        return new Batch(
                batch.id(),
                batch.identity(),
                batch.origin(),
                batch.rules(),
                batch.receivedAt(),
                state,
                batch.parked(),
                checked,
                matchedChunks,
                allocatedChunks,
                counts,
                refusal,
                startedAt,
                finishedAt,
                batch.edition());
    }
}
