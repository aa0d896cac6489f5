package org.learnerhub.domain.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;

/** The cases and what was said of them. Writes belong to the surrounding transaction. */
public interface ReviewCases {

    /**
     * Opens a case for each subject that has none yet, open or decided.
     *
     * @return how many were opened
     */
    int addAbsent(List<ReviewSubject> subjects, Instant at);

    /** Open cases, oldest first. */
    List<ReviewCase> open(long skip, int most);

    long countOpen();

    /**
     * Oldest first.
     *
     * @param after only cases with a greater id, to read on page by page
     */
    List<ReviewCase> list(CaseFilter filter, long after, int most);

    long count(CaseFilter filter);

    /** As {@link #count(CaseFilter)}, but goes no further than so many. */
    int count(CaseFilter filter, int most);

    Optional<ReviewCase> find(long id);

    /** Reads a case and holds it against others who would decide it until the transaction ends. */
    Optional<ReviewCase> lock(long id);

    /** Adds learners who have come to be in question; those of the case already change nothing. */
    void offer(long id, Collection<Long> entries);

    /**
     * Keeps a step: the case is open or decided by it.
     *
     * @param step its number does not matter
     * @return the step with its number
     */
    ReviewStep keep(ReviewStep step);

    /** All steps of a case, in order. */
    List<ReviewStep> steps(long id);

    /** Decided cases that answer with this number as things are, in order. */
    List<Long> decidedWith(Uln uln);
}
