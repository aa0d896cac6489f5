package org.learnerhub.domain.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.Uln;

/** Rows of feeds. */
final class FeedRows implements RowsOfKind {

    private final FeedChunks chunks;

    FeedRows(FeedChunks chunks) {
        this.chunks = chunks;
    }

    @Override
    public List<ReadRow> chunk(Batch answered, int chunk) {
        List<FeedField> fields = layout(answered).fields();
        List<CheckedFeedRow> checked = chunks.rows(answered.id(), chunk);
        List<FeedRowOutcome> outcomes = chunks.outcomes(answered.id(), chunk);
        List<ReadRow> rows = new ArrayList<>(checked.size());
        for (int i = 0; i < checked.size(); i++) {
            rows.add(ReadRow.of(row(checked.get(i), outcomes.get(i), fields)));
        }
        return rows;
    }

    @Override
    public Map<String, String> head(Batch answered) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("FileVersion", "1");
        String name = answered.checkedOrThrow().head().fileName();
        head.put("FileName", name == null ? "" : name);
        head.put("UKPRN", answered.identity().ukprn().value());
        CheckedFeedRow first = chunks.rows(answered.id(), 0).get(0);
        head.put("SubmissionType", first.original().getOrDefault(FeedField.SUBMISSION_TYPE, ""));
        return head;
    }

    @Override
    public Map<String, String> headings(Batch answered) {
        Map<String, String> headings = new LinkedHashMap<>();
        layout(answered).fields().forEach(field -> headings.put(field.fileName(), field.fileName()));
        return headings;
    }

    private static FeedLayout layout(Batch answered) {
        return FeedLayout.of(answered.checkedOrThrow().head());
    }

    private static ResultRow row(CheckedFeedRow row, FeedRowOutcome outcome, List<FeedField> fields) {
        List<RowFinding> findings = new ArrayList<>();
        row.findings().forEach(finding -> findings.add(finding(finding, row)));
        FeedFinding why = outcome.finding();
        if (why != null && !row.findings().contains(why)) {
            findings.add(finding(why, row));
        }
        Map<String, String> sent = new LinkedHashMap<>();
        fields.stream()
                .filter(row.original()::containsKey)
                .forEach(field -> sent.put(field.fileName(), row.original().getOrDefault(field, "")));
        return new ResultRow(
                row.row(),
                end(outcome.outcome()),
                outcome.outcome().word(),
                uln(row, outcome.outcome()),
                isMendable(outcome.outcome()),
                findings,
                sent);
    }

    private static @Nullable Uln uln(CheckedFeedRow row, FeedOutcome outcome) {
        Statement statement = row.statement();
        return statement == null || end(outcome) != RowEnd.DONE ? null : statement.uln();
    }

    private static RowEnd end(FeedOutcome outcome) {
        return switch (outcome) {
            case HELD_LEARNER, HELD_RULE -> RowEnd.HELD;
            case REFUSED_FIELD, REFUSED_RULE -> RowEnd.FAILED;
            default -> RowEnd.DONE;
        };
    }

    /** With a qualification that the list does not have nothing need be wrong; a wrong person is mended by who sent it. */
    private static boolean isMendable(FeedOutcome outcome) {
        return outcome == FeedOutcome.HELD_LEARNER || end(outcome) == RowEnd.FAILED;
    }

    private static RowFinding finding(FeedFinding finding, CheckedFeedRow row) {
        @Nullable FeedField field = finding.field();
        return field == null
                ? new RowFinding(finding.code(), null, finding.detail(), null)
                : new RowFinding(
                        finding.code(), field.fileName(), finding.detail(), row.original().get(field));
    }
}
