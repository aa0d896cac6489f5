package org.learnerhub.soap;

import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.enquiry.ReportStandings;
import org.learnerhub.domain.enquiry.RetrieveUlns;
import org.learnerhub.domain.enquiry.ShowRegisteredDetails;
import org.learnerhub.domain.enquiry.TellVerified;
import org.learnerhub.domain.enquiry.VerifyLearner;
import org.learnerhub.domain.enrolment.RegisterLearner;
import org.learnerhub.domain.enrolment.UpdateLearner;

/** The use cases behind the operations on single learners, and what tells of them. */
public record SingleLearners(
        FindLearners find,
        RegisterLearner register,
        UpdateLearner update,
        VerifyLearner verify,
        RetrieveUlns retrieve,
        TellVerified tell,
        NoteFetch fetches,
        ReportStandings standings,
        ShowRegisteredDetails record) {}
