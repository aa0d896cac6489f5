package org.learnerhub.domain.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** A batch file of the simplest kind: a line for the head, then a line for each learner; see {@link LineFileReader}. */
public record LineFile(
        @Nullable String ukprn,
        @Nullable Integer count,
        @Nullable Job job,
        FileFormat format,
        List<LearnerDetails> rows,
        boolean cutOff) {

    static final String ABSENT = "-";
    static final String CUT = "!";

    public static LineFile of(List<LearnerDetails> rows) {
        return new LineFile(null, rows.size(), null, FileFormat.CSV, List.copyOf(rows), false);
    }

    public static LineFile of(LearnerDetails... rows) {
        return of(List.of(rows));
    }

    public LineFile ukprn(String said) {
        return new LineFile(said, count, job, format, rows, cutOff);
    }

    public LineFile count(@Nullable Integer said) {
        return new LineFile(ukprn, said, job, format, rows, cutOff);
    }

    public LineFile job(@Nullable Job said) {
        return new LineFile(ukprn, count, said, format, rows, cutOff);
    }

    public LineFile xml() {
        return new LineFile(ukprn, count, job, FileFormat.XML, rows, cutOff);
    }

    /** The reader refuses the file after its last row. */
    public LineFile withoutEnd() {
        return new LineFile(ukprn, count, job, format, rows, true);
    }

    public byte[] bytes() {
        List<String> lines = new ArrayList<>();
        lines.add(said(ukprn) + "\t" + said(count) + "\t" + said(job) + "\t" + format);
        rows.forEach(row -> lines.add(line(row)));
        if (cutOff) {
            lines.add(CUT);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String said(@Nullable Object value) {
        return value == null ? ABSENT : value.toString();
    }

    private static String line(LearnerDetails row) {
        return String.join(
                "\t",
                LearnerField.all().stream()
                        .filter(row::has)
                        .map(field -> field + "=" + row.text(field))
                        .toList());
    }
}
