package org.learnerhub.domain.exchange;

/** The parts of a chunk. Stored by ordinal: add at the end only. */
public enum ChunkPart {
    /** As they were read and checked. */
    ROWS,
    /** What was found for them in parallel. */
    PREPARED,
    /** How they ended. */
    OUTCOMES
}
