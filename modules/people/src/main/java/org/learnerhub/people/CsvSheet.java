package org.learnerhub.people;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.registration.LearnerLayout;

/**
 * The CSV layouts 2A and 3A as vendors' systems write them (contract 4.2): all quoted, CRLF, the file's own values in
 * the first row. A job type, where one is said, stands in a column of its own behind the others.
 */
final class CsvSheet implements Sheet {

    private static final List<String> HEAD = List.of("FileVersion", "FileName", "UKPRN", "LearnerRecordCount");

    private final Plan plan;
    private final Writer out;
    private final StringBuilder line = new StringBuilder(1024);
    private boolean first = true;

    CsvSheet(Plan plan, Writer out) {
        this.plan = plan;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        HEAD.forEach(this::cell);
        Sheet.fields(plan).forEach(field -> cell(heading(field)));
        if (plan.jobType() != null) {
            cell("JobType");
        }
        endLine();
    }

    @Override
    public void row(LearnerDetails learner) throws IOException {
        cell(first ? plan.layout().version() : "");
        cell(first ? Sheet.reference(plan) : "");
        cell(first ? plan.ukprn() : "");
        cell(first ? Integer.toString(plan.rows()) : "");
        for (LearnerField field : Sheet.fields(plan)) {
            cell(learner.text(field));
        }
        Job jobType = plan.jobType();
        if (jobType != null) {
            cell(first ? jobType.word() : "");
        }
        first = false;
        endLine();
    }

    @Override
    public void end() {}

    @Override
    public int rowNumber(int learner) {
        return learner + 1;
    }

    private String heading(LearnerField field) {
        if (plan.layout() == LearnerLayout.V3A && field == LearnerField.MIDDLE_OTHER_NAME) {
            return "MiddleNames";
        }
        return plan.layout() == LearnerLayout.V3A && field == LearnerField.ABILITY_TO_SHARE
                ? "PrivacyNoticeSeen"
                : field.csvHeading();
    }

    private void cell(String value) {
        if (line.length() > 0) {
            line.append(',');
        }
        line.append('"')
                .append(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""))
                .append('"');
    }

    private void endLine() throws IOException {
        out.write(line.append("\r\n").toString());
        line.setLength(0);
    }
}
