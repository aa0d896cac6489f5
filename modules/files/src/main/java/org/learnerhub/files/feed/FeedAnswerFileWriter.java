package org.learnerhub.files.feed;

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
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.FeedAnswerWriter;
import org.learnerhub.domain.feed.FeedOutcome;

/** Writes output and result of a feed in one pass over the rows, the result ending with what the output is. */
public final class FeedAnswerFileWriter implements FeedAnswerWriter {

    /** @throws IllegalStateException where the rows do not add up to the totals; the files are no answer then */
    @Override
    public void write(
            Batch batch,
            Edition edition,
            ControlTotals totals,
            Iterator<AnsweredFeedRow> rows,
            Path output,
            Supplier<KeptOutput> seal,
            Path result) {
        int[] tally = new int[FeedOutcome.values().length];
        try (FeedRowWriter outputRows = output(batch, output);
                FeedResultDocument resultRows =
                        new FeedResultDocument(Files.newOutputStream(result), batch, edition, totals)) {
            while (rows.hasNext()) {
                AnsweredFeedRow row = rows.next();
                outputRows.row(row);
                resultRows.row(row);
                tally[row.outcome().outcome().ordinal()]++;
            }
            refuseWhereTotalsDiffer(batch, totals, ControlTotals.of(Tally.of(tally)));
            outputRows.finish();
            resultRows.output(seal.get());
            resultRows.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedRowWriter output(Batch batch, Path output) throws IOException {
        return batch.checkedOrThrow().head().format() == FileFormat.CSV
                ? new CsvFeedAnswer(Files.newOutputStream(output), batch)
                : new XmlFeedAnswer(Files.newOutputStream(output), batch);
    }

    private static void refuseWhereTotalsDiffer(Batch batch, ControlTotals totals, ControlTotals written) {
        boolean whole = written.sent() == batch.checkedOrThrow().rows() && written.areComplete();
        if (!whole || !written.equals(totals)) {
            throw new IllegalStateException("the rows of batch " + batch.id() + " do not add up to its totals");
        }
    }
}
