package org.learnerhub.domain.imports;

import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.work.UnitOfWork;

/** Everything outside that imports stand on; all over one database. */
public record ImportPorts(
        ExchangePorts exchange,
        ImportQueue queue,
        FeedConfirmations confirmations,
        ProviderRegister register,
        Disagreements disagreements,
        ImportAnswerWriter writer) {

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
