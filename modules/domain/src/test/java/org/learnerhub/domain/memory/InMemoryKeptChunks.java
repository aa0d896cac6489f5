package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.registration.KeptChunks;

/** The chunks of the first so many batches, and how far they are read. */
public final class InMemoryKeptChunks implements KeptChunks, InMemoryTransactions.Store {

    private final int batches;
    private List<Place> left = new ArrayList<>();

    public InMemoryKeptChunks(int batches) {
        this.batches = batches;
    }

    /** Nothing of the hub's batches is read yet. */
    public void over(InMemoryHub hub) {
        for (long id = 1; id <= batches; id++) {
            Batch batch = hub.batch(new BatchId(id));
            for (int chunk = 0; chunk < batch.chunksDone(); chunk++) {
                left.add(new Place(batch.id(), chunk));
            }
        }
        ((InMemoryTransactions) hub.ports().unitOfWork()).enlist(this);
    }

    @Override
    public Optional<Place> next() {
        return left.stream().findFirst();
    }

    @Override
    public void read(Place place) {
        left.remove(place);
    }

    @Override
    public void finish() {
        left.clear();
    }

    @Override
    public Runnable remember() {
        List<Place> before = new ArrayList<>(left);
        return () -> left = before;
    }
}
