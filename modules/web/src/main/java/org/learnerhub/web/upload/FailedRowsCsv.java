package org.learnerhub.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learnerhub.domain.result.FailedRows;
import org.learnerhub.domain.result.ResultRow;

/** Writes failed rows as a file of the shape in which they came, with what is wrong behind each; every value quoted. */
final class FailedRowsCsv {

    private final FailedRows failed;
    private final Writer out;

    FailedRowsCsv(FailedRows failed, Writer out) {
        this.failed = failed;
        this.out = out;
    }

    /** @param views puts a row into words */
    void write(Function<ResultRow, RowView> views) throws IOException {
        List<String> headings = new ArrayList<>(failed.head().keySet());
        headings.addAll(failed.headings().values());
        headings.addAll(FailedRows.ADDED);
        line(headings);
        try {
            failed.rows().forEach(row -> row(row, views.apply(row)));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private void row(ResultRow row, RowView view) {
        List<String> cells = new ArrayList<>(failed.head().values());
        failed.headings().keySet().forEach(field -> cells.add(row.sent().getOrDefault(field, "")));
        List<FoundView> errors = view.found().stream().filter(FoundView::error).toList();
        cells.add(errors.stream().map(FailedRowsCsv::words).collect(Collectors.joining(" | ")));
        cells.add(errors.stream().map(FoundView::code).distinct().collect(Collectors.joining(" ")));
        cells.add(Integer.toString(row.row()));
        try {
            line(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(FoundView error) {
        String what = error.rule() + " " + error.mend();
        return error.place().isEmpty() ? what : error.place() + ": " + what;
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "\"" : ",\"");
            out.write(FailedRows.written(cells.get(i)).replace("\"", "\"\""));
            out.write('"');
        }
        out.write("\r\n");
    }
}
