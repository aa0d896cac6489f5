package org.learnerhub.domain.exchange.answer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.vault.Vault;

/** Lets an institution follow its own batches and fetch what they leave behind; other institutions' do not exist. */
public final class CollectAnswer {

    private final BatchLedger ledger;
    private final Vault vault;
    private final BatchKinds kinds;

    public CollectAnswer(ExchangePorts ports, BatchKinds kinds) {
        ledger = ports.ledger();
        vault = ports.vault();
        this.kinds = kinds;
    }

    /** @throws RefusedException UNKNOWN_BATCH */
    public Batch status(Institution institution, BatchId id) {
        return ledger.find(id)
                .filter(batch -> batch.identity().ukprn().equals(institution.ukprn()))
                .orElseThrow(() -> new RefusedException(IntakeCode.UNKNOWN_BATCH));
    }

    /** Youngest first; see {@link BatchLedger#list}. */
    public List<Batch> list(
            Institution institution,
            @Nullable Instant receivedFrom,
            @Nullable BatchState state,
            @Nullable BatchId before,
            int atMost) {
        return ledger.list(institution.ukprn(), receivedFrom, state, before, atMost);
    }

    /** @throws RefusedException UNKNOWN_BATCH, ANSWER_NOT_READY, BATCH_PARKED or NO_SUCH_DOCUMENT */
    public Fetched document(Institution institution, BatchId id, Document document) {
        Batch batch = status(institution, id);
        return document(batch, document);
    }

    /** How many rows ended in each of the ways that the batch's kind knows; those without a row are left out. */
    public Map<String, Integer> outcomes(Batch batch) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<String> words = kinds.of(batch).outcomes();
        for (int way = 0; way < words.size(); way++) {
            if (batch.tally().rowsOf(way) > 0) {
                rows.put(words.get(way), batch.tally().rowsOf(way));
            }
        }
        return rows;
    }

    /** The file as it was sent. */
    public InputStream input(Batch batch) {
        return vault.open(VaultNames.input(batch.id()));
    }

    /**
     * As of the edition that the batch was read with.
     *
     * @throws org.learnerhub.domain.vault.KeptFileDamagedException where it is not what was kept any more
     * @throws RefusedException ANSWER_NOT_READY, BATCH_PARKED or NO_SUCH_DOCUMENT
     */
    public Fetched document(Batch batch, Document document) {
        return document(batch, document, batch.edition());
    }

    /** @throws RefusedException ANSWER_NOT_READY, BATCH_PARKED or NO_SUCH_DOCUMENT, also where there is no such edition */
    public Fetched document(Batch batch, Document document, int edition) {
        if (document == Document.RECEIPT) {
            byte[] receipt = ledger.receipt(batch.id());
            return new Fetched(
                    document.fileName(FileFormat.XML),
                    receipt.length,
                    KeptOutput.sha256Of(receipt),
                    new ByteArrayInputStream(receipt));
        }
        refuseUnlessAnswered(batch);
        FileFormat format = batch.checkedOrThrow().head().format();
        String name = VaultNames.document(batch.id(), document, format, edition);
        boolean never = document == Document.OUTPUT_SIGNATURE && format == FileFormat.XML;
        if (edition < 1 || edition > batch.edition() || never) {
            throw new RefusedException(ResultCode.NO_SUCH_DOCUMENT);
        }
        return new Fetched(document.fileName(format, edition), vault.size(name), vault.sha256(name), vault.open(name));
    }

    private static void refuseUnlessAnswered(Batch batch) {
        if (batch.state() == BatchState.REFUSED) {
            throw new RefusedException(ResultCode.NO_SUCH_DOCUMENT);
        }
        if (batch.state() != BatchState.ANSWERED) {
            throw new RefusedException(batch.parked() ? ResultCode.BATCH_PARKED : ResultCode.ANSWER_NOT_READY);
        }
    }

    /**
     * A document to be read once.
     *
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    public record Fetched(String fileName, long size, String sha256, InputStream content) {}
}
