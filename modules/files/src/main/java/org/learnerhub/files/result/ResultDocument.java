package org.learnerhub.files.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.registration.AnswerWriter.MatchSettings;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.ReturnCode;

/** The result document of {@code schemas/result-v1.xsd}. */
final class ResultDocument implements RowWriter {

    private final CanonicalXmlWriter xml;
    private final MatchingElement matching;

    /** @throws IllegalStateException where the batch is not checked, started and finished */
    ResultDocument(OutputStream target, Batch batch, Edition edition, MatchSettings settings) throws IOException {
        xml = new CanonicalXmlWriter(target);
        matching = new MatchingElement(xml, settings);
        xml.root("Result", "urn:learnerhub:result:v1").attribute("version", "1");
        ResultParts.head(batch, LearnerLayout.of(batch.checkedOrThrow().head()).version(), edition, xml);
        model(settings);
        counts(Counts.of(batch.tally()));
        controlTotals(batch);
        ResultParts.notices(batch.checkedOrThrow().head().notices(), xml);
        xml.start("Rows");
    }

    private void model(MatchSettings settings) throws IOException {
        xml.start("Model");
        if (!settings.census().isEmpty()) {
            xml.attribute("census", settings.census());
        }
        xml.attribute("digest", settings.digest())
                .attribute("name", settings.model())
                .attribute("policy", settings.policy())
                .end();
    }

    private void counts(Counts counts) throws IOException {
        xml.start("Counts");
        for (ReturnCode code : ReturnCode.all()) {
            xml.start("Count")
                    .attribute("code", code.name())
                    .attribute("rows", counts.of(code))
                    .end();
        }
        xml.end();
    }

    private void controlTotals(Batch batch) throws IOException {
        Counts counts = Counts.of(batch.tally());
        xml.start("ControlTotals")
                .attribute("resolved", counts.resolved())
                .attribute("rowsAnswered", counts.total())
                .attribute("rowsIn", batch.checkedOrThrow().rows())
                .attribute("unresolved", counts.total() - counts.resolved())
                .end();
    }

    @Override
    public void row(AnsweredRow row) throws IOException {
        String mis = row.row().original().get(LearnerField.MIS_IDENTIFIER);
        Uln uln = row.outcome().uln();
        Explanation explanation = row.outcome().explanation();
        xml.start("Row").attribute("code", row.outcome().code().name());
        VerifiedRow verified = row.outcome().verified();
        if (verified != null && !verified.flags().isEmpty()) {
            xml.attribute(
                    "flags", verified.flags().stream().map(FailureFlag::name).collect(Collectors.joining(" ")));
        }
        if (mis != null) {
            xml.attribute("mis", mis);
        }
        xml.attribute("row", row.row().row());
        if (uln != null) {
            xml.attribute("uln", uln.toString());
        }
        if (verified != null) {
            xml.attribute("verified", verified.code().name());
        }
        findings(row.row().findings());
        findings(row.outcome().findings());
        if (explanation != null) {
            matching.write(explanation, uln);
        }
        decision(row.decision());
        xml.end();
    }

    private void decision(DecidedRow.@Nullable Decision decision) throws IOException {
        if (decision != null) {
            xml.start("Decision")
                    .attribute("answer", decision.samePerson() ? "same-person" : "new-person")
                    .attribute("at", UtcSeconds.text(decision.at()))
                    .attribute("case", decision.caseId())
                    .end();
        }
    }

    private void findings(List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            FindingElement.write(finding, xml);
        }
    }

    /** Which output belongs to this answer; after the last row, as it is known only then. */
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
