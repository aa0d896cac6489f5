package org.learnerhub.domain.enquiry;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.batch.AnsweredRow;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.CollectAnswer;
import org.learnerhub.domain.batch.Document;
import org.learnerhub.domain.batch.JobType;
import org.learnerhub.domain.batch.VerifiedRow;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
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
    private final ReadGate gate;

    public NoteFetch(UnitOfWork unitOfWork, CollectAnswer collect, ReadGate gate) {
        this.unitOfWork = unitOfWork;
        this.collect = collect;
        this.gate = gate;
    }

    /** Of a batch of registrations, as the learner service answers it. */
    public void registered(Call call, Batch batch) {
        unitOfWork.run(
                () -> ofJob(new Fetch(call, Operation.GET_REGISTRATIONS, batch, "job " + batch.id(), "COMPLETE")));
    }

    /** Receipts and signatures tell of nobody. */
    public void document(Call call, Batch batch, Document document, int edition) {
        if (document != Document.OUTPUT && document != Document.RESULT) {
            return;
        }
        String asked = document + " of job " + batch.id() + ", edition " + edition;
        Fetch fetch = new Fetch(call, Operation.GET_DOCUMENT, batch, asked, "FETCHED");
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
    void verified(Call call, Batch batch, List<AnsweredRow> rows) {
        Fetch fetch = new Fetch(call, Operation.GET_VERIFICATIONS, batch, "job " + batch.id(), "COMPLETE");
        unitOfWork.run(() -> eachLearner(fetch, rows.iterator(), true));
    }

    private void ofJob(Fetch fetch) {
        AuditSubject job = new AuditSubject.Batch(fetch.batch.id().value());
        note(fetch, new Extents(Extent.NOTHING, List.of()), List.of(job));
    }

    private void note(Fetch fetch, Extents told, List<AuditSubject> about) {
        gate.note(
                fetch.call.to(fetch.operation, fetch.asked),
                fetch.operation,
                told.extent.after(fetch.outcome, told.flags),
                about);
    }

    /** @param identity whether names and birth dates are shown, or numbers and flags only */
    private void eachLearner(Fetch fetch, Iterator<AnsweredRow> rows, boolean identity) {
        boolean anybody = false;
        while (rows.hasNext()) {
            Map<Extents, Set<Uln>> told = next(rows, identity);
            told.forEach((what, ulns) -> note(fetch, what, Told.learners(ulns)));
            anybody |= !told.isEmpty();
        }
        if (!anybody) {
            ofJob(fetch);
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

    /** One call. */
    private record Fetch(Call call, Operation operation, Batch batch, String asked, String outcome) {}
}
