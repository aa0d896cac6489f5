package org.learnerhub.domain.record;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.work.UnitOfWork;

/** Shows learners their own records, also where they have opted out of sharing: what they read they do not share. */
public final class ReadOwnRecord {

    private final UnitOfWork unitOfWork;
    private final NumberReading reading;

    public ReadOwnRecord(UnitOfWork unitOfWork, NumberReading reading) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
    }

    /** Empty where the learner is no more. */
    public Optional<Own> read(Caller.Learner learner, String reason, String callId) {
        Justification by = new Justification(learner, reason, callId);
        return unitOfWork.get(() -> reading.tell(
                by,
                Operation.READ_OWN,
                learner.uln(),
                List.of(),
                (records, held) -> {
                    List<ShownEvent> events = records.events(held.current().uln());
                    Own own = new Own(held.current(), events, records.isOptedOut(held.current()));
                    return new VerifiedReading.Look<>(Optional.of(own), records.shown("shown", "FULL", events.size()));
                },
                Optional::<Own>empty));
    }

    /**
     * @param events ascending by ID
     * @param optedOut whether the learner shares with nobody
     */
    public record Own(RegisteredLearner learner, List<ShownEvent> events, boolean optedOut) {}
}
