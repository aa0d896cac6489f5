package org.learnerhub.domain.feed.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.RowOwner.Whose;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventState;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.HistoryVerdict;

/** Decides rows one after the other, in memory, each by what is known and by what the rows before it brought. */
final class FeedDecisions {

    private final EventKeys keys;
    private final Map<EventKey, EventHistory> histories;
    private final HeldPool held;
    private final Instant now;
    private final List<Fact> facts = new ArrayList<>();
    private long last;
    private long live;

    /**
     * @param histories of the events that rows may speak of, where they exist
     * @param last the last number given
     */
    FeedDecisions(EventKeys keys, Map<EventKey, EventHistory> histories, HeldPool held, long last, Instant now) {
        this.keys = keys;
        this.histories = new HashMap<>(histories);
        this.held = held;
        this.last = last;
        this.now = now;
    }

    /** @param cluster of the number that the row names */
    FeedRowOutcome decide(DueRow due, Function<Uln, Cluster> cluster) {
        Optional<FeedFinding> error = due.row().error();
        Statement statement = due.row().statement();
        if (error.isPresent() || statement == null) {
            return new FeedRowOutcome(FeedOutcome.REFUSED_FIELD, null, error.orElse(null));
        }
        return due.owner().whose() == Whose.AGREES
                ? attach(due, statement, cluster.apply(statement.uln()))
                : notAttached(due, statement, notTheirs(due.owner().whose()), FeedOutcome.HELD_LEARNER);
    }

    private static FeedFinding notTheirs(Whose whose) {
        return new FeedFinding(
                whose == Whose.NAMES_DIFFER ? FeedCode.LEARNER_DISAGREES : FeedCode.LEARNER_NOT_FOUND, FeedField.ULN);
    }

    /** What withdraws a held row is done with it, whoever has the number. */
    private FeedRowOutcome notAttached(DueRow due, Statement statement, FeedFinding finding, FeedOutcome outcome) {
        if (due.before().isOver() || withdrawsHeld(due, statement)) {
            return withdrawnWhileHeld();
        }
        if (due.isTriedAgain()) {
            return new FeedRowOutcome(outcome, null, finding);
        }
        Optional<HeldRow> twin = held.twin(due, statement);
        if (twin.isPresent()) {
            return FeedRowOutcome.heldBefore(outcome, finding, twin.get());
        }
        held.hold(due, statement, finding);
        return new FeedRowOutcome(outcome, null, finding);
    }

    /**
     * Where the event itself is held and nowhere else: while the number has one in the record, that is what its sender sees
     * there. A held withdrawal that is tried again does not withdraw itself: it waits for its event.
     */
    private boolean withdrawsHeld(DueRow due, Statement statement) {
        boolean meant = statement.action() == Action.WITHDRAW
                && !due.isTriedAgain()
                && !isLive(keys.own(statement))
                && held.hasCreate(due.row(), statement);
        if (meant) {
            held.endAfter(due, statement, HeldRow.State.WITHDRAWN);
        }
        return meant;
    }

    private boolean isLive(EventKey key) {
        return histories
                .getOrDefault(key, EventHistory.none())
                .now()
                .filter(state -> !state.withdrawn())
                .isPresent();
    }

    private FeedRowOutcome attach(DueRow due, Statement statement, Cluster cluster) {
        List<EventKey> meant = keys.meant(statement, cluster, histories::containsKey);
        if (meant.size() > 1) {
            return refused(severalEvents(meant));
        }
        EventKey key = meant.get(0);
        EventHistory history = histories.getOrDefault(key, EventHistory.none());
        FeedFinding rule = due.owner().rule();
        if (rule != null && rule.isError() && history.isEmpty() && rule.code() == FeedCode.QUALIFICATION_UNKNOWN) {
            return notAttached(due, statement, rule, FeedOutcome.HELD_RULE);
        }
        HistoryVerdict verdict = history.plus(fact(due, statement, key, history));
        if (verdict instanceof HistoryVerdict.Unchanged unchanged) {
            held.endSame(due, statement);
            return unchanged(unchanged.state());
        }
        if (due.before().wasAttached(history)) {
            return unchanged(history.now().orElseThrow());
        }
        if (due.before().isOver()) {
            return withdrawnWhileHeld();
        }
        if (verdict instanceof HistoryVerdict.Accepted accepted) {
            return rule != null && rule.isError()
                    ? againstTheRule(due, statement, rule)
                    : accepted(due, statement, key, accepted, rule);
        }
        return withdrawsHeld(due, statement)
                ? withdrawnWhileHeld()
                : refused(finding(((HistoryVerdict.Refused) verdict).code()));
    }

    /** Without an event: nothing of it is in a record. */
    private static FeedRowOutcome withdrawnWhileHeld() {
        return new FeedRowOutcome(FeedOutcome.WITHDRAWN, null, null);
    }

    private FeedRowOutcome againstTheRule(DueRow due, Statement statement, FeedFinding rule) {
        return rule.code() == FeedCode.QUALIFICATION_UNKNOWN
                ? notAttached(due, statement, rule, FeedOutcome.HELD_RULE)
                : refused(rule);
    }

    private Fact fact(DueRow due, Statement statement, EventKey key, EventHistory history) {
        long number = last + 1;
        return new Fact(
                number,
                history.isEmpty() ? number : history.facts().get(0).event(),
                key,
                statement.action(),
                statement.actionDate(),
                statement.reason(),
                statement.content(),
                new Fact.Origin(due.batch().value(), due.row().row()),
                now);
    }

    private FeedRowOutcome accepted(
            DueRow due,
            Statement statement,
            EventKey key,
            HistoryVerdict.Accepted accepted,
            @Nullable FeedFinding notice) {
        last++;
        live += accepted.live();
        facts.add(accepted.said());
        histories.put(key, accepted.history());
        boolean withdraws = statement.action() == Action.WITHDRAW;
        held.endAfter(due, statement, withdraws ? HeldRow.State.WITHDRAWN : HeldRow.State.ATTACHED);
        return new FeedRowOutcome(
                outcome(statement.action(), accepted), accepted.after().event(), notice);
    }

    private static FeedOutcome outcome(Action action, HistoryVerdict.Accepted accepted) {
        boolean provisional = accepted.after().isProvisional();
        return switch (action) {
            case WITHDRAW -> FeedOutcome.WITHDRAWN;
            case REINSTATE -> FeedOutcome.REINSTATED;
            case CREATE, UPDATE -> {
                if (accepted.before() == null) {
                    yield provisional ? FeedOutcome.CREATED_PROVISIONAL : FeedOutcome.CREATED_FINAL;
                }
                if (accepted.promotes()) {
                    yield FeedOutcome.PROMOTED;
                }
                yield provisional ? FeedOutcome.UPDATED_PROVISIONAL : FeedOutcome.UPDATED_FINAL;
            }
        };
    }

    private static FeedRowOutcome unchanged(EventState state) {
        return new FeedRowOutcome(
                state.isProvisional() ? FeedOutcome.UNCHANGED_PROVISIONAL : FeedOutcome.UNCHANGED_FINAL,
                state.event(),
                null);
    }

    private static FeedRowOutcome refused(FeedFinding finding) {
        return new FeedRowOutcome(FeedOutcome.REFUSED_RULE, null, finding);
    }

    private static FeedFinding finding(HubCode code) {
        return new FeedFinding(code, code == FeedCode.ACTION_DATE_UNFIT ? FeedField.ACTION_DATE : FeedField.ACTION);
    }

    private static FeedFinding severalEvents(List<EventKey> meant) {
        String numbers =
                meant.stream().map(EventKey::uln).map(Uln::toString).sorted().collect(Collectors.joining(", "));
        return new FeedFinding(FeedCode.SEVERAL_EVENTS, FeedField.ULN, "sent under " + numbers);
    }

    /** In ascending order of number. */
    List<Fact> facts() {
        return facts;
    }

    long last() {
        return last;
    }

    /** How many live events there are more. */
    long live() {
        return live;
    }

    /** Of the events that rows spoke of and that exist, as they are now. */
    Map<EventKey, EventHistory> histories() {
        return histories;
    }

    HeldPool held() {
        return held;
    }
}
