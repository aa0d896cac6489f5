package org.learnerhub.domain.stewardship;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;

/**
 * Says that two learners are one person. The merged one keeps its details, versions and keys and answers with the
 * master's number from then on; whoever was merged into it does too, so that a number leads to its live master in one
 * step. Both must be live, which makes circles impossible. Everybody concerned, the master too, gets one version above all
 * that were shown under any of the numbers: who read the merged learner before does not write to the master unseen.
 */
public final class MergeLearners {

    private final StewardshipPorts ports;
    private final InstantSource clock;

    public MergeLearners(StewardshipPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** In one transaction, the surrounding one where there is one. */
    public StewardshipOutcome merge(Uln merged, Uln master, Justification by) {
        if (merged.equals(master)) {
            return StewardshipOutcome.refused(StewardshipCode.MERGE_WITH_ITSELF);
        }
        return ports.unitOfWork().inTurn(() -> {
            RegisterState state = ports.register().lockForAllocation();
            StewardTrail trail = new StewardTrail(ports.audit(), by, clock.instant(), Operation.MERGE);
            Map<Uln, RegisteredLearner> found = ports.register().findByUln(List.of(merged, master));
            RegisteredLearner learner = found.get(merged);
            RegisteredLearner into = found.get(master);
            Optional<Refusal> refusal = notLive(learner, "the learner to merge").or(() -> notLive(into, "the master"));
            return learner == null || into == null || refusal.isPresent()
                    ? trail.refuse(refusal.orElseThrow(), merged, master)
                    : merge(learner, into, trail, state);
        });
    }

    private StewardshipOutcome merge(
            RegisteredLearner learner, RegisteredLearner into, StewardTrail trail, RegisterState state) {
        Uln merged = learner.uln();
        Uln master = into.uln();
        Map<Uln, List<RegisteredLearner>> followers = ports.standings().mergedInto(List.of(merged, master));
        StandingWriter writer = new StandingWriter(ports, state, trail)
                .set(learner, LearnerStatus.MERGED, master)
                .set(into, LearnerStatus.LIVE, null)
                .above(followers.getOrDefault(master, List.of()));
        followers
                .getOrDefault(merged, List.of())
                .forEach(follower -> writer.set(follower, LearnerStatus.MERGED, master));
        ports.records().merged(moved(merged, followers), master, trail.at());
        return writer.write(
                new LearnerEvent.Merged(writer.number(), merged, master, trail.at(), trail.by()),
                "merged",
                merged,
                master);
    }

    private static List<Uln> moved(Uln merged, Map<Uln, List<RegisteredLearner>> followers) {
        return Stream.concat(
                        Stream.of(merged),
                        followers.getOrDefault(merged, List.of()).stream().map(RegisteredLearner::uln))
                .toList();
    }

    private static Optional<Refusal> notLive(@Nullable RegisteredLearner learner, String who) {
        return NotLive.code(learner).map(code -> Refusal.at(code, who));
    }
}
