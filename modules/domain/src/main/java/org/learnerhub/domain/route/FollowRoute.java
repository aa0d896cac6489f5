package org.learnerhub.domain.route;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.RecordAnswer.Outcome;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.route.RouteStep.State;

/**
 * Tells how far a learner is on a route (contract 1.5, ExecuteRtaQuery and ExecuteRoCQuery; decision 0049): a qualification
 * is achieved by a final result, not by a provisional one, nor by a course.
 */
public final class FollowRoute {

    private static final Comparator<RouteStep> FURTHEST =
            Comparator.comparing(RouteStep::state).thenComparingLong(FollowRoute::id);

    private final VerifiedReading reading;

    public FollowRoute(VerifiedReading reading) {
        this.reading = reading;
    }

    public Followed follow(Call call, Operation operation, AskedRecord asked, Route route) {
        return reading.tell(
                call,
                operation,
                asked,
                reading.byNames(asked),
                (records, held) -> look(records, held, route),
                outcome -> new Followed(outcome, Optional.empty(), List.of()));
    }

    private static VerifiedReading.Look<Followed> look(RecordReading records, PersonCheck.Held held, Route route) {
        if (records.isOptedOut(held.current())) {
            return new VerifiedReading.Look<>(
                    new Followed(Outcome.NOT_SHARED, Optional.empty(), List.of()),
                    Shown.words("not-shared", "shown-nothing"));
        }
        Uln uln = held.current().uln();
        List<ShownEvent> events = records.events(uln);
        Map<String, Qualification> list = records.qualifications(
                route.references().stream().map(Qualification::key).toList());
        List<RouteStep> steps = route.references().stream()
                .map(reference -> step(reference, events, list))
                .toList();
        Followed answer = new Followed(held.isLinked() ? Outcome.LINKED : Outcome.SHOWN, Optional.of(uln), steps);
        int shown = (int) steps.stream().filter(step -> step.event() != null).count();
        return new VerifiedReading.Look<>(answer, records.shown("steps", "BRIEF", shown));
    }

    private static RouteStep step(String reference, List<ShownEvent> events, Map<String, Qualification> list) {
        String key = Qualification.key(reference);
        Qualification qualification = list.get(key);
        return events.stream()
                .filter(event -> event.state().key().code().equals(key))
                .map(event -> new RouteStep(reference, state(event), event, qualification))
                .max(FURTHEST)
                .orElse(new RouteStep(reference, State.MISSING, null, qualification));
    }

    private static State state(ShownEvent event) {
        if (event.content() instanceof EventContent.Participation participation) {
            return participation.status() == EventContent.Status.CONTINUING ? State.IN_PROGRESS : State.MISSING;
        }
        return event.state().isProvisional() ? State.PROVISIONAL : State.ACHIEVED;
    }

    private static long id(RouteStep step) {
        ShownEvent event = step.event();
        return event == null ? 0 : event.id();
    }

    /**
     * How asking ended.
     *
     * @param steps in the route's order; none where nothing is shown
     */
    public record Followed(Outcome outcome, Optional<Uln> found, List<RouteStep> steps) {

        public int achieved() {
            return (int) steps.stream()
                    .filter(step -> step.state() == State.ACHIEVED)
                    .count();
        }
    }
}
