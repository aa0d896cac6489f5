package org.learnerhub.domain.stewardship;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Shows an operator how a learner stands and what happened to it. Each look is in the audit trail before it is given. */
public final class LookIntoLife {

    private static final Shown STANDING =
            Shown.words("LearnerStatus", "MasterULN", "LinkedULNs", "VersionNumber", "CreatedDate", "LastUpdatedDate");

    private final StewardshipPorts ports;
    private final InstantSource clock;

    public LookIntoLife(StewardshipPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /**
     * @param fields of the learner's details that will be shown
     * @return empty where nobody has the number
     */
    public Optional<LearnerLife> show(Uln uln, List<LearnerField> fields, Ground ground) {
        return ports.unitOfWork().get(() -> {
            Optional<LearnerLife> life = life(uln);
            audit("show", uln, life.isEmpty() ? Shown.words("unknown") : STANDING.and(fields), ground);
            return life;
        });
    }

    /** @return as {@link LearnerEvents#of} */
    public List<LearnerEvent> history(Uln uln, Ground ground) {
        return ports.unitOfWork().get(() -> {
            List<LearnerEvent> events = ports.events().of(uln);
            audit("history", uln, Shown.words(events.isEmpty() ? "unknown" : "events"), ground);
            return events;
        });
    }

    private Optional<LearnerLife> life(Uln uln) {
        List<LearnerVersion> versions = ports.versions().of(uln);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        LearnerVersion now = versions.get(versions.size() - 1);
        Uln current = now.learner().currentUln();
        List<Uln> linked = ports.standings().mergedInto(List.of(current)).getOrDefault(current, List.of()).stream()
                .map(RegisteredLearner::uln)
                .filter(other -> !other.equals(uln))
                .toList();
        return Optional.of(new LearnerLife(now.learner(), versions.get(0).at(), now.at(), linked));
    }

    private void audit(String operation, Uln uln, Shown shown, Ground ground) {
        new StewardTrail(ports.audit(), ground, clock.instant(), operation).write(shown, uln);
    }
}
