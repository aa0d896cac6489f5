package org.learnerhub.files.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.files.result.ResultParts;

/** The result document of a feed, {@code schemas/feed-result-v1.xsd}. */
final class FeedResultDocument implements FeedRowWriter {

    private final CanonicalXmlWriter xml;

    FeedResultDocument(OutputStream target, Batch batch, Edition edition, ControlTotals totals) throws IOException {
        xml = new CanonicalXmlWriter(target);
        xml.root("Result", "urn:learnerhub:feed-result:v1").attribute("version", "1");
        ResultParts.head(batch, FeedLayout.of(batch.checkedOrThrow().head()).name(), edition, xml);
        totals(totals);
        ResultParts.notices(batch.checkedOrThrow().head().notices(), xml);
        xml.start("Rows");
    }

    private void totals(ControlTotals totals) throws IOException {
        xml.start("ControlTotals")
                .attribute("created", totals.created())
                .attribute("fieldErrors", totals.fieldErrors())
                .attribute("finals", totals.finals())
                .attribute("held", totals.held())
                .attribute("learnerErrors", totals.learnerErrors())
                .attribute("promoted", totals.promoted())
                .attribute("provisionals", totals.provisionals())
                .attribute("refused", totals.refused())
                .attribute("reinstated", totals.reinstated())
                .attribute("ruleErrors", totals.ruleErrors())
                .attribute("sent", totals.sent())
                .attribute("unchanged", totals.unchanged())
                .attribute("updated", totals.updated())
                .attribute("withdrawn", totals.withdrawn())
                .end();
    }

    @Override
    public void row(AnsweredFeedRow row) throws IOException {
        String mis = row.row().original().get(FeedField.MIS_IDENTIFIER);
        Long event = row.outcome().event();
        Statement statement = row.row().statement();
        xml.start("Row");
        if (event != null) {
            xml.attribute("event", event);
        }
        if (mis != null) {
            xml.attribute("mis", mis);
        }
        xml.attribute("outcome", row.outcome().outcome().word());
        xml.attribute("row", row.row().row());
        if (statement != null) {
            xml.attribute("uln", statement.uln().toString());
        }
        List<FeedFinding> findings = new ArrayList<>(row.row().findings());
        FeedFinding end = row.outcome().finding();
        if (end != null && !findings.contains(end)) {
            findings.add(end);
        }
        for (FeedFinding finding : findings) {
            finding(finding);
        }
        xml.end();
    }

    private void finding(FeedFinding finding) throws IOException {
        FeedField field = finding.field();
        xml.start("Finding").attribute("code", finding.code().code());
        if (field != null) {
            xml.attribute("field", field.fileName());
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
