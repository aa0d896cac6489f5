package org.learnerhub.domain.stewardship;

import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.work.UnitOfWork;

/** What stewardship works with; all over one database. */
public record StewardshipPorts(
        UnitOfWork unitOfWork,
        LearnerRegister register,
        LearnerStandings standings,
        LearnerVersions versions,
        LearnerEvents events,
        LearnerRecords records,
        AuditTrail audit) {}
