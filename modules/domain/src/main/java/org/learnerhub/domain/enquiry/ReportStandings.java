package org.learnerhub.domain.enquiry;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.ReportedEvent;
import org.learnerhub.domain.stewardship.StewardshipReport;
import org.learnerhub.domain.work.UnitOfWork;

/** Tells an institution which numbers were merged, unmerged or deleted in some days, counted in London (contract 1.2). */
public final class ReportStandings {

    /** Of more than so many the days must be narrowed. */
    public static final int MOST = 5_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final UnitOfWork unitOfWork;
    private final StewardshipReport report;
    private final Disclosures disclosures;
    private final InstantSource clock;

    public ReportStandings(
            UnitOfWork unitOfWork, StewardshipReport report, Disclosures disclosures, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.report = report;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * Merges and unmerges, in the order in which they happened.
     *
     * @param to included; null: up to now
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where the days are no span, or hold too much
     */
    public List<ReportedEvent> merges(Asker asker, LocalDate from, @Nullable LocalDate to) {
        List<ReportedEvent> events = events(from, to, event -> !(event instanceof LearnerEvent.Deleted));
        note(asker, "getMergedUnmergedULNsReport", days(from, to), Disclosure.Shown.IDENTITY, events);
        return events;
    }

    /** Deletions, like {@link #merges}. */
    public List<ReportedEvent> deletions(Asker asker, LocalDate from, @Nullable LocalDate to) {
        List<ReportedEvent> events = events(from, to, LearnerEvent.Deleted.class::isInstance);
        note(asker, "getDeletedULNsReport", days(from, to), Disclosure.Shown.NOTHING, events);
        return events;
    }

    private List<ReportedEvent> events(
            LocalDate from, @Nullable LocalDate to, Predicate<LearnerEvent.Standing> wanted) {
        if (to != null && to.isBefore(from)) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "ToDate: not before FromDate");
        }
        Instant before = to == null ? clock.instant().plusMillis(1) : start(to.plusDays(1));
        List<ReportedEvent> events = new ArrayList<>();
        report.tell(start(from), before, event -> {
            if (wanted.test(event.event())) {
                events.add(event);
            }
            if (events.size() > MOST) {
                throw new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD,
                        "FromDate, ToDate: more than " + MOST + " numbers; ask for fewer days at once");
            }
        });
        return events;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    private static String days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? "from " + from : "from " + from + " to " + to;
    }

    private void note(Asker asker, String operation, String asked, Disclosure.Shown shown, List<ReportedEvent> events) {
        Set<Uln> about = new LinkedHashSet<>();
        for (ReportedEvent event : events) {
            about.add(event.learner().uln());
            Stream.ofNullable(event.master()).map(RegisteredLearner::uln).forEach(about::add);
        }
        String outcome = events.isEmpty() ? "NOTHING" : "REPORTED";
        Disclosure disclosure = new Disclosure(
                asker,
                operation,
                asked,
                outcome,
                events.isEmpty() ? Disclosure.Shown.NOTHING : shown,
                List.copyOf(about));
        unitOfWork.run(() -> disclosures.note(disclosure));
    }
}
