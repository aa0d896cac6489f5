package org.learnerhub.domain.exchange;

/**
 * The chunks of batches as bytes, each part of a chunk written once: a second write is left undone, which makes every step
 * safe to repeat. What the bytes mean, the kind of batch says that writes them.
 */
public interface ChunkStore {

    /** @return false where the part is there already */
    boolean add(BatchId batch, ChunkPart part, int chunk, byte[] content);

    /** @throws IllegalStateException where there is no such part */
    byte[] content(BatchId batch, ChunkPart part, int chunk);

    /**
     * Writes a part anew, without the words of somebody who was erased: the one way in which a part changes.
     *
     * @throws IllegalStateException where there is no such part
     */
    void replace(BatchId batch, ChunkPart part, int chunk, byte[] content);

    /** Forgets a part of all chunks. */
    void remove(BatchId batch, ChunkPart part);

    /** Forgets everything of a batch. */
    void removeAll(BatchId batch);
}
