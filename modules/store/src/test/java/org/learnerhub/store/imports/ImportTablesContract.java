package org.learnerhub.store.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.imports.Disagreement.Decision;
import org.learnerhub.domain.imports.Disagreement.State;
import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleBatches;

/** The order of imports and what disagrees, on every database. */
abstract class ImportTablesContract {

    private static final Instant AT = Instant.parse("2026-09-01T10:00:00.123Z");
    private static final Ukprn ONE = new Ukprn("10000001");
    private static final Ukprn OTHER = new Ukprn("10000002");

    private StoreUnderTest store;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore();
    }

    @Test
    void the_oldest_prepared_import_is_next_after_older_ones_of_its_sender() {
        batch(1, SampleBatches.COLLEGE, ImportJob.PRV, BatchState.RECEIVED);
        batch(2, SampleBatches.COLLEGE, ImportJob.PRV, BatchState.MATCHED);
        batch(3, SampleBatches.COLLEGE, FeedJob.ACH, BatchState.MATCHED);
        batch(4, SampleBatches.COLLEGE, ImportJob.PRVDRY, BatchState.MATCHED);
        assertThat(next()).isNull();
        batch(5, SampleBatches.OTHER_COLLEGE, ImportJob.PRV, BatchState.MATCHED);
        assertThat(next()).isEqualTo(5);
        assertThat(store.store()
                        .providers()
                        .importQueue()
                        .nextDryRun()
                        .map(batch -> batch.id().value()))
                .contains(4L);

        store.store()
                .records()
                .feedConfirmations()
                .save(new FeedConfirmations.Confirmation(
                        new BatchId(5), 60, 0, 100, FeedConfirmations.State.WAITING, AT, null, null));
        assertThat(next()).isNull();
    }

    @Test
    void disagreements_are_listed_until_they_end_and_kept_ones_are_remembered() {
        Disagreements disagreements = store.store().providers().disagreements();
        store.store()
                .unitOfWork()
                .run(() -> disagreements.add(List.of(
                        raised(ONE, "LEGAL_NAME", "Ours", "Theirs"),
                        raised(ONE, "TYPE", null, "Theirs"),
                        raised(OTHER, "TYPE", "Ours\twith\nall", null))));
        Disagreement first = new Disagreement(1, ONE, "LEGAL_NAME", "Ours", "Theirs", "import 7 row 2", AT, null);
        assertThat(disagreements.open(2))
                .containsExactly(first, new Disagreement(2, ONE, "TYPE", null, "Theirs", "import 7 row 2", AT, null));
        assertThat(disagreements.find(3)).get().extracting(Disagreement::ours).isEqualTo("Ours\twith\nall");

        Decision kept = new Decision(State.KEPT, "Kit", AT, "asked");
        store.store().unitOfWork().run(() -> {
            disagreements.end(1, kept);
            disagreements.end(2, new Decision(State.SETTLED, "import 8 row 2", AT, null));
        });
        assertThat(disagreements.open(9)).extracting(Disagreement::number).containsExactly(3L);
        assertThat(disagreements.standing(List.of(ONE, new Ukprn("ABCDEFGH"))))
                .containsExactly(new Disagreement(1, ONE, "LEGAL_NAME", "Ours", "Theirs", "import 7 row 2", AT, kept));
        assertThat(disagreements.find(4)).isEmpty();
    }

    private static Disagreement raised(Ukprn ukprn, String part, @Nullable String ours, @Nullable String theirs) {
        return new Disagreement(0, ukprn, part, ours, theirs, "import 7 row 2", AT, null);
    }

    private @Nullable Long next() {
        return store.store()
                .providers()
                .importQueue()
                .next()
                .map(batch -> batch.id().value())
                .orElse(null);
    }

    private void batch(long id, Ukprn sender, Job job, BatchState state) {
        BatchId batch = new BatchId(id);
        Batch.Identity identity = new Batch.Identity(sender, "ab".repeat(32), "key " + id, job);
        store.store().unitOfWork().run(() -> {
            store.store().ledger().add(SampleBatches.received(batch, identity), SampleBatches.receipt(batch));
            store.store().ledger().update(SampleBatches.at(state, SampleBatches.received(batch, identity)));
        });
    }
}
