package org.learnerhub.files.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Supplier;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.imports.AnsweredImportRow;
import org.learnerhub.domain.imports.ImportAnswerWriter;
import org.learnerhub.domain.imports.ImportOutcome;

/** Writes output and result of an import in one pass over the rows, the result ending with what the output is. */
public final class ImportAnswerFileWriter implements ImportAnswerWriter {

    /** @throws IllegalStateException where the rows do not add up to the batch's counts; the files are no answer then */
    @Override
    public void write(
            Batch batch,
            Edition edition,
            Iterator<AnsweredImportRow> rows,
            Path output,
            Supplier<KeptOutput> seal,
            Path result) {
        int[] tally = new int[ImportOutcome.values().length];
        try (Rows outputRows = output(batch, output);
                ImportResultDocument resultRows =
                        new ImportResultDocument(Files.newOutputStream(result), batch, edition)) {
            while (rows.hasNext()) {
                AnsweredImportRow row = rows.next();
                outputRows.row(row);
                resultRows.row(row);
                tally[row.end().outcome().ordinal()]++;
            }
            if (!Tally.of(tally).equals(batch.tally())) {
                throw new IllegalStateException("the rows of batch " + batch.id() + " do not add up");
            }
            outputRows.finish();
            resultRows.output(seal.get());
            resultRows.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rows output(Batch batch, Path output) throws IOException {
        return batch.checkedOrThrow().head().format() == FileFormat.CSV
                ? new CsvImportAnswer(Files.newOutputStream(output), batch)
                : new XmlImportAnswer(Files.newOutputStream(output));
    }

    /** A document that is written row by row; complete only once finished, whatever closes it. */
    interface Rows extends Closeable {

        void row(AnsweredImportRow row) throws IOException;

        void finish() throws IOException;
    }
}
