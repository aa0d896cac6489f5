package org.learnerhub.domain.retention;

import java.util.List;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * What retention works with; all but the keys over one database.
 *
 * @param data kinds of data about single learners, in the order in which they are removed
 */
public record RetentionPorts(
        StewardshipPorts stewardship,
        ExchangePorts exchange,
        LearnerClusters clusters,
        OpenMatters matters,
        LegalHolds holds,
        Erasures erasures,
        RetentionPeriods periods,
        OldFiles oldFiles,
        List<PersonalData> data,
        LearnerKeys keys) {

    UnitOfWork unitOfWork() {
        return stewardship.unitOfWork();
    }

    LearnerRegister register() {
        return stewardship.register();
    }

    AuditTrail audit() {
        return stewardship.audit();
    }
}
