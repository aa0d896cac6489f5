package org.learnerhub.domain.extract.status;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.work.UnitOfWork;

/** Takes an extract back at once, and shows which were issued. What is shown and done is in the learner's audit trail. */
public final class WithdrawExtract {

    private final UnitOfWork unitOfWork;
    private final IssuedExtracts extracts;
    private final ReadGate gate;
    private final InstantSource clock;

    public WithdrawExtract(UnitOfWork unitOfWork, IssuedExtracts extracts, ReadGate gate, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.extracts = extracts;
        this.gate = gate;
        this.clock = clock;
    }

    /** @return why it cannot be; withdrawing twice is no mistake */
    public Optional<Refusal> withdraw(String id, Justification by) {
        return withdraw(id, Operation.WITHDRAW_EXTRACT, by);
    }

    /**
     * @param operation under which the trail has it; its right is for this kind of caller
     * @return why it cannot be; withdrawing twice is no mistake
     */
    public Optional<Refusal> withdraw(String id, Operation operation, Justification by) {
        return unitOfWork.get(() -> {
            Optional<KeptExtract> known = extracts.find(id);
            if (known.isEmpty()) {
                return Optional.of(Refusal.of(ExtractCode.EXTRACT_NEVER_ISSUED));
            }
            gate.note(
                    by,
                    operation,
                    Shown.words("extract-withdrawn"),
                    List.of(new AuditSubject.Learner(known.get().live())));
            extracts.stands(id, Standing.WITHDRAWN, clock.instant());
            return Optional.empty();
        });
    }

    /** The extracts of a learner, newest first. */
    public List<KeptExtract> list(Uln uln, Justification by) {
        return unitOfWork.get(() -> {
            List<KeptExtract> known = extracts.of(uln);
            gate.note(
                    by,
                    Operation.LIST_EXTRACTS,
                    Shown.words("extracts-" + known.size()),
                    List.of(new AuditSubject.Learner(uln)));
            return known;
        });
    }
}
