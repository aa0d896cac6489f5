package org.learnerhub.domain.verification;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.enquiry.Asker;
import org.learnerhub.domain.enquiry.Disclosure;
import org.learnerhub.domain.enquiry.Disclosures;
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
    private final Disclosures disclosures;

    public NoteVerified(UnitOfWork unitOfWork, LearnerAnswer answers, Disclosures disclosures) {
        this.unitOfWork = unitOfWork;
        this.answers = answers;
        this.disclosures = disclosures;
    }

    @Override
    public void note(Fetch fetch, Batch batch, Document document) {
        eachLearner(fetch, answers.rows(batch), document == Document.OUTPUT);
    }

    /** As the learner service answers it. */
    void verified(Asker asker, Batch batch, List<AnsweredRow> rows) {
        Fetch fetch = new Fetch(asker, "getVerifyBatchOutput", "job " + batch.id(), "COMPLETE");
        unitOfWork.run(() -> eachLearner(fetch, rows.iterator(), true));
    }

    /** @param identity whether names and birth dates are shown, or numbers and flags only */
    private void eachLearner(Fetch fetch, Iterator<AnsweredRow> rows, boolean identity) {
        boolean anybody = false;
        while (rows.hasNext()) {
            Map<Told, Set<Uln>> told = next(rows, identity);
            told.forEach((what, ulns) -> disclosures.note(fetch.disclosure(what.shown, what.flags, ulns)));
            anybody |= !told.isEmpty();
        }
        if (!anybody) {
            disclosures.note(fetch.ofJob());
        }
    }

    private static Map<Told, Set<Uln>> next(Iterator<AnsweredRow> rows, boolean identity) {
        Map<Told, Set<Uln>> told = new LinkedHashMap<>();
        for (int i = 0; i < ROWS_AT_ONCE && rows.hasNext(); i++) {
            VerifiedRow row = rows.next().outcome().verified();
            Uln about = row == null ? null : row.about();
            if (row != null && about != null) {
                boolean shown = identity && row.uln() != null;
                Disclosure.Shown what = shown ? Disclosure.Shown.IDENTITY : Disclosure.Shown.NOTHING;
                told.computeIfAbsent(new Told(what, row.flags()), one -> new LinkedHashSet<>())
                        .add(about);
            }
        }
        return told;
    }

    /** What those have in common who are noted together. */
    private record Told(Disclosure.Shown shown, List<FailureFlag> flags) {}
}
