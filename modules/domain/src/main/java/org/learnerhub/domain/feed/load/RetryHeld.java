package org.learnerhub.domain.feed.load;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.LearnerEvents;

/**
 * Tries held rows again: those that name a number to whose learner something happened since the last look, and after the list
 * of qualifications was loaded all of them. What can be attached is attached as if it had come now, in the name of
 * the row that it was; whatever else stays held. Any number of callers may run this at once.
 */
public final class RetryHeld {

    private static final int AT_ONCE = 1_000;

    private final FeedPorts ports;
    private final LearnerEvents events;
    private final Ownership ownership;
    private final InstantSource clock;

    public RetryHeld(FeedPorts ports, LearnerEvents events, Ownership ownership, InstantSource clock) {
        this.ports = ports;
        this.events = events;
        this.ownership = ownership;
        this.clock = clock;
    }

    /** @return how many rows were attached */
    public int afterChangesOfLearners() {
        int attached = 0;
        Looked looked;
        do {
            looked = ports.unitOfWork().get(this::lookOn);
            attached += looked.attached;
        } while (looked.more);
        return attached;
    }

    private Looked lookOn() {
        long after = ports.held().triedUpTo();
        long upTo = ports.register().lastEntry();
        if (after == upTo) {
            return new Looked(0, false);
        }
        if (ports.held().held(0, 1).isEmpty()) {
            return nothingHeld(after);
        }
        ports.log().lock();
        List<LearnerEvent> page = events.between(after, upTo, AT_ONCE);
        Set<Uln> touched = new HashSet<>();
        page.forEach(event -> touched.addAll(numbers(event)));
        ports.clusters().of(touched).values().forEach(cluster -> touched.addAll(cluster.numbers()));
        int attached = touched.isEmpty() ? 0 : retryNaming(touched);
        boolean more = page.size() == AT_ONCE;
        ports.held().triedUpTo(more ? page.get(AT_ONCE - 1).number() : upTo);
        return new Looked(attached, more);
    }

    private int retryNaming(Set<Uln> ulns) {
        List<HeldRow> rows = ports.held().naming(ulns);
        ports.held()
                .findRegistrars(rows.stream()
                        .map(row -> row.statement().uln())
                        .distinct()
                        .toList());
        return retry(rows);
    }

    /** Asked again under the lock: a row may have been held since. */
    private Looked nothingHeld(long after) {
        ports.log().lock();
        if (!ports.held().held(0, 1).isEmpty()) {
            return new Looked(0, true);
        }
        long upTo = ports.register().lastEntry();
        if (upTo > after) {
            ports.held().triedUpTo(upTo);
        }
        return new Looked(0, false);
    }

    /** What a merge or unmerge moves beside, answers by the other number too. */
    private static List<Uln> numbers(LearnerEvent event) {
        if (event instanceof LearnerEvent.Merged merged) {
            return List.of(merged.uln(), merged.master());
        }
        return event instanceof LearnerEvent.Unmerged unmerged
                ? List.of(unmerged.uln(), unmerged.master())
                : List.of(event.uln());
    }

    /**
     * Tries all again: a row keeps the finding with which it was held, and may wait for the list now that its learner is known.
     *
     * @return how many rows were attached
     */
    public int afterLoadOfQualifications() {
        int attached = 0;
        long after = 0;
        Retried retried;
        do {
            long from = after;
            retried = ports.unitOfWork().get(() -> retryPage(from));
            attached += retried.attached;
            after = retried.upTo;
        } while (retried.more);
        return attached;
    }

    private Retried retryPage(long after) {
        ports.log().lock();
        List<HeldRow> page = ports.held().held(after, AT_ONCE);
        return page.isEmpty()
                ? new Retried(0, after, false)
                : new Retried(retry(page), page.get(page.size() - 1).id(), page.size() == AT_ONCE);
    }

    private int retry(List<HeldRow> rows) {
        Map<EventKeys, List<HeldRow>> bySender = new LinkedHashMap<>();
        rows.forEach(row -> bySender.computeIfAbsent(
                        new EventKeys(row.sender(), row.statement().content().kind()), keys -> new ArrayList<>())
                .add(row));
        return bySender.entrySet().stream()
                .mapToInt(one -> retry(one.getKey(), one.getValue()))
                .sum();
    }

    private int retry(EventKeys keys, List<HeldRow> rows) {
        List<CheckedFeedRow> checked = rows.stream()
                .map(row -> new CheckedFeedRow(row.row(), row.original(), row.statement(), List.of()))
                .toList();
        ChunkOwners owners = ownership.of(checked).owners();
        List<DueRow> due = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            due.add(new DueRow(
                    rows.get(i).batch(),
                    checked.get(i),
                    owners.rows().get(i),
                    rows.get(i).id(),
                    SentBefore.Row.NONE));
        }
        DecidedRows decided =
                DecidedRows.of(ports, keys, due, owners::cluster, ports.log().lock(), clock.instant(), new Meanwhile());
        decided.write(ports, keys);
        return (int) decided.outcomes().stream()
                .filter(outcome -> outcome.event() != null)
                .count();
    }

    private record Retried(int attached, long upTo, boolean more) {}

    private record Looked(int attached, boolean more) {}
}
