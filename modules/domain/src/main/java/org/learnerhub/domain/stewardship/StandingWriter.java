package org.learnerhub.domain.stewardship;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditEntry;
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
    private final String operation;
    private final List<StandingChange> changes = new ArrayList<>();

    /** @param state as locked */
    StandingWriter(StewardshipPorts ports, RegisterState state, String operation) {
        this.ports = ports;
        this.state = state;
        this.operation = operation;
    }

    long number() {
        return state.lastEntry() + 1;
    }

    StandingWriter set(RegisteredLearner learner, LearnerStatus status, @Nullable Uln master) {
        changes.add(new StandingChange(learner, status, master, number(), operation + " " + number()));
        return this;
    }

    /**
     * @param outcome the word for it in the audit trail
     * @param concerned whose trails it belongs to
     */
    StewardshipOutcome write(LearnerEvent.Standing event, String outcome, Uln... concerned) {
        Instant at = event.at();
        ports.standings().change(changes, at);
        ports.events().append(event);
        ports.register().save(new RegisterState(number(), state.ulnPosition()));
        Ground ground = event.ground();
        List<AuditEntry> entries = new ArrayList<>();
        for (Uln uln : concerned) {
            entries.add(new AuditEntry(
                    ground.actor(), at, operation, ground.reason(), uln, Shown.words(outcome), ground.correlationId()));
        }
        ports.audit().append(entries);
        return new StewardshipOutcome.Done(event);
    }
}
