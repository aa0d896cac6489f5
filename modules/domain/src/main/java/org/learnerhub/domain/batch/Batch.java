package org.learnerhub.domain.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A batch as the ledger knows it.
 *
 * @param rules by which it is matched, settled on receipt
 * @param parked work has stopped until the operator replays it
 * @param checked null until checked
 * @param matchedChunks how many of the chunks are matched
 * @param allocatedChunks how many of the chunks are allocated, in order
 * @param startedAt when checking ended and matching began; null before
 * @param finishedAt when it was answered or refused; null before
 * @param edition the newest of its answer, from 1
 */
public record Batch(
        BatchId id,
        Identity identity,
        Origin origin,
        MatchRules rules,
        Instant receivedAt,
        BatchState state,
        boolean parked,
        @Nullable Checked checked,
        int matchedChunks,
        int allocatedChunks,
        Counts counts,
        @Nullable Refusal refusal,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int edition) {

    /** The rows of a chunk at most; the last one may have fewer. */
    public static final int CHUNK_ROWS = 1_000;

    /** A batch whose answer has, or will have, its first edition only. */
    public Batch(
            BatchId id,
            Identity identity,
            Origin origin,
            MatchRules rules,
            Instant receivedAt,
            BatchState state,
            boolean parked,
            @Nullable Checked checked,
            int matchedChunks,
            int allocatedChunks,
            Counts counts,
            @Nullable Refusal refusal,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {
        this(
                id,
                identity,
                origin,
                rules,
                receivedAt,
                state,
                parked,
                checked,
                matchedChunks,
                allocatedChunks,
                counts,
                refusal,
                startedAt,
                finishedAt,
                1);
    }

    public static Batch received(BatchId id, Identity identity, Origin origin, MatchRules rules, Instant at) {
        return new Batch(
                id,
                identity,
                origin,
                rules,
                at,
                BatchState.RECEIVED,
                false,
                null,
                0,
                0,
                Counts.zero(),
                null,
                null,
                null);
    }

    /** @throws IllegalStateException before the batch is checked */
    public Checked checkedOrThrow() {
        if (checked == null) {
            throw new IllegalStateException("batch " + id + " is not checked yet");
        }
        return checked;
    }

    /** What is carried out, or before the batch is checked what was asked for. */
    public JobType jobType() {
        return checked == null ? identity.requestedJob() : checked.jobType();
    }

    public int rowsTotal() {
        return checked == null ? 0 : checked.rows();
    }

    public int rowsMatched() {
        return Math.min(matchedChunks * CHUNK_ROWS, rowsTotal());
    }

    public int rowsAllocated() {
        return Math.min(allocatedChunks * CHUNK_ROWS, rowsTotal());
    }

    /**
     * What makes two submissions the same one.
     *
     * @param sha256 of the file, lower-case hex
     */
    public record Identity(Ukprn ukprn, String sha256, String clientKey, JobType requestedJob) {}

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
     * @param jobType the one that writes less of what the request and the file say
     * @param chunks how many there are
     * @param registerEntry the register's last entry when the batch was checked: matching sees no further
     */
    public record Checked(FileHead head, JobType jobType, int rows, int chunks, long registerEntry) {}
}
