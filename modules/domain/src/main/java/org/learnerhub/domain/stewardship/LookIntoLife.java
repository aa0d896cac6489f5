package org.learnerhub.domain.stewardship;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Shows an operator how a learner stands and what happened to it. Each look is in the audit trail before it is given. */
public final class LookIntoLife {

    private static final Shown STANDING =
            Shown.words("LearnerStatus", "MasterULN", "LinkedULNs", "VersionNumber", "CreatedDate", "LastUpdatedDate");

    private final StewardshipPorts ports;
    private final ReadGate gate;

    public LookIntoLife(StewardshipPorts ports, ReadGate gate) {
        this.ports = ports;
        this.gate = gate;
    }

    /**
     * @param fields of the learner's details that will be shown
     * @return empty where nobody has the number
     */
    public Optional<LearnerLife> show(Uln uln, List<LearnerField> fields, Justification by) {
        return ports.unitOfWork()
                .get(() -> gate.tell(by, Operation.SHOW_LEARNER, learners -> {
                    Optional<LearnerLife> life = life(learners, uln);
                    return Told.of(life, life.isEmpty() ? Shown.words("unknown") : STANDING.and(fields), List.of(uln));
                }));
    }

    /** @return as {@link LearnerEvents#of} */
    public List<LearnerEvent> history(Uln uln, Justification by) {
        return ports.unitOfWork()
                .get(() -> gate.tell(by, Operation.SHOW_HISTORY, learners -> {
                    List<LearnerEvent> events = ports.events().of(uln);
                    return Told.of(events, Shown.words(events.isEmpty() ? "unknown" : "events"), List.of(uln));
                }));
    }

    private static Optional<LearnerLife> life(LearnerReading learners, Uln uln) {
        List<LearnerVersion> versions = learners.versions(uln);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        LearnerVersion now = versions.get(versions.size() - 1);
        Uln current = now.learner().currentUln();
        List<Uln> linked = learners.mergedInto(List.of(current)).getOrDefault(current, List.of()).stream()
                .map(RegisteredLearner::uln)
                .filter(other -> !other.equals(uln))
                .toList();
        return Optional.of(new LearnerLife(now.learner(), versions.get(0).at(), now.at(), linked));
    }
}
