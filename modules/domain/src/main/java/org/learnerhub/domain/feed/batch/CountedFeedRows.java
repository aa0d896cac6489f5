package org.learnerhub.domain.feed.batch;

import java.util.Iterator;
import java.util.List;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.FindingCounts;
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;

/** Counts what was found in rows of a feed while somebody else walks through them. */
final class CountedFeedRows implements Iterator<AnsweredFeedRow> {

    private final Iterator<AnsweredFeedRow> rows;
    private final FindingCounts counts = new FindingCounts();

    CountedFeedRows(Iterator<AnsweredFeedRow> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public AnsweredFeedRow next() {
        AnsweredFeedRow answered = rows.next();
        int row = answered.row().row();
        answered.row().findings().forEach(finding -> count(row, finding));
        FeedFinding why = answered.outcome().finding();
        if (why != null) {
            count(row, why);
        }
        return answered;
    }

    private void count(int row, FeedFinding finding) {
        FeedField field = finding.field();
        counts.add(finding.code(), field == null ? null : field.fileName(), row);
    }

    List<BatchFinding> found() {
        return counts.all();
    }
}
