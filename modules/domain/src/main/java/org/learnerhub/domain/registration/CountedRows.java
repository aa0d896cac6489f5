package org.learnerhub.domain.registration;

import java.util.Iterator;
import java.util.List;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.FindingCounts;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerField;

/** Counts what was found in rows while somebody else walks through them. */
final class CountedRows implements Iterator<AnsweredRow> {

    private final Iterator<AnsweredRow> rows;
    private final FindingCounts counts = new FindingCounts();

    CountedRows(Iterator<AnsweredRow> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public AnsweredRow next() {
        AnsweredRow row = rows.next();
        count(row.row().row(), row.row().findings());
        count(row.row().row(), row.outcome().findings());
        return row;
    }

    private void count(int row, List<Finding> findings) {
        for (Finding finding : findings) {
            LearnerField field = finding.field();
            counts.add(finding.code(), field == null ? null : field.xmlName(), row);
        }
    }

    List<BatchFinding> found() {
        return counts.all();
    }
}
