package org.learnerhub.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.HubCode;

/**
 * All that was said of one event, in the order in which it happened: the fact that created it, then the others by their
 * action dates, and of one day by their numbers. Immutable. A history is right when it begins with a create, updates and
 * withdrawals stand on a live event, reinstatements on a withdrawn one, and what is final never becomes provisional again.
 */
public final class EventHistory {

    private static final EventHistory NONE = new EventHistory(List.of());

    private final List<Fact> facts;

    private EventHistory(List<Fact> facts) {
        this.facts = facts;
    }

    /** Of an event of which nothing is known. */
    public static EventHistory none() {
        return NONE;
    }

    /** @param facts of one event, in any order */
    public static EventHistory of(List<Fact> facts) {
        if (facts.size() < 2) {
            return new EventHistory(List.copyOf(facts));
        }
        long first = facts.get(0).event();
        return new EventHistory(facts.stream()
                .sorted(Comparator.comparing((Fact fact) -> fact.number() != first)
                        .thenComparing(Fact::actionDate)
                        .thenComparingLong(Fact::number))
                .toList());
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** In order. */
    public List<Fact> facts() {
        return facts;
    }

    /** By all that is known; empty where there is no such event. */
    public Optional<EventState> now() {
        return Optional.ofNullable(state(fact -> true));
    }

    /**
     * What was true at the end of a day, by what the hub knew at a moment.
     *
     * @param trueOn null: by all actions, whenever
     * @param knownAt null: by all that is known
     */
    public Optional<EventState> at(@Nullable LocalDate trueOn, @Nullable Instant knownAt) {
        return Optional.ofNullable(state(fact -> isTrue(fact, trueOn) && isKnown(fact, knownAt)));
    }

    private static boolean isTrue(Fact fact, @Nullable LocalDate on) {
        LocalDate since = fact.number() == fact.event() ? fact.key().date() : fact.actionDate();
        return on == null || !since.isAfter(on);
    }

    private static boolean isKnown(Fact fact, @Nullable Instant at) {
        return at == null || !fact.recordedAt().isAfter(at);
    }

    private @Nullable EventState state(Predicate<Fact> counts) {
        EventState state = null;
        for (Fact fact : facts) {
            if (counts.test(fact)) {
                if (state == null && fact.number() != fact.event()) {
                    return null;
                }
                state = next(state, fact);
            }
        }
        return state;
    }

    private static EventState next(@Nullable EventState before, Fact fact) {
        boolean withdraws = fact.action() == Action.WITHDRAW;
        EventContent content = withdraws && before != null ? before.content() : fact.content();
        return new EventState(fact.event(), fact.key(), content, withdraws, fact);
    }

    /**
     * What it would be with one more fact.
     *
     * @param said the newest by its number; of this event, or where there is none the first of a new one
     */
    public HistoryVerdict plus(Fact said) {
        EventState before = state(fact -> true);
        int place = place(said);
        if (before != null && saysNothingNew(said, before, place)) {
            return new HistoryVerdict.Unchanged(before);
        }
        List<Fact> more = new ArrayList<>(facts);
        more.add(place, said);
        HubCode wrong = firstWrong(more);
        if (wrong != null) {
            return new HistoryVerdict.Refused(place < facts.size() ? FeedCode.ACTION_DATE_UNFIT : wrong);
        }
        EventHistory after = new EventHistory(List.copyOf(more));
        return new HistoryVerdict.Accepted(said, after, before, after.now().orElseThrow());
    }

    /**
     * An update is judged by what was true on its day: what changed nothing when it came leaves no fact, and must change
     * nothing either when it comes again after what happened on later days.
     */
    private boolean saysNothingNew(Fact said, EventState before, int place) {
        return switch (said.action()) {
            case CREATE -> shows(before, said) || isRepeated(said);
            case UPDATE -> shows(first(place), said);
            case WITHDRAW, REINSTATE -> isRepeated(said);
        };
    }

    /** Said on that day, and so at its end: what is said again after something else of the day is a word of its own. */
    private boolean isRepeated(Fact said) {
        if (facts.stream().noneMatch(fact -> isSame(fact, said))) {
            return false;
        }
        int end = facts.size();
        while (!facts.get(end - 1).actionDate().equals(said.actionDate())) {
            end--;
        }
        EventState then = first(end);
        return said.action() == Action.WITHDRAW ? then != null && then.withdrawn() : shows(then, said);
    }

    private @Nullable EventState first(int many) {
        return new EventHistory(facts.subList(0, many)).state(fact -> true);
    }

    private static boolean shows(@Nullable EventState state, Fact said) {
        return state != null && !state.withdrawn() && said.content().equals(state.content());
    }

    /** What a withdrawal says beside shows nowhere. */
    private static boolean isSame(Fact fact, Fact said) {
        return fact.action() == said.action()
                && fact.actionDate().equals(said.actionDate())
                && (fact.action() == Action.WITHDRAW || fact.content().equals(said.content()));
    }

    /** Behind what happened on the same day. */
    private int place(Fact said) {
        int place = facts.size();
        while (place > 1 && facts.get(place - 1).actionDate().isAfter(said.actionDate())) {
            place--;
        }
        return place;
    }

    private static @Nullable HubCode firstWrong(List<Fact> facts) {
        EventState state = null;
        for (Fact fact : facts) {
            HubCode wrong = state == null ? first(fact.action()) : wrong(state, fact);
            if (wrong != null) {
                return wrong;
            }
            state = next(state, fact);
        }
        return null;
    }

    private static @Nullable HubCode first(Action action) {
        return switch (action) {
            case CREATE -> null;
            case UPDATE -> FeedCode.NOTHING_TO_UPDATE;
            case WITHDRAW -> FeedCode.NOTHING_TO_WITHDRAW;
            case REINSTATE -> FeedCode.NOTHING_TO_REINSTATE;
        };
    }

    private static @Nullable HubCode wrong(EventState state, Fact fact) {
        boolean backwards = !state.isProvisional() && EventState.isProvisional(fact.content());
        HubCode changing = backwards ? FeedCode.BACK_TO_PROVISIONAL : null;
        return switch (fact.action()) {
            case CREATE -> {
                if (state.withdrawn()) {
                    yield FeedCode.EVENT_WITHDRAWN;
                }
                boolean promotes = state.isProvisional() && !EventState.isProvisional(fact.content());
                yield promotes ? null : FeedCode.EVENT_EXISTS;
            }
            case UPDATE -> state.withdrawn() ? FeedCode.EVENT_WITHDRAWN : changing;
            case WITHDRAW -> state.withdrawn() ? FeedCode.WITHDRAWN_ALREADY : null;
            case REINSTATE -> state.withdrawn() ? changing : FeedCode.NOT_WITHDRAWN;
        };
    }
}
