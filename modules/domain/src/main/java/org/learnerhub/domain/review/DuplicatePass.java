package org.learnerhub.domain.review;

import java.time.Instant;
import java.util.List;

/** How far the search for duplicates has come. */
public interface DuplicatePass {

    /** The last entry that was searched; 0 before the first and after the last. */
    long position();

    /**
     * Opens cases for what was found and notes how far the search has come, both in one transaction or neither.
     *
     * @return how many cases were opened; pairs that have one already get none
     */
    int keep(List<ReviewSubject> found, long position, Instant at);
}
