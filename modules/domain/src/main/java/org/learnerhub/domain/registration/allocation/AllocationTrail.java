package org.learnerhub.domain.registration.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.ChunkTrail;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/**
 * What the audit trail says of an allocated chunk: an entry for the learner whose number a row got, one for each other
 * learner with whom the answer compares the row, and one about nobody where there is neither. Rows that were never
 * matched leave none.
 */
final class AllocationTrail {

    private final Batch batch;
    private final boolean undone;
    private final long lastEntry;

    private AllocationTrail(Batch batch, boolean undone, long lastEntry) {
        this.batch = batch;
        this.undone = undone;
        this.lastEntry = lastEntry;
    }

    static AllocationTrail of(Batch batch) {
        return new AllocationTrail(batch, false, Long.MAX_VALUE);
    }

    /**
     * Of a dry run.
     *
     * @param lastEntry the register's last one before; whoever came later never was
     */
    static AllocationTrail ofDryRun(Batch batch, long lastEntry) {
        return new AllocationTrail(batch, true, lastEntry);
    }

    List<AuditEntry> entries(int chunk, AllocatedChunk allocated, Instant at) {
        ChunkTrail trail =
                new ChunkTrail(batch, chunk, "batch " + batch.checkedOrThrow().job(), at);
        for (int i = 0; i < allocated.rows().size(); i++) {
            CheckedRow row = allocated.rows().get(i);
            if (row.error().isEmpty()) {
                add(
                        trail,
                        row,
                        allocated.outcomes().get(i),
                        allocated.changing().contains(i));
            }
        }
        return trail.entries();
    }

    private void add(ChunkTrail trail, CheckedRow row, RowOutcome outcome, boolean changing) {
        @Nullable Uln got = outcome.uln();
        if (got != null) {
            trail.add(row, got, words(outcome, done(outcome.code(), changing)));
        }
        Set<Uln> compared = compared(outcome);
        compared.forEach(uln -> trail.add(row, uln, words(outcome, "compared")));
        if (got == null && compared.isEmpty()) {
            trail.add(row, null, words(outcome, "nobody"));
        }
    }

    private Set<Uln> compared(RowOutcome outcome) {
        Set<Uln> compared = new LinkedHashSet<>();
        Stream.ofNullable(outcome.explanation())
                .map(Explanation::candidates)
                .flatMap(List::stream)
                .filter(candidate -> candidate.entry() <= lastEntry)
                .map(ScoredCandidate::uln)
                .filter(uln -> !uln.equals(outcome.uln()))
                .forEach(compared::add);
        return compared;
    }

    private List<String> words(RowOutcome outcome, String what) {
        List<String> words = new ArrayList<>(List.of(outcome.code().name().toLowerCase(Locale.ROOT), what));
        if (undone) {
            words.add("undone");
        }
        return words;
    }

    private static String done(ReturnCode code, boolean changing) {
        if (code == ReturnCode.RC001) {
            return "new-number";
        }
        return code == ReturnCode.RC003 || (code == ReturnCode.RC004 && changing) ? "updated" : "matched";
    }
}
