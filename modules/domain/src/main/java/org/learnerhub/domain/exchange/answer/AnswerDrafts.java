package org.learnerhub.domain.exchange.answer;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.domain.vault.Vault;

/** Writes one edition of an answer as signed drafts; whoever made it discards them, kept or not. */
final class AnswerDrafts {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final Map<Document, Path> drafts = new EnumMap<>(Document.class);
    private List<BatchFinding> found = List.of();

    AnswerDrafts(ExchangePorts ports, BatchKinds kinds) {
        this.ports = ports;
        this.kinds = kinds;
    }

    /** @param batch as it stands in this edition */
    void write(Batch batch, Edition edition) {
        Vault vault = ports.vault();
        Path output = vault.draft();
        Path result = vault.draft();
        try {
            found = kinds.of(batch)
                    .answerAndCount(batch, edition, output, () -> sealed(batch, edition, output), result);
            Path signed = vault.draft();
            drafts.put(Document.RESULT, signed);
            ports.signer().enveloped(result, signed);
        } finally {
            vault.discard(result);
            if (!drafts.containsValue(output)) {
                vault.discard(output);
            }
        }
    }

    /** Signs the output as this edition's; the result document can only be finished when that is done. */
    private KeptOutput sealed(Batch batch, Edition edition, Path output) {
        OutputLabel label = new OutputLabel(batch.id().value(), edition.number());
        String name = Document.OUTPUT.fileName(format(batch), edition.number());
        Path signed = ports.vault().draft();
        if (format(batch) == FileFormat.XML) {
            drafts.put(Document.OUTPUT, signed);
            ports.signer().enveloped(output, label, signed);
            return KeptOutput.of(name, signed);
        }
        drafts.put(Document.OUTPUT, output);
        drafts.put(Document.OUTPUT_SIGNATURE, signed);
        ports.signer().detached(output, name, label, signed);
        return KeptOutput.of(name, output);
    }

    void keep(Batch batch, Edition edition) {
        ports.findings().replace(batch.id(), found);
        drafts.forEach((document, draft) ->
                ports.vault().keep(draft, VaultNames.document(batch.id(), document, format(batch), edition.number())));
    }

    void discard() {
        drafts.values().forEach(ports.vault()::discard);
    }

    private static FileFormat format(Batch batch) {
        return batch.checkedOrThrow().head().format();
    }
}
