package org.learnerhub.app.matching.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/** Lists rows that were decided wrongly: the row, who it is, how it ended, and the number it was answered with. */
final class WrongRows {

    private final Writer csv;

    /** @param csv gets headings and a line for each; not closed */
    WrongRows(Writer csv) throws IOException {
        this.csv = csv;
        csv.write("row,person,end,uln\r\n");
    }

    void note(int row, Standing standing, End end, @Nullable Uln answer) {
        try {
            csv.append(Integer.toString(row))
                    .append(',')
                    .append(standing.name().toLowerCase(Locale.ROOT))
                    .append(',')
                    .append(end.name().toLowerCase(Locale.ROOT))
                    .append(',')
                    .append(answer == null ? "" : answer.toString())
                    .append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
