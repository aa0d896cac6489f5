package org.learnerhub.files.imports;

import java.io.IOException;
import java.io.OutputStream;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.imports.AnsweredImportRow;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportLayout;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.files.result.ResultParts;

/** The result document of an import, {@code schemas/provider-result-v1.xsd}. */
final class ImportResultDocument implements ImportAnswerFileWriter.Rows {

    private final CanonicalXmlWriter xml;

    ImportResultDocument(OutputStream target, Batch batch, Edition edition) throws IOException {
        xml = new CanonicalXmlWriter(target);
        xml.root("Result", "urn:learnerhub:provider-result:v1").attribute("version", "1");
        ResultParts.head(batch, ImportLayout.of(batch.checkedOrThrow().head()).name(), edition, xml);
        xml.start("Counts")
                .attribute("added", count(batch, ImportOutcome.ADDED))
                .attribute("changed", count(batch, ImportOutcome.CHANGED))
                .attribute("conflicting", count(batch, ImportOutcome.CONFLICTING))
                .attribute("leftOut", count(batch, ImportOutcome.LEFT_OUT))
                .attribute("refused", count(batch, ImportOutcome.REFUSED))
                .attribute("sent", batch.checkedOrThrow().rows())
                .attribute("unchanged", count(batch, ImportOutcome.UNCHANGED))
                .end();
        ResultParts.notices(batch.checkedOrThrow().head().notices(), xml);
        xml.start("Rows");
    }

    private static long count(Batch batch, ImportOutcome outcome) {
        return batch.tally().rowsOf(outcome.ordinal());
    }

    @Override
    public void row(AnsweredImportRow row) throws IOException {
        Ukprn ukprn = row.end().ukprn();
        xml.start("Row")
                .attribute("outcome", row.end().outcome().word())
                .attribute("row", row.row().number());
        if (ukprn != null) {
            xml.attribute("ukprn", ukprn.value());
        }
        for (ImportFinding finding : row.findings()) {
            finding(finding);
        }
        xml.end();
    }

    private void finding(ImportFinding finding) throws IOException {
        String field = finding.field();
        xml.start("Finding").attribute("code", finding.code().code());
        if (field != null) {
            xml.attribute("field", field);
        }
        xml.attribute("severity", ResultParts.severity(finding.code().severity()));
        ResultParts.sentences(finding.code(), finding.detail(), xml);
        xml.end();
    }

    void output(KeptOutput output) throws IOException {
        xml.end();
        ResultParts.output(output, xml);
    }

    @Override
    public void finish() throws IOException {
        xml.finish();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
