package org.learnerhub.domain.record;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.DetailsReason;
import org.learnerhub.domain.enquiry.RegisteredDetails;
import org.learnerhub.domain.enquiry.ShowRegisteredDetails;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;

/**
 * What is registered of a learner, and the record with it, for whoever knows number and all five key fields
 * (getLearnerRecord). The trail has an entry for each of both.
 */
public final class ShowLearnerRecord {

    private final ShowRegisteredDetails details;
    private final RecordGate gate;

    public ShowLearnerRecord(ShowRegisteredDetails details, RecordGate gate) {
        this.details = details;
        this.gate = gate;
    }

    /** As {@link ShowRegisteredDetails#show}. */
    public Shown show(Call call, Operation operation, DetailsReason reason, Optional<Uln> uln, LearnerDetails sent) {
        RegisteredDetails answer = details.show(call, operation, reason, uln, sent);
        if (answer.learner() == null) {
            return new Shown(answer, List.of());
        }
        Uln live = answer.learner().uln();
        String asked = "UserType " + reason.user() + ", LNRContactType " + reason.contact();
        List<ShownEvent> events = gate.tell(call.to(operation, asked), operation, RecordReader.of(call), records -> {
            List<ShownEvent> all = records.events(live);
            records.tells(uln.stream().toList());
            return Told.of(all, records.shown("events", "FULL", all.size()), List.of(live));
        });
        return new Shown(answer, events);
    }

    /** @param events ascending by ID; empty where nothing is shown */
    public record Shown(RegisteredDetails details, List<ShownEvent> events) {}
}
