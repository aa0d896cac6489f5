package org.learnerhub.soap;

import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.RetrieveUlns;
import org.learnerhub.domain.enquiry.VerifyLearner;
import org.learnerhub.domain.enrolment.RegisterLearner;
import org.learnerhub.domain.enrolment.UpdateLearner;

/** The use cases behind the operations on single learners. */
public record SingleLearners(
        FindLearners find,
        RegisterLearner register,
        UpdateLearner update,
        VerifyLearner verify,
        RetrieveUlns retrieve) {}
