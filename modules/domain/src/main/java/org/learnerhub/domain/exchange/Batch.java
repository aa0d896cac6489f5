package org.learnerhub.domain.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.Progress.Answered;
import org.learnerhub.domain.exchange.Progress.Received;
import org.learnerhub.domain.exchange.Progress.Refused;
import org.learnerhub.domain.exchange.Progress.Working;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A batch as the ledger knows it.
 *
 * @param parked work has stopped until the operator replays it
 */
public record Batch(
        BatchId id, Identity identity, Origin origin, Instant receivedAt, boolean parked, Progress progress) {

    /** The rows of a chunk at most; the last one may have fewer. */
    public static final int CHUNK_ROWS = 1_000;

    public static Batch received(BatchId id, Identity identity, Origin origin, Instant at) {
        return new Batch(id, identity, origin, at, false, new Received());
    }

    /** The last step that it has finished. */
    public BatchState state() {
        if (progress instanceof Received) {
            return BatchState.RECEIVED;
        } else if (progress instanceof Refused) {
            return BatchState.REFUSED;
        } else if (progress instanceof Working work) {
            if (work.isDone()) {
                return BatchState.ALLOCATED;
            }
            return work.isPrepared() ? BatchState.MATCHED : BatchState.CHECKED;
        }
        return BatchState.ANSWERED;
    }

    /** Null before it is checked, and where it was refused. */
    public @Nullable Checked checked() {
        Working work = work();
        return work == null ? null : work.checked();
    }

    /** @throws IllegalStateException before the batch is checked */
    public Checked checkedOrThrow() {
        return workOrThrow().checked();
    }

    /** What is carried out, or before the batch is checked what was asked for. */
    public Job job() {
        Checked checked = checked();
        return checked == null ? identity.requestedJob() : checked.job();
    }

    /** Of the chunks that are done. */
    public Tally tally() {
        Working work = work();
        return work == null ? Tally.zero() : work.tally();
    }

    public @Nullable Refusal refusal() {
        return progress instanceof Refused refused ? refused.refusal() : null;
    }

    /** Null before it is checked. */
    public @Nullable Instant startedAt() {
        Working work = work();
        return work == null ? null : work.startedAt();
    }

    /** When it was answered or refused; null before. */
    public @Nullable Instant finishedAt() {
        if (progress instanceof Answered answered) {
            return answered.finishedAt();
        }
        return progress instanceof Refused refused ? refused.finishedAt() : null;
    }

    /** The newest of its answer, from 1; 1 also where there is none yet. */
    public int edition() {
        return progress instanceof Answered answered ? answered.edition() : 1;
    }

    public int chunksPrepared() {
        Working work = work();
        return work == null ? 0 : work.prepared();
    }

    public int chunksDone() {
        Working work = work();
        return work == null ? 0 : work.done();
    }

    public int rowsTotal() {
        Checked checked = checked();
        return checked == null ? 0 : checked.rows();
    }

    public int rowsPrepared() {
        return Math.min(chunksPrepared() * CHUNK_ROWS, rowsTotal());
    }

    public int rowsDone() {
        return Math.min(chunksDone() * CHUNK_ROWS, rowsTotal());
    }

    /** One more chunk has gone through what is done in parallel. */
    public Batch oneMorePrepared() {
        return with(workOrThrow().oneMorePrepared());
    }

    /** One more chunk has its outcomes. */
    public Batch oneMoreDone(Tally ofChunk) {
        return with(workOrThrow().oneMoreDone(ofChunk));
    }

    public Batch checked(Checked checked, Instant at) {
        return with(new Working(checked, at, 0, 0, Tally.zero()));
    }

    public Batch refused(Refusal refusal, Instant at) {
        return with(new Refused(refusal, at));
    }

    /** @param at in whole seconds, which may be in the second in which its work began */
    public Batch answered(Instant at) {
        return with(new Answered(workOrThrow(), at, 1));
    }

    /** With a further edition of its answer. */
    public Batch reissued(int edition, Tally tally) {
        if (progress instanceof Answered answered) {
            return with(new Answered(answered.work().with(tally), answered.finishedAt(), edition));
        }
        throw new IllegalStateException("batch " + id + " is not answered yet");
    }

    public Batch parked(boolean now) {
        return new Batch(id, identity, origin, receivedAt, now, progress);
    }

    private Batch with(Progress now) {
        return new Batch(id, identity, origin, receivedAt, parked, now);
    }

    private @Nullable Working work() {
        if (progress instanceof Working work) {
            return work;
        }
        return progress instanceof Answered answered ? answered.work() : null;
    }

    private Working workOrThrow() {
        Working work = work();
        if (work == null) {
            throw new IllegalStateException("batch " + id + " is not checked yet");
        }
        return work;
    }

    /**
     * What makes two submissions the same one.
     *
     * @param sha256 of the file, lower-case hex
     */
    public record Identity(Ukprn ukprn, String sha256, String clientKey, Job requestedJob) {}

    /**
     * Where it came from.
     *
     * @param organisationRef null where the institution has none
     * @param size in bytes
     * @param habits how its sender writes files, as it was settled on receipt
     */
    public record Origin(
            @Nullable String organisationRef,
            String userName,
            WayIn wayIn,
            String fileName,
            long size,
            FileHabits habits) {

        /** From a sender whose files speak for themselves. */
        public Origin(@Nullable String organisationRef, String userName, WayIn wayIn, String fileName, long size) {
            this(organisationRef, userName, wayIn, fileName, size, FileHabits.auto());
        }
    }

    /**
     * What checking found.
     *
     * @param job the one that does less of what the request and the file say
     * @param chunks how many there are
     */
    public record Checked(FileHead head, Job job, int rows, int chunks) {

        /** With something more to say of the file. */
        public Checked with(Notice notice) {
            return new Checked(head.with(notice), job, rows, chunks);
        }
    }
}
