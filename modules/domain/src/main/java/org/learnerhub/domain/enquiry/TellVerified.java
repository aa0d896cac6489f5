package org.learnerhub.domain.enquiry;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.batch.AnsweredRow;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.CollectAnswer;

/** Hands out a verification batch's rows. Who fetches them is noted, every time, beside who had them verified. */
public final class TellVerified {

    private final CollectAnswer collect;
    private final NoteFetch notes;

    public TellVerified(CollectAnswer collect, NoteFetch notes) {
        this.collect = collect;
        this.notes = notes;
    }

    /** All in memory: for jobs of a few thousand. */
    public List<AnsweredRow> rows(Call call, Batch answered) {
        List<AnsweredRow> rows = new ArrayList<>(answered.rowsTotal());
        collect.rows(answered).forEachRemaining(rows::add);
        notes.verified(call, answered, rows);
        return rows;
    }
}
