package org.learnerhub.domain.stewardship;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;

/**
 * Takes a merge back, whenever it was. The learner is live again, as it was at the moment of the merge, and those who
 * had been merged into it before come back to it. What changed at the master since stays with the master. Both, and who
 * comes back, get one version above all that were shown under any of their numbers.
 */
public final class UnmergeLearner {

    private final StewardshipPorts ports;
    private final InstantSource clock;

    public UnmergeLearner(StewardshipPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** In one transaction, the surrounding one where there is one. */
    public StewardshipOutcome unmerge(Uln uln, Justification by) {
        return ports.unitOfWork().inTurn(() -> {
            RegisterState state = ports.register().lockForAllocation();
            StewardTrail trail = new StewardTrail(ports.audit(), by, clock.instant(), Operation.UNMERGE);
            RegisteredLearner learner = find(uln);
            RegisteredLearner master = learner == null || learner.master() == null ? null : find(learner.master());
            return learner == null || master == null
                    ? trail.refuse(Refusal.of(notMerged(learner)), uln)
                    : unmerge(learner, master, trail, state);
        });
    }

    private @Nullable RegisteredLearner find(Uln uln) {
        return ports.register().findByUln(List.of(uln)).get(uln);
    }

    private StewardshipOutcome unmerge(
            RegisteredLearner learner, RegisteredLearner from, StewardTrail trail, RegisterState state) {
        Uln uln = learner.uln();
        Uln master = from.uln();
        List<RegisteredLearner> cluster =
                ports.standings().mergedInto(List.of(master)).getOrDefault(master, List.of());
        List<Uln> numbers = cluster.stream().map(RegisteredLearner::uln).toList();
        Set<Uln> comeBack = new MergeForest(ports.events().lastMerges(numbers).values()).below(uln);
        StandingWriter writer = new StandingWriter(ports, state, trail)
                .set(learner, LearnerStatus.LIVE, null)
                .set(from, LearnerStatus.LIVE, null)
                .above(cluster);
        cluster.stream()
                .filter(other -> comeBack.contains(other.uln()))
                .forEach(other -> writer.set(other, LearnerStatus.MERGED, uln));
        ports.records().unmerged(uln, comeBack, master, trail.at());
        return writer.write(
                new LearnerEvent.Unmerged(writer.number(), uln, master, trail.at(), trail.by()),
                "unmerged",
                uln,
                master);
    }

    static HubCode notMerged(@Nullable RegisteredLearner learner) {
        return learner != null && learner.status() == LearnerStatus.LIVE
                ? StewardshipCode.LEARNER_NOT_MERGED
                : NotLive.code(learner).orElse(StewardshipCode.LEARNER_NOT_MERGED);
    }
}
