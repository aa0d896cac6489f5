package org.learnerhub.domain.batch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.domain.vault.Vault;

/** Writes one edition of an answer as signed drafts; whoever made it discards them, kept or not. */
final class AnswerDrafts {

    private final BatchPorts ports;
    private final Matchers matchers;
    private final Map<Document, Path> drafts = new EnumMap<>(Document.class);

    AnswerDrafts(BatchPorts ports, Matchers matchers) {
        this.ports = ports;
        this.matchers = matchers;
    }

    /** @param batch as it stands in this edition */
    void write(Batch batch, Edition edition, List<DecidedRow> decisions) {
        Vault vault = ports.vault();
        Path output = vault.draft();
        Path result = vault.draft();
        try {
            AnsweredRows rows = new AnsweredRows(batch, ports.chunks(), decisions);
            ports.writer()
                    .write(batch, edition, settings(batch), rows, output, () -> sealed(batch, edition, output), result);
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

    private AnswerWriter.MatchSettings settings(Batch batch) {
        MatchModel model = matchers.model(batch.rules());
        return new AnswerWriter.MatchSettings(
                model.name(),
                model.digest(),
                batch.rules().policy().label(),
                batch.rules().census(),
                model.prior(),
                model.match(),
                model.review(),
                model.margin());
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
