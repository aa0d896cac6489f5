package org.learnerhub.domain.stewardship;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** What was merged, unmerged and deleted in a time, as the first dialect's reports tell it (contract 1.2). */
public final class StewardshipReport {

    private static final int PAGE = 1_000;

    private final LearnerEvents events;

    public StewardshipReport(LearnerEvents events) {
        this.events = events;
    }

    /**
     * In the order in which it happened, read page by page.
     *
     * @param from included
     * @param before excluded
     */
    public void tell(LearnerReading register, Instant from, Instant before, Consumer<ReportedEvent> listener) {
        long after = 0;
        List<LearnerEvent.Standing> page;
        do {
            page = events.standingsBetween(from, before, after, PAGE);
            Map<Uln, RegisteredLearner> learners = register.byUln(concerned(page));
            for (LearnerEvent.Standing event : page) {
                Uln master = master(event);
                listener.accept(new ReportedEvent(
                        event,
                        requireNonNull(learners.get(event.uln())),
                        master == null ? null : requireNonNull(learners.get(master))));
                after = event.number();
            }
        } while (page.size() == PAGE);
    }

    private static Set<Uln> concerned(List<LearnerEvent.Standing> page) {
        Set<Uln> ulns = new HashSet<>();
        for (LearnerEvent.Standing event : page) {
            ulns.add(event.uln());
            Uln master = master(event);
            if (master != null) {
                ulns.add(master);
            }
        }
        return ulns;
    }

    private static @Nullable Uln master(LearnerEvent.Standing event) {
        if (event instanceof LearnerEvent.Merged merged) {
            return merged.master();
        }
        return event instanceof LearnerEvent.Unmerged unmerged ? unmerged.master() : null;
    }
}
