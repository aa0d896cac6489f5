package org.learnerhub.domain.extract.status;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.extract.status.KeptExtract.KeptEntry;
import org.learnerhub.domain.record.EventStandings;
import org.learnerhub.domain.record.EventStandings.EventStanding;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Follows the changes of all records: an extract is superseded when an event of an entry was changed or withdrawn, or is
 * shown with another number than that on the extract. Changes only point at extracts; each is then compared with the record
 * as it is, so that the order does not matter and nothing is lost where two nodes follow at once.
 */
public final class FollowRecords {

    private static final int PAGE = 1_000;
    private static final int EXTRACTS = 200;

    private final UnitOfWork unitOfWork;
    private final IssuedExtracts extracts;
    private final EventStandings events;
    private final InstantSource clock;

    public FollowRecords(UnitOfWork unitOfWork, IssuedExtracts extracts, EventStandings events, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.extracts = extracts;
        this.events = events;
        this.clock = clock;
    }

    /** Goes on from where it ended, up to what is known now; page by page, each in a transaction of its own. */
    public void keepCurrent() {
        while (unitOfWork.get(this::compareNew)) {
            // more were issued
        }
        while (unitOfWork.get(this::follow)) {
            // more was said
        }
    }

    private boolean compareNew() {
        List<KeptExtract> fresh = extracts.unchecked(EXTRACTS);
        compare(fresh);
        extracts.checked(fresh.stream().map(KeptExtract::id).toList());
        return fresh.size() == EXTRACTS;
    }

    private boolean follow() {
        long from = extracts.comparedUpTo();
        EventStandings.Touched touched = events.touched(from, PAGE);
        Map<String, KeptExtract> meant = new LinkedHashMap<>();
        extracts.ofEvents(touched.events()).forEach(extract -> meant.put(extract.id(), extract));
        extracts.ofLearners(touched.learners()).forEach(extract -> meant.put(extract.id(), extract));
        compare(meant.values());
        if (touched.upTo() > from) {
            extracts.comparedUpTo(touched.upTo());
        }
        return touched.more();
    }

    private void compare(Collection<KeptExtract> some) {
        Set<Long> asked = new LinkedHashSet<>();
        some.forEach(extract -> extract.entries().forEach(entry -> asked.add(entry.event())));
        if (asked.isEmpty()) {
            return;
        }
        Map<Long, EventStanding> now = events.of(asked);
        for (KeptExtract extract : some) {
            if (extract.entries().stream().anyMatch(entry -> !holds(extract, entry, now))) {
                extracts.stands(extract.id(), Standing.SUPERSEDED, clock.instant());
            }
        }
    }

    private static boolean holds(KeptExtract extract, KeptEntry entry, Map<Long, EventStanding> now) {
        EventStanding event = now.get(entry.event());
        return event != null
                && !event.withdrawn()
                && event.lastFact() == entry.fact()
                && event.shownWith().equals(extract.live());
    }
}
