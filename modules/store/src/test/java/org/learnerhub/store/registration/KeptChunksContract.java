package org.learnerhub.store.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.registration.KeptChunks;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.SampleBatches;

/** What every {@link KeptChunks} must do. */
abstract class KeptChunksContract {

    private Ports ports;
    private KeptChunks kept;
    private BatchId first;
    private BatchId third;

    /** Emptied. */
    abstract StoreUnderTest store();

    @BeforeEach
    void keepThreeBatches() {
        StoreUnderTest store = store();
        ports = store.ports();
        kept = store.store().keptChunks();
        first = batch("first", 0, 1);
        batch("second");
        third = batch("third", 0);
        store.jdbc().update("update identifier_fill set last_batch = ?", third.value());
        batch("fourth, after the upgrade", 0);
    }

    private BatchId batch(String name, int... chunks) {
        return ports.unitOfWork().get(() -> {
            BatchId id = ports.ledger().nextId();
            ports.ledger().add(SampleBatches.received(id, SampleBatches.identity(name)), SampleBatches.receipt(id));
            for (int chunk : chunks) {
                ports.chunks().addOutcomes(id, chunk, List.of());
            }
            return id;
        });
    }

    @Test
    void chunks_with_outcomes_come_in_order_up_to_the_upgrade() {
        List<KeptChunks.Place> read = new ArrayList<>();
        for (Optional<KeptChunks.Place> next = kept.next(); next.isPresent(); next = kept.next()) {
            KeptChunks.Place place = next.get();
            read.add(place);
            ports.unitOfWork().run(() -> kept.read(place));
        }

        assertThat(read)
                .containsExactly(
                        new KeptChunks.Place(first, 0), new KeptChunks.Place(first, 1), new KeptChunks.Place(third, 0));
    }

    @Test
    void what_breaks_off_is_to_be_read_again() {
        assertThatThrownBy(() -> ports.unitOfWork().run(() -> {
                    kept.read(new KeptChunks.Place(first, 0));
                    throw new IllegalArgumentException("the machine is switched off here");
                }))
                .hasMessage("the machine is switched off here");

        assertThat(kept.next()).contains(new KeptChunks.Place(first, 0));
    }

    @Test
    void what_is_finished_stays_finished() {
        ports.unitOfWork().run(kept::finish);

        assertThat(kept.next()).isEmpty();
    }
}
