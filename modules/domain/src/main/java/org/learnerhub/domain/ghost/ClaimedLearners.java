package org.learnerhub.domain.ghost;

import java.util.List;
import java.util.function.Consumer;
import org.learnerhub.domain.learner.LearnerField;

/** The register with what stands around it, from end to end, for the signs alone. Only reads. */
public interface ClaimedLearners {

    /** What is told of the details. */
    List<LearnerField> ASKED = List.of(
            LearnerField.DATE_OF_BIRTH,
            LearnerField.EMAIL_ADDRESS,
            LearnerField.ADDRESS_LINE_1,
            LearnerField.POST_CODE,
            LearnerField.SCHOOL_AT_AGE_16,
            LearnerField.PLACE_OF_BIRTH,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.VERIFICATION_TYPE,
            LearnerField.UCI,
            LearnerField.UPN);

    /**
     * All live learners page by page, in order of entry, each as it is when its page is read. What is shared is counted
     * once, before the first page. Memory is that of a page, whatever the number of learners.
     *
     * @param most learners on a page
     */
    void each(int most, Consumer<List<ClaimedLearner>> page);
}
