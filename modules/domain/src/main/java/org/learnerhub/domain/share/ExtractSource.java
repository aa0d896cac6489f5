package org.learnerhub.domain.share;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.OwnAddition;

/** Makes extracts, and knows whether they still count. */
public interface ExtractSource {

    /** Within the surrounding transaction. */
    Made make(Wanted wanted, Justification by, Operation operation);

    /** Whether it was neither withdrawn nor replaced, by what the database has now. */
    boolean counts(String extract);

    /** What is to be in it. */
    record Wanted(
            Uln uln, Set<Long> events, List<OwnAddition> additions, String recipient, String purpose, Instant until) {}

    /**
     * An extract.
     *
     * @param id by which its status is asked for
     */
    record Made(String id, Map<Face, byte[]> faces) {}
}
