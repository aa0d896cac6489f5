package org.learnerhub.domain.enquiry;

import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.work.UnitOfWork;

/** Everything outside that enquiries about single learners, and changes to them, stand on. */
public record EnquiryPorts(
        UnitOfWork unitOfWork,
        LearnerRegister register,
        LearnerFacts facts,
        RecentFinds finds,
        Disclosures disclosures) {}
