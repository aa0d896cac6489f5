package org.learnerhub.domain.feed;

import java.util.Iterator;
import java.util.List;
import org.learnerhub.domain.problem.HubCode;

/**
 * The text of AchievementBatchErrorFile (contract 4.4, decided there): CSV with the headings Group, Row, Column, Code and
 * Message, first all FieldDataErrors, then all LearnerDataErrors, then all BusinessRuleErrors, each in the order of the
 * feed. Empty where no row has an error.
 */
public final class FeedErrorFile {

    private static final String HEADINGS = "Group,Row,Column,Code,Message\r\n";

    private final StringBuilder fields = new StringBuilder();
    private final StringBuilder learners = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();

    private FeedErrorFile() {}

    /** @param rows in the order of the feed */
    public static String of(Iterator<AnsweredFeedRow> rows) {
        FeedErrorFile file = new FeedErrorFile();
        rows.forEachRemaining(file::add);
        String errors = file.fields.append(file.learners).append(file.rules).toString();
        return errors.isEmpty() ? "" : HEADINGS + errors;
    }

    private void add(AnsweredFeedRow row) {
        switch (row.outcome().outcome()) {
            case REFUSED_FIELD -> add(fields, "FieldDataErrors", row, row.errors());
            case HELD_LEARNER -> add(learners, "LearnerDataErrors", row, row.errors());
            case HELD_RULE, REFUSED_RULE -> add(rules, "BusinessRuleErrors", row, row.errors());
            default -> {
                // nothing is wrong
            }
        }
    }

    private static void add(StringBuilder group, String name, AnsweredFeedRow row, List<FeedFinding> errors) {
        for (FeedFinding error : errors) {
            FeedField field = error.field();
            group.append(name)
                    .append(',')
                    .append(row.row().row())
                    .append(',')
                    .append(field == null ? "" : field.fileName())
                    .append(',')
                    .append(error.code().code())
                    .append(",\"")
                    .append(message(error).replace("\"", "\"\""))
                    .append("\"\r\n");
        }
    }

    /** What is wrong, what was found, and how to mend it. */
    public static String message(FeedFinding finding) {
        HubCode code = finding.code();
        String found = finding.detail() == null ? "" : " Found: " + finding.detail() + ".";
        return code.sentence() + found + " " + code.mend();
    }
}
