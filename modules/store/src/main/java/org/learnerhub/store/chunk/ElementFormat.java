package org.learnerhub.store.chunk;

/** How one element of a chunk is written. Writing and reading mirror each other step by step. */
public interface ElementFormat<T> {

    void write(T element, ChunkOutput output);

    T read(ChunkInput input);
}
