package org.learnerhub.domain.enquiry;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.batch.AnsweredRow;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.CollectAnswer;
import org.learnerhub.domain.batch.Document;
import org.learnerhub.domain.batch.JobType;
import org.learnerhub.domain.batch.VerifiedRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Notes who fetches an answer, each time and before it leaves. The answer to a verification tells of learners what its
 * sender did not know, so each of them is noted; of other batches one note of the job is enough, because what each row
 * told is in the trail since it was decided.
 */
public final class NoteFetch {

    /** Notes are made after so many rows, and may then name a learner again. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final UnitOfWork unitOfWork;
    private final CollectAnswer collect;
    private final Disclosures disclosures;

    public NoteFetch(UnitOfWork unitOfWork, CollectAnswer collect, Disclosures disclosures) {
        this.unitOfWork = unitOfWork;
        this.collect = collect;
        this.disclosures = disclosures;
    }

    /** Of a batch of registrations, as the learner service answers it. */
    public void registered(Asker asker, Batch batch) {
        unitOfWork.run(() -> ofJob(new Fetch(asker, "getBatchRegistrationOutput", "job " + batch.id(), "COMPLETE")));
    }

    /** Receipts and signatures tell of nobody. */
    public void document(Asker asker, Batch batch, Document document, int edition) {
        if (document != Document.OUTPUT && document != Document.RESULT) {
            return;
        }
        String asked = document + " of job " + batch.id() + ", edition " + edition;
        Fetch fetch = new Fetch(asker, "getDocument", asked, "FETCHED");
        unitOfWork.run(() -> {
            if (batch.jobType() == JobType.VER) {
                boolean identity = document == Document.OUTPUT;
                eachLearner(fetch, collect.rows(batch), identity);
            } else {
                ofJob(fetch);
            }
        });
    }

    /** Of a verification batch, as the learner service answers it. */
    void verified(Asker asker, Batch batch, List<AnsweredRow> rows) {
        Fetch fetch = new Fetch(asker, "getVerifyBatchOutput", "job " + batch.id(), "COMPLETE");
        unitOfWork.run(() -> eachLearner(fetch, rows.iterator(), true));
    }

    private void ofJob(Fetch fetch) {
        disclosures.note(fetch.disclosure(new Told(Disclosure.Shown.NOTHING, List.of()), Set.of()));
    }

    /** @param identity whether names and birth dates are shown, or numbers and flags only */
    private void eachLearner(Fetch fetch, Iterator<AnsweredRow> rows, boolean identity) {
        boolean anybody = false;
        while (rows.hasNext()) {
            Map<Told, Set<Uln>> told = next(rows, identity);
            told.forEach((what, ulns) -> disclosures.note(fetch.disclosure(what, ulns)));
            anybody |= !told.isEmpty();
        }
        if (!anybody) {
            ofJob(fetch);
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

    /** One call. */
    private record Fetch(Asker asker, String operation, String asked, String outcome) {

        Disclosure disclosure(Told told, Set<Uln> about) {
            return new Disclosure(asker, operation, asked, outcome, told.shown, told.flags, List.copyOf(about));
        }
    }
}
