package org.learnerhub.domain.feed;

import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.work.UnitOfWork;

/** Everything outside that feeds stand on; all over one database. */
public record FeedPorts(
        ExchangePorts exchange,
        FeedQueue queue,
        FeedChunks chunks,
        EventLog log,
        HeldRows held,
        FeedTotals totals,
        FeedConfirmations confirmations,
        LearnerRegister register,
        LearnerClusters clusters,
        Qualifications qualifications,
        AuditTrail audit,
        FeedAnswerWriter writer) {

    public UnitOfWork unitOfWork() {
        return exchange.unitOfWork();
    }

    public BatchLedger ledger() {
        return exchange.ledger();
    }

    public Outbox outbox() {
        return exchange.outbox();
    }
}
