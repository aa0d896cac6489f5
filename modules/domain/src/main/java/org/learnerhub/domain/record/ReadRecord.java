package org.learnerhub.domain.record;

import java.util.function.Predicate;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.record.RecordAnswer.Outcome;

/**
 * Shows the record of a learner to whoever knows number and names (contract 1.5, 3.5 and 7). The trail keeps how much was
 * shown: FULL or BRIEF members of so many events, of the whole record or of what the caller sent, as known up to a number
 * of the record count; with {@code hub record show} they can be told again.
 */
public final class ReadRecord {

    private final VerifiedReading reading;

    public ReadRecord(VerifiedReading reading) {
        this.reading = reading;
    }

    /** @param extent {@code FULL} or {@code BRIEF}, for the trail */
    public RecordAnswer read(Call call, Operation operation, AskedRecord asked, String extent) {
        return read(call, operation, asked, extent, reading.byNames(asked));
    }

    /** @param proof that it is about this learner, by another thing than names */
    public RecordAnswer read(
            Call call, Operation operation, AskedRecord asked, String extent, Predicate<PersonCheck.Held> proof) {
        return reading.tell(
                call,
                operation,
                asked,
                proof,
                (records, held) -> {
                    RecordAnswer answer = answer(records, held);
                    return new VerifiedReading.Look<>(answer, shown(answer, extent, records));
                },
                RecordAnswer::nothing);
    }

    private static RecordAnswer answer(RecordReading records, PersonCheck.Held held) {
        RegisteredLearner learner = held.current();
        if (records.isOptedOut(learner)) {
            return RecordAnswer.nothing(Outcome.NOT_SHARED);
        }
        return new RecordAnswer(
                held.isLinked() ? Outcome.LINKED : Outcome.SHOWN, learner.uln(), records.events(learner.uln()));
    }

    private static Shown shown(RecordAnswer answer, String extent, RecordReading records) {
        String outcome = VerifiedReading.word(answer.outcome());
        return answer.found() == null
                ? Shown.words(outcome, "shown-nothing")
                : records.shown(outcome, extent, answer.events().size());
    }
}
