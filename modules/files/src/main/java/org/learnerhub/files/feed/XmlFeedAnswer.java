package org.learnerhub.files.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.files.rows.HeadField;

/** The output of an XML feed, see {@code schemas/achievement-v1.xsd} and {@code schemas/participation-v1.xsd}. */
final class XmlFeedAnswer implements FeedRowWriter {

    private final CanonicalXmlWriter xml;
    private final Batch batch;
    private final FeedLayout layout;
    private final FeedDocument document;
    private boolean begun;

    XmlFeedAnswer(OutputStream target, Batch batch) throws IOException {
        xml = new CanonicalXmlWriter(target);
        this.batch = batch;
        layout = FeedLayout.of(batch.checkedOrThrow().head());
        document = FeedDocument.of(layout);
        xml.root(document.output(), document.namespace());
    }

    @Override
    public void row(AnsweredFeedRow row) throws IOException {
        if (!begun) {
            begun = true;
            head(FeedOutputRow.head(batch, row));
        }
        xml.start(document.row());
        List<FeedField> fields = layout.fields();
        List<@Nullable String> sent = FeedOutputRow.sent(layout, row);
        for (int i = 0; i < fields.size(); i++) {
            element(fields.get(i).fileName(), sent.get(i));
        }
        List<@Nullable String> end = FeedOutputRow.end(row);
        for (int i = 0; i < end.size(); i++) {
            element(FeedOutputRow.ENDS.get(i), end.get(i));
        }
        xml.end();
    }

    private void head(List<@Nullable String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            HeadField field = FeedNames.OF_FILE.get(i);
            String value = values.get(i);
            xml.element(field.label(), value == null ? "" : value);
        }
    }

    private void element(String name, @Nullable String value) throws IOException {
        if (value != null) {
            xml.element(name, value);
        }
    }

    @Override
    public void finish() throws IOException {
        xml.finish();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
