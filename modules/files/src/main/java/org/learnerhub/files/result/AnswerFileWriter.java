package org.learnerhub.files.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Supplier;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.registration.AnswerWriter;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.ReturnCode;

/**
 * Writes output and result in one pass over the rows, the result ending with what the output is, and receipts (contract 4.2; {@code schemas/result-v1.xsd},
 * {@code schemas/receipt-v1.xsd}). The batch to write is the batch as it will stand when answered: with its counts,
 * start and finish.
 */
public final class AnswerFileWriter implements AnswerWriter, ReceiptWriter {

    /** @throws IllegalStateException where the rows do not add up to the batch's counts; the files are no answer then */
    @Override
    public void write(
            Batch batch,
            Edition edition,
            MatchSettings settings,
            Iterator<AnsweredRow> rows,
            Path output,
            Supplier<KeptOutput> seal,
            Path result) {
        int[] tally = new int[ReturnCode.all().size()];
        try (RowWriter outputRows = output(batch, output);
                ResultDocument resultRows =
                        new ResultDocument(Files.newOutputStream(result), batch, edition, settings)) {
            while (rows.hasNext()) {
                AnsweredRow row = rows.next();
                outputRows.row(row);
                resultRows.row(row);
                tally[row.outcome().code().ordinal()]++;
            }
            refuseWhereCountsDiffer(batch, Counts.of(tally));
            outputRows.finish();
            resultRows.output(seal.get());
            resultRows.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] receipt(Batch batch, String kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);
        try (CanonicalXmlWriter xml = new CanonicalXmlWriter(bytes)) {
            ReceiptDocument.write(batch, kind, xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static RowWriter output(Batch batch, Path output) throws IOException {
        FileHead head = batch.checkedOrThrow().head();
        if (LearnerLayout.of(head) == LearnerLayout.VERIFY) {
            return head.format() == FileFormat.CSV
                    ? new VerifyCsvAnswer(Files.newOutputStream(output), batch)
                    : new VerifyXmlAnswer(Files.newOutputStream(output), batch);
        }
        return head.format() == FileFormat.CSV
                ? new CsvAnswer(Files.newOutputStream(output), batch)
                : new XmlAnswer(Files.newOutputStream(output), batch);
    }

    private static void refuseWhereCountsDiffer(Batch batch, Counts written) {
        if (!written.equals(Counts.of(batch.tally()))
                || written.total() != batch.checkedOrThrow().rows()) {
            throw new IllegalStateException("the rows of batch " + batch.id() + " do not add up to its counts");
        }
    }
}
