package org.learnerhub.people;

import java.io.IOException;
import java.util.List;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** A batch file while it is written. */
interface Sheet {

    void begin() throws IOException;

    void row(LearnerDetails learner) throws IOException;

    void end() throws IOException;

    /** The number that findings and results give the n-th learner, from 1. */
    int rowNumber(int learner);

    /** The learner columns of the file. */
    static List<LearnerField> fields(Plan plan) {
        return plan.layout().fields();
    }

    /** The sender's own reference of the file. */
    static String reference(Plan plan) {
        return "INVENTED-" + plan.seed();
    }
}
