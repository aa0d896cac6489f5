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
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.ReportedEvent;
import org.learnerhub.domain.stewardship.StewardshipReport;

/** Tells an institution which numbers were merged, unmerged or deleted in some days, counted in London (contract 1.2). */
public final class ReportStandings {

    /** Of more than so many the days must be narrowed. */
    public static final int MOST = 5_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final StewardshipReport report;
    private final ReadGate gate;
    private final InstantSource clock;

    public ReportStandings(StewardshipReport report, ReadGate gate, InstantSource clock) {
        this.report = report;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Merges and unmerges, in the order in which they happened.
     *
     * @param to included; null: up to now
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where the days are no span, or hold too much
     */
    public List<ReportedEvent> merges(Call call, LocalDate from, @Nullable LocalDate to) {
        return told(
                call,
                Operation.REPORT_MERGES,
                from,
                to,
                Extent.IDENTITY,
                one -> !(one instanceof LearnerEvent.Deleted));
    }

    /** Deletions, like {@link #merges}. */
    public List<ReportedEvent> deletions(Call call, LocalDate from, @Nullable LocalDate to) {
        return told(call, Operation.REPORT_DELETIONS, from, to, Extent.NOTHING, LearnerEvent.Deleted.class::isInstance);
    }

    private List<ReportedEvent> told(
            Call call,
            Operation operation,
            LocalDate from,
            @Nullable LocalDate to,
            Extent extent,
            Predicate<LearnerEvent.Standing> wanted) {
        return gate.tell(call.to(operation, days(from, to)), operation, learners -> {
            List<ReportedEvent> events = events(learners, from, to, wanted);
            return Told.of(
                    events,
                    events.isEmpty() ? Extent.NOTHING.after("NOTHING") : extent.after("REPORTED"),
                    about(events));
        });
    }

    private List<ReportedEvent> events(
            LearnerReading learners, LocalDate from, @Nullable LocalDate to, Predicate<LearnerEvent.Standing> wanted) {
        if (to != null && to.isBefore(from)) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "ToDate: not before FromDate");
        }
        Instant before = to == null ? clock.instant().plusMillis(1) : start(to.plusDays(1));
        List<ReportedEvent> events = new ArrayList<>();
        report.tell(learners, start(from), before, event -> {
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

    private static Set<Uln> about(List<ReportedEvent> events) {
        Set<Uln> about = new LinkedHashSet<>();
        for (ReportedEvent event : events) {
            about.add(event.learner().uln());
            Stream.ofNullable(event.master()).map(RegisteredLearner::uln).forEach(about::add);
        }
        return about;
    }
}
