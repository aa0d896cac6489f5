package org.learnerhub.domain.exchange;

import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.work.UnitOfWork;

/** Everything outside that the exchange stands on; all over one database. */
public record ExchangePorts(
        UnitOfWork unitOfWork,
        BatchLedger ledger,
        ChunkStore chunks,
        Outbox outbox,
        DeadLetters deadLetters,
        Editions editions,
        Vault vault,
        ReceiptWriter receipts,
        DocumentSigner signer,
        BatchFindings findings,
        Notices notices) {}
