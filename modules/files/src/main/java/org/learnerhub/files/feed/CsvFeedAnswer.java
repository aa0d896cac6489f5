package org.learnerhub.files.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.files.csv.QuotedLine;
import org.learnerhub.files.rows.HeadField;

/**
 * The output of a CSV feed: canonical headings and order with outcome, event, code, field and message last, every value
 * quoted, CRLF, UTF-8 without mark. Values are written as they were sent, formulae too: the file goes back to their sender.
 */
final class CsvFeedAnswer implements FeedRowWriter {

    private final QuotedLine out;
    private final Batch batch;
    private final FeedLayout layout;
    private boolean begun;

    CsvFeedAnswer(OutputStream target, Batch batch) throws IOException {
        out = new QuotedLine(target);
        this.batch = batch;
        layout = FeedLayout.of(batch.checkedOrThrow().head());
        for (HeadField field : FeedNames.OF_FILE) {
            out.value(field.label());
        }
        for (FeedField field : layout.fields()) {
            out.value(field.fileName());
        }
        values(FeedOutputRow.ENDS);
        out.end();
    }

    @Override
    public void row(AnsweredFeedRow row) throws IOException {
        values(
                begun
                        ? Collections.nCopies(FeedNames.OF_FILE.size(), (@Nullable String) null)
                        : FeedOutputRow.head(batch, row));
        begun = true;
        values(FeedOutputRow.sent(layout, row));
        values(FeedOutputRow.end(row));
        out.end();
    }

    private void values(List<? extends @Nullable String> values) throws IOException {
        for (@Nullable String value : values) {
            out.value(value);
        }
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
