package org.learnerhub.domain.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.WhoseRows;
import org.learnerhub.domain.vault.Vault.Removal;

/**
 * Removes files whose time is over, batch by batch, each noted in the trail before it goes. What a hold is about stays:
 * a batch with a row of somebody under a hold keeps its files.
 */
public final class RemoveOldFiles {

    private static final int PAGE = 100;
    private static final Duration GRACE = Duration.ofDays(30);

    private final RetentionPorts ports;
    private final BatchKinds kinds;
    private final GivenUpFiles files;
    private final InstantSource clock;

    public RemoveOldFiles(RetentionPorts ports, BatchKinds kinds, InstantSource clock) {
        this.ports = ports;
        this.kinds = kinds;
        this.clock = clock;
        files = new GivenUpFiles(ports.exchange().vault());
    }

    /**
     * What was removed, or would be.
     *
     * @param batches how many batches' files, by kind
     * @param held how many stay because of a hold
     */
    public record Report(Map<String, Integer> batches, int held) {}

    /** Days of each kind that the clock removes, as set or declared. */
    public Map<String, Integer> periods() {
        Map<String, Integer> set = ports.periods().set();
        Map<String, Integer> days = new LinkedHashMap<>();
        DataKinds.removable()
                .forEach(kind -> days.put(
                        kind.name(),
                        set.getOrDefault(
                                kind.name(),
                                Objects.requireNonNull(kind.keeping().days()))));
        return days;
    }

    /** What a clock starts: nothing in the first days, so that an operator who upgrades can set other periods. */
    public void runByClock(Justification by) {
        if (clock.instant().isAfter(ports.periods().began().plus(GRACE))) {
            Report unused = run(false, by);
        }
    }

    /** @param dry whether to say only what would go */
    public Report run(boolean dry, Justification by) {
        Map<String, Integer> days = periods();
        @Nullable WhoseRows held = held();
        Run run = new Run(dry, by, held);
        run.kind(DataKinds.SENT_FILES, days.get(DataKinds.SENT_FILES), ports.oldFiles()::sent, this::sent);
        run.kind(DataKinds.ANSWERS, days.get(DataKinds.ANSWERS), ports.oldFiles()::answers, this::answer);
        return new Report(run.removed, run.kept);
    }

    private void sent(Batch batch) {
        files.sent(batch.id(), Removal.EXPIRED);
    }

    private void answer(Batch batch) {
        for (int edition = 1; edition <= batch.edition(); edition++) {
            files.answer(batch.id(), batch.checkedOrThrow().head().format(), edition, Removal.EXPIRED);
        }
    }

    /** Rows of anybody under a hold; null where nobody is. */
    private @Nullable WhoseRows held() {
        Set<Uln> named = ports.holds().inForce().stream().map(LegalHold::uln).collect(Collectors.toSet());
        if (named.isEmpty()) {
            return null;
        }
        Set<Uln> numbers = ports.clusters().of(named).values().stream()
                .flatMap(cluster -> cluster.numbers().stream())
                .collect(Collectors.toSet());
        numbers.addAll(named);
        return SearchedPerson.of(
                numbers,
                numbers.stream()
                        .flatMap(uln -> ports.stewardship().versions().of(uln).stream())
                        .map(version -> version.learner().details()));
    }

    /** Batches whose files of a kind are kept still. */
    @FunctionalInterface
    private interface Due {

        List<BatchId> before(Instant ended, long after, int most);
    }

    private final class Run {

        private final boolean dry;
        private final Justification by;
        private final @Nullable WhoseRows held;
        private final RowsInBatches rows = new RowsInBatches(ports.exchange().ledger(), kinds);
        private final Map<String, Integer> removed = new LinkedHashMap<>();
        private int kept;

        Run(boolean dry, Justification by, @Nullable WhoseRows held) {
            this.dry = dry;
            this.by = by;
            this.held = held;
        }

        void kind(String kind, @Nullable Integer days, Due due, Consumer<Batch> removal) {
            Instant before = clock.instant().minus(Duration.ofDays(Objects.requireNonNull(days)));
            removed.put(kind, 0);
            long after = 0;
            List<BatchId> page;
            do {
                page = due.before(before, after, PAGE);
                for (BatchId id : page) {
                    batch(kind, id, removal);
                    after = id.value();
                }
            } while (page.size() == PAGE);
        }

        private void batch(String kind, BatchId id, Consumer<Batch> removal) {
            if (held != null && rows.has(id, held)) {
                kept++;
                return;
            }
            removed.merge(kind, 1, Integer::sum);
            if (!dry) {
                ports.unitOfWork()
                        .run(() -> ports.audit()
                                .append(List.of(AuditEntry.of(
                                        by,
                                        Operation.REMOVE_OLD,
                                        clock.instant(),
                                        new AuditSubject.Batch(id.value()),
                                        Shown.words("removed", kind)))));
                removal.accept(ports.exchange().ledger().find(id).orElseThrow());
            }
        }
    }
}
