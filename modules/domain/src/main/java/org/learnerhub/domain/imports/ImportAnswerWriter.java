package org.learnerhub.domain.imports;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Supplier;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;

/** Writes the answer to an import as a stream, unsigned, in canonical form where it is XML. */
public interface ImportAnswerWriter {

    /**
     * @param batch as it stands in this edition
     * @param rows in the order of the file
     * @param output every row with its outcome, code, field and message, in the format of the input
     * @param seal called when the output's rows are written: gives it its signature, and tells what the result document
     *     says of it
     * @param result the hub's own result document
     */
    void write(
            Batch batch,
            Edition edition,
            Iterator<AnsweredImportRow> rows,
            Path output,
            Supplier<KeptOutput> seal,
            Path result);
}
