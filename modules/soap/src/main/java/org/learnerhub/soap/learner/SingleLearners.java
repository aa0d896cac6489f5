package org.learnerhub.soap.learner;

import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.enquiry.ReportStandings;
import org.learnerhub.domain.enquiry.RetrieveUlns;
import org.learnerhub.domain.enquiry.VerifyLearner;
import org.learnerhub.domain.record.ShowLearnerRecord;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.single.RegisterLearner;
import org.learnerhub.domain.registration.single.UpdateLearner;
import org.learnerhub.domain.verification.TellVerified;

/** The use cases behind the operations of the learner service but those of the exchange. */
public record SingleLearners(
        FindLearners find,
        RegisterLearner register,
        UpdateLearner update,
        VerifyLearner verify,
        RetrieveUlns retrieve,
        LearnerAnswer answers,
        TellVerified tell,
        NoteFetch fetches,
        ReportStandings standings,
        ShowLearnerRecord record) {}
