package org.learnerhub.domain.login;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.VerifiedReading.Look;

/** Lets a learner in by a log-in that was bound, as the number that answers now; noted like every look. */
public final class EnterLearner {

    private final NumberReading reading;
    private final LoginPorts ports;

    public EnterLearner(NumberReading reading, LoginPorts ports) {
        this.reading = reading;
        this.ports = ports;
    }

    /** Empty where the log-in is nobody's, or the learner is no more. */
    public Optional<Caller.Learner> enter(LoginKey login) {
        return ports.unitOfWork()
                .get(() -> ports.logins().holder(login).flatMap(uln -> {
                    Justification by = new Justification(
                            new Caller.Learner(uln), "log-in", ports.ids().get());
                    return reading.tell(
                            by,
                            Operation.LOG_IN,
                            uln,
                            List.of(),
                            (records, held) -> new Look<>(
                                    Optional.of(
                                            new Caller.Learner(held.current().uln())),
                                    Shown.words("logged-in", "shown-nothing")),
                            Optional::<Caller.Learner>empty);
                }));
    }

    /** Ends a binding: the log-in leads nowhere from now on. @return false where it led nowhere before */
    public boolean leave(Caller.Learner learner, LoginKey login) {
        return ports.unitOfWork()
                .get(() -> ports.logins()
                        .holder(login)
                        .map(uln -> reading.tell(
                                new Justification(learner, "log-in", ports.ids().get()),
                                Operation.LOG_IN,
                                uln,
                                List.of(),
                                (records, held) -> new Look<>(
                                        ports.logins().remove(login), Shown.words("log-in-ended", "shown-nothing")),
                                () -> false))
                        .orElse(false));
    }
}
