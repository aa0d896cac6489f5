package org.learnerhub.domain.stewardship;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.stewardship.MergeProposal.Kind;

/**
 * Tells what a merge or an unmerge would bring about, by the rules by which it is carried out, and changes nothing. What it
 * tells is in the trails of both learners before it is told.
 */
public final class PreviewMerge {

    private final StewardshipPorts ports;
    private final Holdings holdings;
    private final ReadGate gate;

    public PreviewMerge(StewardshipPorts ports, Holdings holdings, ReadGate gate) {
        this.ports = ports;
        this.holdings = holdings;
        this.gate = gate;
    }

    /** @param fields of both learners' details that will be shown */
    public MergePreview merge(Uln merged, Uln master, List<LearnerField> fields, Justification by) {
        return told(by, fields, List.of(merged, master), learners -> {
            Map<Uln, RegisteredLearner> found = learners.byUln(List.of(merged, master));
            RegisteredLearner learner = found.get(merged);
            RegisteredLearner into = found.get(master);
            Refusal refusal = merged.equals(master)
                    ? Refusal.of(StewardshipCode.MERGE_WITH_ITSELF)
                    : notLive(learner, "the learner to merge")
                            .or(() -> notLive(into, "the master"))
                            .orElse(null);
            if (refusal != null || into == null) {
                HubCode unknown = StewardshipCode.LEARNER_UNKNOWN;
                return nothing(Kind.MERGE, learner, into, refusal == null ? Refusal.of(unknown) : refusal);
            }
            Map<Uln, List<RegisteredLearner>> followers = learners.mergedInto(List.of(merged, master));
            return preview(
                    Kind.MERGE,
                    requireNonNull(learner),
                    requireNonNull(into),
                    with(merged, numbers(followers.getOrDefault(merged, List.of()))),
                    numbers(followers.getOrDefault(master, List.of())));
        });
    }

    /** @param fields of both learners' details that will be shown */
    public MergePreview unmerge(Uln uln, List<LearnerField> fields, Justification by) {
        return told(by, fields, List.of(uln), learners -> {
            RegisteredLearner learner = learners.byUln(List.of(uln)).get(uln);
            Uln master = learner == null ? null : learner.master();
            RegisteredLearner from =
                    master == null ? null : learners.byUln(List.of(master)).get(master);
            if (master == null || from == null) {
                HubCode code = UnmergeLearner.notMerged(learner);
                return nothing(Kind.UNMERGE, learner, null, Refusal.of(code));
            }
            List<Uln> cluster = numbers(learners.mergedInto(List.of(master)).getOrDefault(master, List.of()));
            Set<Uln> back = new MergeForest(ports.events().lastMerges(cluster).values()).below(uln);
            return preview(
                    Kind.UNMERGE,
                    learner,
                    from,
                    with(uln, cluster.stream().filter(back::contains).toList()),
                    cluster.stream()
                            .filter(other -> !other.equals(uln) && !back.contains(other))
                            .toList());
        });
    }

    private MergePreview told(Justification by, List<LearnerField> fields, List<Uln> asked, Looking look) {
        return ports.unitOfWork()
                .get(() -> gate.tell(by, Operation.PREVIEW_MERGE, learners -> {
                    MergePreview preview = look.at(learners);
                    Set<Uln> about = new LinkedHashSet<>(asked);
                    Stream.of(Optional.ofNullable(preview.learner()), Optional.ofNullable(preview.master()))
                            .flatMap(Optional::stream)
                            .map(RegisteredLearner::uln)
                            .forEach(about::add);
                    return Told.of(preview, Shown.words("preview").and(fields), about);
                }));
    }

    private MergePreview preview(
            Kind kind,
            @Nullable RegisteredLearner learner,
            RegisteredLearner master,
            List<Uln> moving,
            List<Uln> staying) {
        return new MergePreview(
                kind,
                learner,
                master,
                moving,
                staying,
                holdings.of(moving),
                holdings.of(with(master.uln(), staying)),
                null);
    }

    private static MergePreview nothing(
            Kind kind, @Nullable RegisteredLearner learner, @Nullable RegisteredLearner master, Refusal refusal) {
        return new MergePreview(kind, learner, master, List.of(), List.of(), Map.of(), Map.of(), refusal);
    }

    private static List<Uln> with(Uln first, Collection<Uln> others) {
        List<Uln> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static List<Uln> numbers(List<RegisteredLearner> learners) {
        return learners.stream().map(RegisteredLearner::uln).toList();
    }

    private static Optional<Refusal> notLive(@Nullable RegisteredLearner learner, String who) {
        return NotLive.code(learner).map(code -> Refusal.at(code, who));
    }

    private interface Looking {

        MergePreview at(LearnerReading learners);
    }
}
