package org.learnerhub.domain.batch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * Verifies one chunk of a verification batch against the register as it is (contract 4.3). Nothing is allocated, so
 * chunks run in parallel on any node and no other batch waits. Every row is in the audit trail with its outcome, before
 * the answer can be fetched, and on the trail of whoever has the number, also where the row is somebody else. Safe to
 * repeat.
 */
public final class VerifyChunk {

    private static final String OPERATION = "submitVerifyBatch";

    private final BatchPorts ports;
    private final RowVerifier verifier;
    private final AuditTrail audit;
    private final InstantSource clock;

    public VerifyChunk(BatchPorts ports, RowVerifier verifier, AuditTrail audit, InstantSource clock) {
        this.ports = ports;
        this.verifier = verifier;
        this.audit = audit;
        this.clock = clock;
    }

    public void verify(BatchId id, int chunk) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.CHECKED) {
            return;
        }
        List<CheckedRow> rows = ports.chunks().rows(id, chunk);
        List<RowOutcome> outcomes = outcomes(rows);
        ports.unitOfWork().run(() -> verified(batch, chunk, rows, outcomes));
    }

    private List<RowOutcome> outcomes(List<CheckedRow> rows) {
        List<LearnerDetails> good = rows.stream()
                .filter(row -> row.error().isEmpty())
                .map(CheckedRow::details)
                .toList();
        Iterator<VerifiedRow> verified = verifier.verify(good).iterator();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (CheckedRow row : rows) {
            outcomes.add(row.error()
                    .map(error -> new RowOutcome(ReturnCode.of(error), null, List.of(), null))
                    .orElseGet(() -> outcome(verified.next())));
        }
        return outcomes;
    }

    private static RowOutcome outcome(VerifiedRow row) {
        return new RowOutcome(row.returnCode(), row.uln(), List.of(), null, row);
    }

    private void verified(Batch read, int chunk, List<CheckedRow> rows, List<RowOutcome> outcomes) {
        if (!ports.chunks().addOutcomes(read.id(), chunk, outcomes)) {
            return;
        }
        audit.append(entries(read, chunk, rows, outcomes));
        Batch batch = Batches.oneMoreVerified(ports.ledger().lock(read.id()), Counts.of(outcomes));
        ports.ledger().update(batch);
        if (batch.state() == BatchState.ALLOCATED) {
            ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
        }
    }

    private List<AuditEntry> entries(Batch batch, int chunk, List<CheckedRow> rows, List<RowOutcome> outcomes) {
        ChunkTrail trail = new ChunkTrail(batch, chunk, OPERATION, clock.instant());
        for (int i = 0; i < rows.size(); i++) {
            @Nullable VerifiedRow verified = outcomes.get(i).verified();
            if (verified != null) {
                trail.add(rows.get(i), verified.about(), words(verified));
            }
        }
        return trail.entries();
    }

    private static List<String> words(VerifiedRow row) {
        List<String> words = new ArrayList<>();
        words.add(row.code().name().toLowerCase(Locale.ROOT));
        words.add(row.uln() == null ? "shown-nothing" : "shown-identity");
        row.flags().forEach(flag -> words.add(flag.name()));
        return words;
    }
}
