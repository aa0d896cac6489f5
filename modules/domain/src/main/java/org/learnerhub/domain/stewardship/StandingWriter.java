package org.learnerhub.domain.stewardship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.StandingChange;
import org.learnerhub.domain.learner.Uln;

/** Writes one event and what it changes, with the next number of the common count, and leaves it in the audit trail. */
final class StandingWriter {

    private final StewardshipPorts ports;
    private final RegisterState state;
    private final StewardTrail trail;
    private final List<Standing> standings = new ArrayList<>();
    private int highest;

    /** @param state as locked */
    StandingWriter(StewardshipPorts ports, RegisterState state, StewardTrail trail) {
        this.ports = ports;
        this.state = state;
        this.trail = trail;
    }

    long number() {
        return state.lastEntry() + 1;
    }

    StandingWriter set(RegisteredLearner learner, LearnerStatus status, @Nullable Uln master) {
        standings.add(new Standing(learner, status, master));
        return above(List.of(learner));
    }

    /** The version of all whom the event touches will be above these learners' too, touched or not. */
    StandingWriter above(Collection<RegisteredLearner> learners) {
        learners.forEach(learner -> highest = Math.max(highest, learner.version()));
        return this;
    }

    /**
     * @param outcome the word for it in the audit trail
     * @param concerned whose trails it belongs to
     */
    StewardshipOutcome write(LearnerEvent.Standing event, String outcome, Uln... concerned) {
        ports.standings().change(changes(), event.at());
        ports.events().append(event);
        ports.register().save(new RegisterState(number(), state.ulnPosition()));
        trail.write(Shown.words(outcome), concerned);
        return new StewardshipOutcome.Done(event);
    }

    private List<StandingChange> changes() {
        String source = trail.operation().name() + " " + number();
        return standings.stream()
                .map(one ->
                        new StandingChange(one.learner(), one.status(), one.master(), highest + 1, number(), source))
                .toList();
    }

    private record Standing(
            RegisteredLearner learner,
            LearnerStatus status,
            @Nullable Uln master) {}
}
