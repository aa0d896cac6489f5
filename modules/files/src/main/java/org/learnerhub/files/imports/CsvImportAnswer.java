package org.learnerhub.files.imports;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.imports.AnsweredImportRow;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportLayout;
import org.learnerhub.files.csv.QuotedLine;

/**
 * The output of a CSV import: canonical headings and order with outcome, number, code, field and message last, every value
 * quoted, CRLF, UTF-8 without mark. Values are written as they were sent: the file goes back to their sender.
 */
final class CsvImportAnswer implements ImportAnswerFileWriter.Rows {

    private final QuotedLine out;
    private final ImportLayout layout;

    CsvImportAnswer(OutputStream target, Batch batch) throws IOException {
        out = new QuotedLine(target);
        layout = ImportLayout.of(batch.checkedOrThrow().head());
        for (ImportField field : layout.fields()) {
            out.value(field.label());
        }
        for (String name : EndOfRow.NAMES) {
            out.value(name);
        }
        out.end();
    }

    @Override
    public void row(AnsweredImportRow row) throws IOException {
        for (ImportField field : layout.fields()) {
            out.value(row.row().value(field));
        }
        for (@Nullable String value : EndOfRow.of(row)) {
            out.value(value);
        }
        out.end();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
