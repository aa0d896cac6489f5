package org.learnerhub.domain.verification;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.LearnerAnswer;

/** Hands out a verification batch's rows. Who fetches them is noted, every time, beside who had them verified. */
public final class TellVerified {

    private final LearnerAnswer answers;
    private final NoteVerified notes;

    public TellVerified(LearnerAnswer answers, NoteVerified notes) {
        this.answers = answers;
        this.notes = notes;
    }

    /** All in memory: for jobs of a few thousand. */
    public List<AnsweredRow> rows(Call call, Batch answered) {
        List<AnsweredRow> rows = new ArrayList<>(answered.rowsTotal());
        answers.rows(answered).forEachRemaining(rows::add);
        notes.verified(call, answered, rows);
        return rows;
    }
}
