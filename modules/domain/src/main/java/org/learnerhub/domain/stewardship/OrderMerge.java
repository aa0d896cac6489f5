package org.learnerhub.domain.stewardship;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.stewardship.MergeProposal.Decision;
import org.learnerhub.domain.stewardship.MergeProposal.Kind;
import org.learnerhub.domain.stewardship.MergeProposal.State;

/**
 * Merges and unmerges on the word of one person, or where two have to agree keeps what the first one wants until a second
 * one confirms it. Everything is told to the trails of both learners.
 */
public final class OrderMerge {

    /** More are never looked through for one that says the same. */
    private static final int MOST = 500;

    private final StewardshipPorts ports;
    private final MergeProposals proposals;
    private final ReadGate gate;
    private final boolean two;
    private final InstantSource clock;

    /** @param two whether two people have to agree */
    public OrderMerge(
            StewardshipPorts ports, MergeProposals proposals, ReadGate gate, boolean two, InstantSource clock) {
        this.ports = ports;
        this.proposals = proposals;
        this.gate = gate;
        this.two = two;
        this.clock = clock;
    }

    /** What became of an order. */
    public sealed interface Outcome {

        /** It was carried out. */
        record Done(LearnerEvent.Standing event) implements Outcome {}

        /** It waits for another person's word. */
        record Proposed(long number) implements Outcome {}

        /** A proposal was refused; nothing was changed. */
        record Ended(long number) implements Outcome {}

        /** Nothing was changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome merge(Uln merged, Uln master, Justification by) {
        if (merged.equals(master)) {
            return refused(StewardshipCode.MERGE_WITH_ITSELF);
        }
        return two
                ? propose(Kind.MERGE, merged, master, by)
                : outcome(new MergeLearners(ports, clock).merge(merged, master, by));
    }

    public Outcome unmerge(Uln uln, Justification by) {
        return two ? propose(Kind.UNMERGE, uln, null, by) : outcome(new UnmergeLearner(ports, clock).unmerge(uln, by));
    }

    /** Whether two people have to agree. */
    public boolean asksForTwo() {
        return two;
    }

    /**
     * Those that wait, the oldest first.
     *
     * @param after only those with a greater number
     */
    public List<MergeProposal> waiting(Justification by, long after, int most) {
        return ports.unitOfWork().get(() -> {
            List<MergeProposal> waiting = proposals.waiting(after, most);
            if (!waiting.isEmpty()) {
                gate.note(
                        by,
                        Operation.SHOW_MERGE_PROPOSALS,
                        Shown.words("proposals"),
                        Told.learners(waiting.stream()
                                .flatMap(OrderMerge::concerned)
                                .distinct()
                                .toList()));
            }
            return waiting;
        });
    }

    /** How many wait; tells nothing of anybody. */
    public long countWaiting() {
        return proposals.countWaiting();
    }

    /** One, however it stands; empty where there is none of this number. */
    public Optional<MergeProposal> find(long number, Justification by) {
        return ports.unitOfWork().get(() -> {
            Optional<MergeProposal> found = proposals.find(number);
            found.ifPresent(one -> gate.note(
                    by,
                    Operation.SHOW_MERGE_PROPOSALS,
                    Shown.words("proposal"),
                    Told.learners(concerned(one).toList())));
            return found;
        });
    }

    /** Carries a proposal out, on the word of somebody else than who made it. */
    public Outcome confirm(long number, Justification by) {
        return decide(
                number,
                one -> one.isOf(by.caller().userName())
                        ? refused(StewardshipCode.MERGE_OWN_PROPOSAL)
                        : carryOut(one, by));
    }

    /** Ends a proposal without carrying it out: by anybody, who made it too. */
    public Outcome refuse(long number, Justification by) {
        return decide(number, one -> {
            end(one, State.REFUSED, by);
            gate.note(
                    by,
                    Operation.REFUSE_MERGE,
                    Shown.words("refused"),
                    Told.learners(concerned(one).toList()));
            return new Outcome.Ended(one.number());
        });
    }

    private Outcome decide(long number, Function<MergeProposal, Outcome> work) {
        return ports.unitOfWork().inTurn(() -> {
            ports.register().lockForAllocation();
            Optional<MergeProposal> found = proposals.find(number).filter(MergeProposal::isWaiting);
            return found.isEmpty() ? refused(StewardshipCode.MERGE_PROPOSAL_UNKNOWN) : work.apply(found.get());
        });
    }

    private Outcome carryOut(MergeProposal one, Justification by) {
        Justification both = new Justification(
                by.caller(),
                by.reason() + " (proposal " + one.number() + " of " + one.proposedBy() + ": " + one.reason() + ")",
                by.correlationId());
        Outcome outcome = outcome(
                one.kind() == Kind.MERGE
                        ? new MergeLearners(ports, clock).merge(one.uln(), one.master(), both)
                        : unmerge(one, both));
        if (outcome instanceof Outcome.Done) {
            end(one, State.CONFIRMED, by);
        }
        return outcome;
    }

    /** Only from the master from whom it was to be taken: another merge since is another matter. */
    private StewardshipOutcome unmerge(MergeProposal one, Justification by) {
        RegisteredLearner now = learner(one.uln());
        Uln master = now == null ? null : now.master();
        return master != null && master.equals(one.master())
                ? new UnmergeLearner(ports, clock).unmerge(one.uln(), by)
                : trail(by, Operation.UNMERGE)
                        .refuse(Refusal.of(StewardshipCode.LEARNER_NOT_MERGED), one.uln(), one.master());
    }

    private void end(MergeProposal one, State state, Justification by) {
        proposals.end(one.number(), new Decision(state, by.caller().userName(), clock.instant(), by.reason()));
    }

    private Outcome propose(Kind kind, Uln uln, @Nullable Uln into, Justification by) {
        return ports.unitOfWork().inTurn(() -> {
            ports.register().lockForAllocation();
            StewardTrail trail = trail(by, Operation.PROPOSE_MERGE);
            RegisteredLearner learner = learner(uln);
            Uln master = kind == Kind.MERGE ? into : learner == null ? null : learner.master();
            Optional<HubCode> refusal = kind == Kind.UNMERGE
                    ? notMerged(learner)
                    : NotLive.code(learner).or(() -> NotLive.code(master == null ? null : learner(master)));
            if (master == null || refusal.isPresent()) {
                trail.refuse(Refusal.of(refusal.orElse(StewardshipCode.LEARNER_UNKNOWN)), uln);
                return refused(refusal.orElse(StewardshipCode.LEARNER_UNKNOWN));
            }
            trail.write(Shown.words("proposed"), uln, master);
            return new Outcome.Proposed(keep(new MergeProposal(
                    0, kind, uln, master, by.caller().userName(), by.reason(), clock.instant(), null)));
        });
    }

    /** What waits already is not proposed twice. */
    private long keep(MergeProposal proposal) {
        return proposals.waiting(0, MOST).stream()
                .filter(proposal::saysTheSameAs)
                .map(MergeProposal::number)
                .findFirst()
                .orElseGet(() -> proposals.add(proposal));
    }

    private static Optional<HubCode> notMerged(@Nullable RegisteredLearner learner) {
        return learner != null && learner.status() == LearnerStatus.MERGED
                ? Optional.empty()
                : Optional.of(UnmergeLearner.notMerged(learner));
    }

    private @Nullable RegisteredLearner learner(Uln uln) {
        return ports.register().findByUln(List.of(uln)).get(uln);
    }

    private StewardTrail trail(Justification by, Operation operation) {
        return new StewardTrail(ports.audit(), by, clock.instant(), operation);
    }

    private static Stream<Uln> concerned(MergeProposal one) {
        return Stream.of(one.uln(), one.master());
    }

    private static Outcome outcome(StewardshipOutcome outcome) {
        return outcome instanceof StewardshipOutcome.Refused refused
                ? new Outcome.Refused(refused.refusal())
                : new Outcome.Done(((StewardshipOutcome.Done) outcome).event());
    }

    private static Outcome refused(HubCode code) {
        return new Outcome.Refused(Refusal.of(code));
    }
}
