package org.learnerhub.domain.feed.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;

/** The rows of one sender that are held, as the rows of a chunk find and leave them. */
final class HeldPool {

    private final Ukprn sender;
    private final Instant now;
    private final List<HeldRow> open;
    private final List<HeldRow> fresh = new ArrayList<>();
    private final Map<End, List<Long>> ended = new LinkedHashMap<>();

    /** @param known those that rows of the chunk may speak of, see {@link HeldRows#alike} */
    HeldPool(Ukprn sender, List<HeldRow> known, Instant now) {
        this.sender = sender;
        this.now = now;
        open = new ArrayList<>(known);
    }

    /** Whether the very event is held of which the row speaks, not only something said of it. */
    boolean hasCreate(CheckedFeedRow row, Statement statement) {
        return open.stream()
                .anyMatch(held ->
                        held.statement().action() == Action.CREATE && SameRow.is(held, statement, row.original()));
    }

    /**
     * One that says the very same and is held already: the row itself, sent before with its file, or one whose event nothing
     * else of its day is held of since. What is said again after something else is held again.
     */
    Optional<HeldRow> twin(DueRow due, Statement statement) {
        List<HeldRow> ofDay = ofDay(due, statement);
        boolean isLastWord =
                !ofDay.isEmpty() && ofDay.get(ofDay.size() - 1).statement().equals(statement);
        return open.stream()
                .filter(held -> held.statement().equals(statement))
                .filter(held -> isLastWord || due.before().isHeldAs(held))
                .findFirst();
    }

    /** What is held of the row's event and day, in the order in which it came. */
    private List<HeldRow> ofDay(DueRow due, Statement statement) {
        return open.stream()
                .filter(held -> held.statement().actionDate().equals(statement.actionDate())
                        && SameRow.is(held, statement, due.row().original()))
                .toList();
    }

    void hold(DueRow due, Statement statement, FeedFinding finding) {
        HeldRow held = new HeldRow(
                0,
                due.batch(),
                due.row().row(),
                sender,
                statement,
                finding,
                due.row().original(),
                HeldRow.State.HELD,
                now,
                null,
                null);
        open.add(held);
        fresh.add(held);
    }

    /** Ends those that speak of the row's event and say nothing of a later day than the row. */
    void endAfter(DueRow due, Statement statement, HeldRow.State state) {
        end(due, statement, state, held -> !held.statement().actionDate().isAfter(statement.actionDate()));
    }

    /**
     * Ends those that say of the row's event what the row says, which is known already. What came after another word of that
     * day is still to be said.
     */
    void endSame(DueRow due, Statement statement) {
        Set<HeldRow> first = new HashSet<>();
        for (HeldRow held : ofDay(due, statement)) {
            if (!saysSame(held.statement(), statement)) {
                break;
            }
            first.add(held);
        }
        end(due, statement, HeldRow.State.ATTACHED, first::contains);
    }

    private static boolean saysSame(Statement held, Statement statement) {
        return held.action() == statement.action() && held.content().equals(statement.content());
    }

    /** Where the row itself was held, those that were held after it say more than it. */
    private void end(DueRow due, Statement statement, HeldRow.State state, Predicate<HeldRow> done) {
        if (open.isEmpty()) {
            return;
        }
        for (HeldRow held : List.copyOf(open)) {
            if (!isLater(held, due)
                    && done.test(held)
                    && SameRow.is(held, statement, due.row().original())) {
                open.remove(held);
                if (!fresh.remove(held)) {
                    ended.computeIfAbsent(new End(state, due.place()), end -> new ArrayList<>())
                            .add(held.id());
                } else {
                    fresh.add(ended(held, state, due.place()));
                }
            }
        }
    }

    private static boolean isLater(HeldRow held, DueRow due) {
        return due.isTriedAgain() && held.id() > due.heldAs();
    }

    private HeldRow ended(HeldRow held, HeldRow.State state, String by) {
        return new HeldRow(
                held.id(),
                held.batch(),
                held.row(),
                held.sender(),
                held.statement(),
                held.finding(),
                held.original(),
                state,
                held.heldAt(),
                now,
                by);
    }

    /** Those that came, and how they stand. */
    List<HeldRow> fresh() {
        return fresh;
    }

    /** The ids of those that were held and are not any longer. */
    List<Long> ended() {
        return ended.values().stream().flatMap(List::stream).toList();
    }

    void writeTo(HeldRows rows) {
        if (!fresh.isEmpty()) {
            rows.hold(List.copyOf(fresh));
        }
        ended.forEach((end, ids) -> rows.end(ids, end.state, now, end.by));
    }

    private record End(HeldRow.State state, String by) {}
}
