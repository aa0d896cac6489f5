package org.learnerhub.domain.verification;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.Fetch;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Notes of each learner of a verification batch that its answer is fetched: it tells of them what its sender did not know.
 */
public final class NoteVerified implements NoteFetch.Teller {

    /** Notes are made after so many rows, and may then name a learner again. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final UnitOfWork unitOfWork;
    private final LearnerAnswer answers;
    private final ReadGate gate;

    public NoteVerified(UnitOfWork unitOfWork, LearnerAnswer answers, ReadGate gate) {
        this.unitOfWork = unitOfWork;
        this.answers = answers;
        this.gate = gate;
    }

    @Override
    public void note(Fetch fetch, Document document) {
        eachLearner(fetch, answers.rows(fetch.batch()), document == Document.OUTPUT);
    }

    /** As the learner service answers it. */
    void verified(Call call, Batch batch, List<AnsweredRow> rows) {
        Fetch fetch = new Fetch(call, Operation.GET_VERIFICATIONS, batch, "job " + batch.id(), "COMPLETE");
        unitOfWork.run(() -> eachLearner(fetch, rows.iterator(), true));
    }

    /** @param identity whether names and birth dates are shown, or numbers and flags only */
    private void eachLearner(Fetch fetch, Iterator<AnsweredRow> rows, boolean identity) {
        boolean anybody = false;
        while (rows.hasNext()) {
            Map<Extents, Set<Uln>> told = next(rows, identity);
            told.forEach((what, ulns) -> fetch.noteLearners(gate, what.extent, what.flags, ulns));
            anybody |= !told.isEmpty();
        }
        if (!anybody) {
            fetch.noteJob(gate);
        }
    }

    private static Map<Extents, Set<Uln>> next(Iterator<AnsweredRow> rows, boolean identity) {
        Map<Extents, Set<Uln>> told = new LinkedHashMap<>();
        for (int i = 0; i < ROWS_AT_ONCE && rows.hasNext(); i++) {
            VerifiedRow row = rows.next().outcome().verified();
            Uln about = row == null ? null : row.about();
            if (row != null && about != null) {
                boolean shown = identity && row.uln() != null;
                Extent what = shown ? Extent.IDENTITY : Extent.NOTHING;
                told.computeIfAbsent(new Extents(what, row.flags()), one -> new LinkedHashSet<>())
                        .add(about);
            }
        }
        return told;
    }

    /** What those have in common who are noted together. */
    private record Extents(Extent extent, List<FailureFlag> flags) {}
}
