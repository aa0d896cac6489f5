package org.learnerhub.domain.registration;

import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.work.UnitOfWork;

/** Everything outside that batches of learners stand on; all over one database. */
public record RegistrationPorts(
        ExchangePorts exchange,
        RegistrationQueue queue,
        MatchTerms terms,
        LearnerChunks chunks,
        RowDecisions decisions,
        LearnerRegister register,
        LearnerIdentifiers identifiers,
        ReviewCases reviews,
        AnswerWriter writer) {

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
