package org.learnerhub.store.exchange;

import java.time.InstantSource;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.exchange.answer.FailedDeliveries;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.monitoring.BatchOverview;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.RowMapper;

/** Batches of every kind: the ledger, chunks, tasks, editions, and what went wrong with files. */
public final class ExchangeTables {

    private final BatchLedger ledger;
    private final ChunkStore chunks;
    private final Outbox outbox;
    private final DeadLetters deadLetters;
    private final Editions editions;
    private final SetAsideFiles setAsideFiles;
    private final FailedDeliveries failedDeliveries;
    private final BatchFindings findings;
    private final BatchOverview overview;

    public ExchangeTables(OpenDatabase database, Runnable afterOutboxCommit, InstantSource clock) {
        ledger = new SqlBatchLedger(database.jdbc(), clock);
        chunks = new SqlChunkStore(database.jdbc());
        outbox = new SqlOutbox(database.jdbc(), database.ownTransactions(), afterOutboxCommit);
        deadLetters = new SqlDeadLetters(database.jdbc());
        editions = new SqlEditions(database.jdbc());
        setAsideFiles = new SqlSetAsideFiles(database.jdbc());
        failedDeliveries = new SqlFailedDeliveries(database.jdbc());
        findings = new SqlBatchFindings(database.jdbc());
        overview = new SqlBatchOverview(database.jdbc());
    }

    /** Reads a batch from the whole of its row. */
    public RowMapper<Batch> batchRow() {
        return new BatchRow();
    }

    public BatchLedger ledger() {
        return ledger;
    }

    public ChunkStore chunks() {
        return chunks;
    }

    /** Batches of all institutions. */
    public BatchOverview overview() {
        return overview;
    }

    public BatchFindings findings() {
        return findings;
    }

    public Outbox outbox() {
        return outbox;
    }

    public DeadLetters deadLetters() {
        return deadLetters;
    }

    public SetAsideFiles setAsideFiles() {
        return setAsideFiles;
    }

    public FailedDeliveries failedDeliveries() {
        return failedDeliveries;
    }

    /** What the exchange of batches stands on. */
    public ExchangePorts ports(
            UnitOfWork unitOfWork, Vault vault, ReceiptWriter receipts, DocumentSigner signer, Notices notices) {
        return new ExchangePorts(
                unitOfWork, ledger, chunks, outbox, deadLetters, editions, vault, receipts, signer, findings, notices);
    }
}
