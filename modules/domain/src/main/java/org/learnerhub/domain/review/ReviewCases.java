package org.learnerhub.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases. Writes belong to the surrounding transaction. */
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

    Optional<ReviewCase> find(long id);
}
