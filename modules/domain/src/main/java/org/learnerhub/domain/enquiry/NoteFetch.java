package org.learnerhub.domain.enquiry;

import java.util.Map;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Notes who fetches an answer, each time and before it leaves. Of most batches one note of the job is enough, because what
 * each row told is in the trail since it was decided; where an answer tells of learners what its sender did not know, a
 * {@link Teller} notes each of them.
 */
public final class NoteFetch {

    private final UnitOfWork unitOfWork;
    private final ReadGate gate;
    private final Map<Job, Teller> tellers;

    /** @param tellers of the jobs whose answers tell of learners */
    public NoteFetch(UnitOfWork unitOfWork, ReadGate gate, Map<Job, Teller> tellers) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.tellers = Map.copyOf(tellers);
    }

    /** Of a batch of registrations, as the learner service answers it. */
    public void registered(Call call, Batch batch) {
        Fetch fetch = new Fetch(call, Operation.GET_REGISTRATIONS, batch, "job " + batch.id(), "COMPLETE");
        unitOfWork.run(() -> fetch.noteJob(gate));
    }

    /** Receipts and signatures tell of nobody. */
    public void document(Call call, Batch batch, Document document, int edition) {
        if (document != Document.OUTPUT && document != Document.RESULT) {
            return;
        }
        String asked = document + " of job " + batch.id() + ", edition " + edition;
        Fetch fetch = new Fetch(call, Operation.GET_DOCUMENT, batch, asked, "FETCHED");
        Teller teller = tellers.get(batch.job());
        unitOfWork.run(() -> {
            if (teller == null) {
                fetch.noteJob(gate);
            } else {
                teller.note(fetch, document);
            }
        });
    }

    /** Knows whom the documents of a batch tell of. */
    public interface Teller {

        /**
         * Belongs to the surrounding transaction.
         *
         * @param document OUTPUT or RESULT
         */
        void note(Fetch fetch, Document document);
    }
}
