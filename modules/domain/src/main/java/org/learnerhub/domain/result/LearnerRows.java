package org.learnerhub.domain.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.ReturnCode;

/** Rows of registrations and verifications. */
final class LearnerRows implements RowsOfKind {

    private final LearnerAnswer answers;

    LearnerRows(LearnerAnswer answers) {
        this.answers = answers;
    }

    @Override
    public List<ReadRow> chunk(Batch answered, int chunk) {
        List<LearnerField> fields = layout(answered).fields();
        return answers.rows(answered, chunk).stream()
                .map(row -> ReadRow.of(row(row, fields), row.outcome().verified()))
                .toList();
    }

    @Override
    public Map<String, String> head(Batch answered) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("FileVersion", layout(answered).version());
        String name = answered.checkedOrThrow().head().fileName();
        head.put("FileName", name == null ? "" : name);
        head.put("UKPRN", answered.identity().ukprn().value());
        return head;
    }

    @Override
    public Map<String, String> headings(Batch answered) {
        LearnerLayout layout = layout(answered);
        Map<String, String> headings = new LinkedHashMap<>();
        layout.fields().forEach(field -> headings.put(field.xmlName(), layout.heading(field)));
        return headings;
    }

    private static LearnerLayout layout(Batch answered) {
        return LearnerLayout.of(answered.checkedOrThrow().head());
    }

    private static ResultRow row(AnsweredRow answered, List<LearnerField> fields) {
        LearnerDetails original = answered.row().original();
        List<RowFinding> findings = new ArrayList<>();
        answered.row().findings().forEach(finding -> findings.add(finding(finding, original)));
        answered.outcome().findings().forEach(finding -> findings.add(finding(finding, original)));
        Map<String, String> sent = new LinkedHashMap<>();
        fields.stream()
                .filter(original::has)
                .forEach(field -> sent.put(field.xmlName(), original.text(field)));
        RowEnd end = end(answered.outcome().code());
        return new ResultRow(
                answered.row().row(),
                end,
                word(answered),
                answered.outcome().uln(),
                end == RowEnd.FAILED,
                findings,
                sent);
    }

    private static String word(AnsweredRow answered) {
        return answered.outcome().verified() == null
                ? answered.outcome().code().name()
                : answered.outcome().verified().code().name();
    }

    private static RowEnd end(ReturnCode code) {
        if (code.isResolved()) {
            return RowEnd.DONE;
        }
        return code.needsReview() ? RowEnd.REVIEW : RowEnd.FAILED;
    }

    private static RowFinding finding(Finding finding, LearnerDetails original) {
        @Nullable LearnerField field = finding.field();
        return field == null
                ? new RowFinding(finding.code(), null, finding.detail(), null)
                : new RowFinding(finding.code(), field.xmlName(), finding.detail(), original.get(field));
    }
}
