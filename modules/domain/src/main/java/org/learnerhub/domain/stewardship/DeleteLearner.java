package org.learnerhub.domain.stewardship;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.problem.HubCode;

/**
 * Deletes a learner who should never have been registered. Details and versions stay for the record, the keys go: the
 * learner is found by number only, matches nobody, and the number is never given again. Whoever is merged, or has
 * others merged into it, is refused: a number that leads to its master must go on doing so.
 */
public final class DeleteLearner {

    private final StewardshipPorts ports;
    private final InstantSource clock;

    public DeleteLearner(StewardshipPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** In one transaction, the surrounding one where there is one. */
    public StewardshipOutcome delete(Uln uln, Ground ground) {
        return ports.unitOfWork().get(() -> {
            RegisterState state = ports.register().lockForAllocation();
            RegisteredLearner learner = ports.register().findByUln(List.of(uln)).get(uln);
            Optional<HubCode> notLive = NotLive.code(learner);
            if (learner == null || notLive.isPresent()) {
                return StewardshipOutcome.refused(notLive.orElse(HubCode.LEARNER_UNKNOWN));
            }
            if (!ports.standings().mergedInto(List.of(uln)).isEmpty()) {
                return StewardshipOutcome.refused(HubCode.LEARNER_IS_MASTER);
            }
            return delete(learner, ground, state);
        });
    }

    private StewardshipOutcome delete(RegisteredLearner learner, Ground ground, RegisterState state) {
        ports.standings().dropKeys(learner.entry(), everyKey(learner.uln()));
        StandingWriter writer = new StandingWriter(ports, state, "delete").set(learner, LearnerStatus.DELETED, null);
        return writer.write(
                new LearnerEvent.Deleted(writer.number(), learner.uln(), clock.instant(), ground),
                "deleted",
                learner.uln());
    }

    /** A learner keeps the keys of what was true once. */
    private long[] everyKey(Uln uln) {
        return ports.versions().of(uln).stream()
                .flatMapToLong(version -> Arrays.stream(
                        BlockingKeys.of(version.learner().details()).toArray()))
                .distinct()
                .toArray();
    }
}
