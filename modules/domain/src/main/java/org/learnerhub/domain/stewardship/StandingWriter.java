package org.learnerhub.domain.stewardship;

import java.util.ArrayList;
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
    private final List<StandingChange> changes = new ArrayList<>();

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
        changes.add(new StandingChange(learner, status, master, number(), trail.operation() + " " + number()));
        return this;
    }

    /**
     * @param outcome the word for it in the audit trail
     * @param concerned whose trails it belongs to
     */
    StewardshipOutcome write(LearnerEvent.Standing event, String outcome, Uln... concerned) {
        ports.standings().change(changes, event.at());
        ports.events().append(event);
        ports.register().save(new RegisterState(number(), state.ulnPosition()));
        trail.write(Shown.words(outcome), concerned);
        return new StewardshipOutcome.Done(event);
    }
}
