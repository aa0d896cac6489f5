package org.learnerhub.domain.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.NumberCheck;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.RecordAnswer.Outcome;

/**
 * Shows the record of a learner to whoever knows number and names (contract 1.5, 3.5 and 7). The trail keeps how much was
 * shown: FULL or BRIEF members of so many events, of the whole record or of what the caller sent, as known up to a number
 * of the record count; with {@code hub record show} they can be told again.
 */
public final class ReadRecord {

    private static final String OPTED_OUT = "2";

    private final RecordGate gate;
    private final NumberCheck check;

    public ReadRecord(RecordGate gate, NumberCheck check) {
        this.gate = gate;
        this.check = check;
    }

    /** @param extent {@code FULL} or {@code BRIEF}, for the trail */
    public RecordAnswer read(Call call, Operation operation, AskedRecord asked, String extent) {
        return read(call, operation, asked, extent, held -> check.isOf(asked.person(), held));
    }

    /** @param isVerified whether the caller proved by another thing than names that it is about this learner */
    RecordAnswer read(
            Call call,
            Operation operation,
            AskedRecord asked,
            String extent,
            Function<NumberCheck.Held, Boolean> isVerified) {
        return gate.tell(call.to(operation, asked.reason()), operation, RecordReader.of(call), records -> {
            Optional<NumberCheck.Held> held = asked.uln().flatMap(uln -> check.holder(records.learners(), uln));
            RecordAnswer answer = asked.uln().isEmpty()
                    ? RecordAnswer.nothing(Outcome.NUMBER_INVALID)
                    : held.filter(isVerified::apply)
                            .map(one -> answer(records, one))
                            .orElse(RecordAnswer.nothing(Outcome.NOT_VERIFIED));
            List<Uln> about = held.map(one -> one.current().uln()).stream().toList();
            return Told.of(answer, shown(answer, extent, RecordReader.of(call), records), about);
        });
    }

    private static RecordAnswer answer(RecordReading records, NumberCheck.Held held) {
        RegisteredLearner learner = held.current();
        if (isOptedOut(learner)) {
            return RecordAnswer.nothing(Outcome.NOT_SHARED);
        }
        return new RecordAnswer(
                held.isLinked() ? Outcome.LINKED : Outcome.SHOWN, learner.uln(), records.events(learner.uln()));
    }

    static boolean isOptedOut(RegisteredLearner learner) {
        return OPTED_OUT.equals(learner.details().get(LearnerField.ABILITY_TO_SHARE));
    }

    static Shown shown(RecordAnswer answer, String extent, RecordReader reader, RecordReading records) {
        List<String> words = new ArrayList<>();
        words.add(answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (answer.found() == null) {
            words.add("shown-nothing");
        } else {
            words.add(extent);
            words.add(reader.word());
            words.add("events-" + answer.events().size());
            words.add("known-up-to-" + records.lastNumber());
        }
        return new Shown(words);
    }
}
