package org.learnerhub.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import org.learnerhub.domain.exchange.FileFormat;

/** Writes a batch file of invented learners, and who each row is. */
public final class LearnerFile {

    private static final int BUFFER = 1 << 16;

    private LearnerFile() {}

    /**
     * Flushes, but closes nothing.
     *
     * @param truth gets {@code row,person,trouble} for every learner, the row as results number it; see {@link InventedRow}
     * @param done told the number of learners written, after each
     */
    public static void write(Plan plan, FileFormat format, OutputStream file, Writer truth, IntConsumer done)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), BUFFER);
        Sheet sheet = format == FileFormat.CSV ? new CsvSheet(plan, out) : new XmlSheet(plan, out);
        truth.write("row,person,trouble\r\n");
        sheet.begin();
        try (Crowd crowd = new Crowd(plan)) {
            for (int learner = 1; crowd.hasNext(); learner++) {
                InventedRow row = crowd.next();
                sheet.row(row.details());
                truth.append(Integer.toString(sheet.rowNumber(learner)))
                        .append(',')
                        .append(row.person())
                        .append(',')
                        .append(row.trouble())
                        .append("\r\n");
                done.accept(learner);
            }
        }
        sheet.end();
        out.flush();
        truth.flush();
    }
}
