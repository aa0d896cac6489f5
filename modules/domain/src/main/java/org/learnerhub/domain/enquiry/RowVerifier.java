package org.learnerhub.domain.enquiry;

import java.util.List;
import org.learnerhub.domain.learner.LearnerDetails;

/** Says of many rows at once whether their numbers are those of the people described. */
@FunctionalInterface
public interface RowVerifier {

    /**
     * @param rows each with a ULN and both names
     * @return one for each, in order
     */
    List<VerifiedRow> verify(List<LearnerDetails> rows);
}
