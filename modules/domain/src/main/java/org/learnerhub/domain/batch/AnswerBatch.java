package org.learnerhub.domain.batch;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.trust.Vault;

/**
 * Writes an allocated batch's answer as a stream, signs it and keeps it. Files are kept and the batch is marked as
 * answered under its lock, so an answer that somebody may have seen never changes, whoever repeats the step.
 */
public final class AnswerBatch {

    private final BatchPorts ports;
    private final Matchers matchers;
    private final InstantSource clock;

    public AnswerBatch(BatchPorts ports, Matchers matchers, InstantSource clock) {
        this.ports = ports;
        this.matchers = matchers;
        this.clock = clock;
    }

    public void answer(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.ALLOCATED) {
            return;
        }
        Batch finishing = Batches.finishing(batch, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Map<Document, Path> drafts = new EnumMap<>(Document.class);
        try {
            draft(finishing, drafts);
            ports.unitOfWork().run(() -> keep(finishing, drafts));
        } finally {
            drafts.values().forEach(ports.vault()::discard);
        }
    }

    private void draft(Batch batch, Map<Document, Path> drafts) {
        Vault vault = ports.vault();
        Path output = vault.draft();
        Path result = vault.draft();
        try {
            ports.writer().write(batch, settings(batch), new AnsweredRows(batch, ports.chunks()), output, result);
            drafts.put(Document.RESULT, vault.draft());
            ports.signer().enveloped(result, drafts.get(Document.RESULT));
            signOutput(batch, output, drafts);
        } finally {
            vault.discard(result);
            if (!drafts.containsValue(output)) {
                vault.discard(output);
            }
        }
    }

    private AnswerWriter.MatchSettings settings(Batch batch) {
        MatchModel model = matchers.model(batch.rules());
        return new AnswerWriter.MatchSettings(
                model.name(),
                model.digest(),
                batch.rules().policy().label(),
                model.prior(),
                model.match(),
                model.review(),
                model.margin());
    }

    private void signOutput(Batch batch, Path output, Map<Document, Path> drafts) {
        Path signed = ports.vault().draft();
        if (format(batch) == FileFormat.XML) {
            drafts.put(Document.OUTPUT, signed);
            ports.signer().enveloped(output, signed);
        } else {
            drafts.put(Document.OUTPUT, output);
            drafts.put(Document.OUTPUT_SIGNATURE, signed);
            ports.signer().detached(output, Document.OUTPUT.fileName(FileFormat.CSV), signed);
        }
    }

    private void keep(Batch finishing, Map<Document, Path> drafts) {
        if (ports.ledger().lock(finishing.id()).state() != BatchState.ALLOCATED) {
            return;
        }
        drafts.forEach((document, draft) ->
                ports.vault().keep(draft, VaultNames.document(finishing.id(), document, format(finishing))));
        ports.ledger().update(Batches.answered(finishing));
        ports.outbox().add(Task.of(Step.DELIVER, finishing.id()));
    }

    private static FileFormat format(Batch batch) {
        return batch.checkedOrThrow().head().format();
    }
}
