package org.learnerhub.domain.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** The batches and how far each has come. All writes belong to the surrounding transaction. */
public interface BatchLedger {

    BatchId nextId();

    /** @return false where a batch of this identity is known already; nothing is written then */
    boolean add(Batch received, byte[] receipt);

    Optional<Batch> find(BatchId id);

    Optional<Batch> find(Batch.Identity identity);

    /** The signed receipt, the same bytes every time. */
    byte[] receipt(BatchId id);

    /** Reads the batch and holds it against other writers until the transaction ends. */
    Batch lock(BatchId id);

    /** Writes everything that may change after receiving; the caller holds the lock. */
    void update(Batch batch);

    /**
     * An institution's batches, youngest first.
     *
     * @param before only jobs with a smaller number; null for the first page
     */
    List<Batch> list(
            Ukprn ukprn,
            @Nullable Instant receivedFrom,
            @Nullable BatchState state,
            @Nullable BatchId before,
            int atMost);

    /** Batches that are neither final nor parked and have not moved since the given time. */
    List<Batch> stalledSince(Instant time);

    /** Notes that the answer is wanted in the institution's folder under this name; a second note changes nothing. */
    void wantDelivery(BatchId id, String fileName);

    List<String> deliveriesWanted(BatchId id);

    /** Notes that this is to be delivered from now on, again where it was delivered before. */
    void deliveryDue(Delivery delivery);

    /** Under which of the wanted names this edition was not delivered yet. */
    List<String> deliveriesLacking(BatchId id, int edition);

    /** Those of these whose newest edition is wanted in a folder, and is there under each name. */
    Set<BatchId> deliveredWhole(Collection<BatchId> ids);

    /** Notes that it is there. */
    void delivered(Delivery delivery);

    /** What has been due since before the given time and is not there. */
    List<Delivery> undelivered(Instant dueBefore);
}
