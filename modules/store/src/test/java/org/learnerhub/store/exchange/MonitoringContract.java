package org.learnerhub.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleBatches.COLLEGE;
import static org.learnerhub.testkit.SampleBatches.RECEIVED_AT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.monitoring.BatchFilter;
import org.learnerhub.domain.monitoring.BatchOverview;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleBatches;

/** What the operator sees of the batches of all institutions, on every database. */
abstract class MonitoringContract {

    private StoreUnderTest database;
    private BatchOverview overview;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        database = emptyStore();
        overview = database.store().staffWork().batches();
    }

    private BatchId add(String key, BatchState state) {
        BatchId id = database.store().ledger().nextId();
        Batch batch = SampleBatches.received(id, SampleBatches.identity(key));
        database.store().unitOfWork().run(() -> {
            database.store().ledger().add(batch, SampleBatches.receipt(id));
            if (state != BatchState.RECEIVED) {
                database.store().ledger().update(SampleBatches.at(state, batch));
            }
        });
        return id;
    }

    @Test
    void batches_are_listed_by_whatever_is_asked_youngest_first_page_by_page() {
        BatchId first = add("a", BatchState.ANSWERED);
        BatchId second = add("b", BatchState.RECEIVED);
        BatchId third = add("c", BatchState.REFUSED);

        assertThat(ids(BatchFilter.all(), null)).containsExactly(third, second, first);
        assertThat(ids(BatchFilter.all(), second)).containsExactly(first);
        assertThat(ids(new BatchFilter(second, null, null, null, false), null)).containsExactly(second);
        assertThat(ids(new BatchFilter(null, COLLEGE, null, BatchState.REFUSED, false), null))
                .containsExactly(third);
        assertThat(ids(new BatchFilter(null, new Ukprn("10099999"), null, null, false), null))
                .isEmpty();
        assertThat(ids(new BatchFilter(null, null, "EARNERS.c", null, false), null))
                .hasSize(3);
        assertThat(ids(new BatchFilter(null, null, "%", null, false), null))
                .as("no pattern of the caller's")
                .isEmpty();
        assertThat(ids(new BatchFilter(null, null, null, null, true), null)).isEmpty();
        assertThat(overview.countUnfinished()).isEqualTo(1);
    }

    private List<BatchId> ids(BatchFilter filter, @Nullable BatchId before) {
        return overview.list(filter, before, 10).stream().map(Batch::id).toList();
    }

    @Test
    void figures_are_of_what_was_received_since() {
        BatchId first = add("a", BatchState.ANSWERED);
        add("b", BatchState.RECEIVED);
        database.store()
                .unitOfWork()
                .run(() -> database.store()
                        .staffWork()
                        .findings()
                        .replace(
                                first,
                                List.of(
                                        new BatchFinding("HUB-3010", "PostCode", 3, 2, 9),
                                        new BatchFinding("HUB-3010", "Other", 4, 2, 9),
                                        new BatchFinding("HUB-3001", null, 1, 2, 2))));
        Instant before = RECEIVED_AT.minusSeconds(1);

        assertThat(overview.since(before, 10))
                .extracting(BatchOverview.BatchEnd::state)
                .containsExactly(BatchState.RECEIVED, BatchState.ANSWERED);
        assertThat(overview.since(before, 1)).hasSize(1);
        assertThat(overview.since(RECEIVED_AT.plus(Duration.ofDays(1)), 10)).isEmpty();
        assertThat(overview.found(before, 10))
                .containsExactly(
                        new BatchOverview.FoundRows(COLLEGE, "HUB-3010", 7),
                        new BatchOverview.FoundRows(COLLEGE, "HUB-3001", 1));
        assertThat(overview.found(RECEIVED_AT.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    @Test
    void timed_work_is_told_by_its_name() {
        database.jdbc()
                .update(
                        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, version)"
                                + " values ('count-names', 'recurring', ?, true, 'node-7', 1)",
                        java.time.OffsetDateTime.parse("2026-09-01T10:00:00Z"));

        assertThat(database.store().staffWork().timedRuns().all())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.name()).isEqualTo("count-names");
                    assertThat(run.node()).isEqualTo("node-7");
                    assertThat(run.lastSuccess()).isNull();
                });
    }
}
