package org.learnerhub.domain.enquiry;

import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;

/**
 * One fetching of a batch's answer.
 *
 * @param asked which answer, in words of the audit trail
 */
public record Fetch(Call call, Operation operation, Batch batch, String asked, String outcome) {

    /** Of the job as a whole. */
    public void noteJob(ReadGate gate) {
        note(
                gate,
                Extent.NOTHING,
                List.of(),
                List.of(new AuditSubject.Batch(batch.id().value())));
    }

    /** @param flags which details are told not to agree */
    public void noteLearners(ReadGate gate, Extent extent, List<FailureFlag> flags, Collection<Uln> learners) {
        note(gate, extent, flags, Told.learners(learners));
    }

    private void note(ReadGate gate, Extent extent, List<FailureFlag> flags, List<AuditSubject> about) {
        gate.note(call.to(operation, asked), operation, extent.after(outcome, flags), about);
    }
}
