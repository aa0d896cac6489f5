package org.learnerhub.domain.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Shows the hub's own people a whole record with its history: what was true on a day, by what was known at a moment. */
public final class ShowRecord {

    private final RecordGate gate;
    private final PersonCheck check;

    public ShowRecord(RecordGate gate, PersonCheck check) {
        this.gate = gate;
        this.check = check;
    }

    /** Empty where the number is nobody's. */
    public Optional<WholeRecord> show(Uln uln, RecordReading.AsOf asOf, Justification by) {
        return gate.tell(by, Operation.SHOW_RECORD, RecordReader.staff(), records -> {
            Optional<RegisteredLearner> learner =
                    check.holder(records.learners(), uln).map(PersonCheck.Held::current);
            Optional<WholeRecord> record = learner.map(
                    one -> new WholeRecord(one, records.events(one.uln(), asOf), records.histories(one.uln())));
            Shown shown = record.map(
                            one -> records.shown("shown", "FULL", one.events().size()))
                    .orElse(Shown.words("nobody"));
            return Told.of(
                    record,
                    shown,
                    Stream.of(learner.map(RegisteredLearner::uln).orElse(uln), uln)
                            .distinct()
                            .toList());
        });
    }

    /**
     * All that the hub holds of a learner's achievements and courses.
     *
     * @param events those that are live, as of the moment asked for
     * @param histories of every event, withdrawn ones too, by all that is known
     */
    public record WholeRecord(RegisteredLearner learner, List<ShownEvent> events, List<EventHistory> histories) {}
}
