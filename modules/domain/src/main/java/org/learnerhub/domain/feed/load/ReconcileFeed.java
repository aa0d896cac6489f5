package org.learnerhub.domain.feed.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.Fact;

/**
 * Proves a loaded feed's totals from what is kept: every row has one outcome; whoever created, changed, withdrew or reinstated
 * an event left exactly one fact of that row, and whoever did not left none; whoever is held has exactly one held row, and
 * of those that were attached later a fact says what they said.
 */
public final class ReconcileFeed {

    private static final int PAGE = 1_000;

    private final FeedPorts ports;

    public ReconcileFeed(FeedPorts ports) {
        this.ports = ports;
    }

    /**
     * What was found.
     *
     * @param told as the answer has them
     * @param counted from the rows' outcomes
     * @param facts that rows of this feed left in events of its answer
     * @param attachedLater rows that were held first and are attached now
     * @param held rows of it that are or were held
     * @param heldBefore rows that said what a row held before says
     * @param differences in words, with the rows' numbers; none where all agrees
     * @param awards by code and grade, see {@link Award}
     */
    public record Proof(
            ControlTotals told,
            ControlTotals counted,
            int facts,
            int attachedLater,
            int held,
            int heldBefore,
            List<String> differences,
            Map<Award, ControlTotals> awards) {

        public boolean agrees() {
            return differences.isEmpty();
        }
    }

    /**
     * What rows are counted apart by.
     *
     * @param grade or outcome of a course; empty where there is none
     */
    public record Award(String code, String grade) {}

    /** @param batch a feed in earnest that is loaded */
    public Proof prove(Batch batch) {
        Count count = new Count(heldRows(batch));
        for (int chunk = 0; chunk < batch.chunksDone(); chunk++) {
            count.chunk(
                    batch,
                    ports.chunks().rows(batch.id(), chunk),
                    ports.chunks().outcomes(batch.id(), chunk));
        }
        return count.proof(batch);
    }

    private Map<Integer, HeldRow> heldRows(Batch batch) {
        Map<Integer, HeldRow> rows = new HashMap<>();
        long after = 0;
        List<HeldRow> page;
        do {
            page = ports.held().ofBatch(batch.id(), after, PAGE);
            page.forEach(row -> rows.put(row.row(), row));
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return rows;
    }

    private final class Count {

        private final Map<Integer, HeldRow> held;
        private final Set<Integer> heldMet = new HashSet<>();
        private final Map<Award, Tally> awards = new HashMap<>();
        private final List<String> differences = new ArrayList<>();
        private Tally all = Tally.zero();
        private int facts;
        private int attachedLater;
        private int heldBefore;

        Count(Map<Integer, HeldRow> held) {
            this.held = held;
        }

        void chunk(Batch batch, List<CheckedFeedRow> rows, List<FeedRowOutcome> outcomes) {
            if (rows.size() != outcomes.size()) {
                differences.add(rows.size() + " rows have " + outcomes.size() + " outcomes");
                return;
            }
            Map<Integer, Integer> factsOf = facts(batch, outcomes);
            for (int i = 0; i < rows.size(); i++) {
                row(
                        rows.get(i),
                        outcomes.get(i),
                        factsOf.getOrDefault(rows.get(i).row(), 0));
            }
            attachedLater(rows);
        }

        private void attachedLater(List<CheckedFeedRow> rows) {
            List<HeldRow> attached = rows.stream()
                    .map(row -> held.get(row.row()))
                    .filter(kept -> kept != null && kept.state() == HeldRow.State.ATTACHED)
                    .toList();
            attachedLater += attached.size();
            new AttachedLater(ports)
                    .unproven(attached)
                    .forEach(row -> differences.add(
                            "row " + row.row() + " was held and is told as attached, and no fact says what it said"));
        }

        /** How many facts rows of this feed left, by the rows' numbers. */
        private Map<Integer, Integer> facts(Batch batch, List<FeedRowOutcome> outcomes) {
            Set<Long> events = outcomes.stream()
                    .map(FeedRowOutcome::event)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Map<Integer, Integer> of = new HashMap<>();
            ports.log().ofEvents(events).values().stream()
                    .flatMap(List::stream)
                    .map(Fact::origin)
                    .filter(origin -> origin.batch() == batch.id().value())
                    .forEach(origin -> of.merge(origin.row(), 1, Integer::sum));
            return of;
        }

        private void row(CheckedFeedRow row, FeedRowOutcome outcome, int left) {
            FeedOutcome way = outcome.outcome();
            Tally one = Tally.of(FeedTallies.one(way));
            all = all.plus(one);
            awards.merge(award(row), one, Tally::plus);
            boolean holds = way == FeedOutcome.HELD_LEARNER || way == FeedOutcome.HELD_RULE;
            boolean before = holds && outcome.heldAs() != null;
            heldBefore += before ? 1 : 0;
            facts += left;
            HeldRow kept = held.get(row.row());
            boolean attached = kept != null && kept.state() == HeldRow.State.ATTACHED;
            if (left != FeedTallies.factsOf(outcome) && !(attached && left == 1)) {
                differences.add("row " + row.row() + " " + way.word() + " left " + left + " facts");
            }
            if ((holds && !before) != held.containsKey(row.row())) {
                differences.add(
                        "row " + row.row() + " " + way.word() + (holds ? " has no held row" : " has a held row"));
            }
            if (kept != null) {
                heldMet.add(row.row());
            }
        }

        Proof proof(Batch batch) {
            ControlTotals told = ControlTotals.of(batch.tally());
            ControlTotals counted = ControlTotals.of(all);
            if (!told.equals(counted) || !counted.areComplete() || counted.sent() != batch.rowsTotal()) {
                differences.add("the answer tells " + told + ", the rows' outcomes are " + counted);
            }
            if (heldMet.size() != held.size()) {
                differences.add("rows are held that the feed does not have");
            }
            Map<Award, ControlTotals> by = new HashMap<>();
            awards.forEach((award, tally) -> by.put(award, ControlTotals.of(tally)));
            return new Proof(told, counted, facts, attachedLater, held.size(), heldBefore, differences, by);
        }
    }

    private static Award award(CheckedFeedRow row) {
        if (row.statement() == null) {
            return new Award("", "");
        }
        EventContent content = row.statement().content();
        String grade = content instanceof EventContent.Achievement achievement
                ? achievement.grade()
                : ((EventContent.Participation) content).outcome();
        return new Award(content.code(), grade == null ? "" : grade);
    }
}
