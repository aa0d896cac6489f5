package org.learnerhub.domain.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.VerifiedReading.Look;

/**
 * Lets the hub's own people look at a record by its number alone, and learners at their own: they prove who they are
 * otherwise. The operation's right says for whom it is.
 */
public final class DirectReading {

    private final RecordGate gate;
    private final PersonCheck check;

    public DirectReading(RecordGate gate, PersonCheck check) {
        this.gate = gate;
        this.check = check;
    }

    /** @param nobody what is told where the number is nobody's */
    public <T> T tell(
            Justification by,
            Operation operation,
            Uln uln,
            BiFunction<RecordReading, PersonCheck.Held, Look<T>> look,
            Supplier<T> nobody) {
        return gate.tell(by, operation, RecordReader.staff(), records -> {
            Optional<PersonCheck.Held> held = check.holder(records.learners(), uln);
            List<Uln> about = Stream.concat(
                            held.stream()
                                    .flatMap(one -> Stream.of(one.current(), one.asked()))
                                    .map(RegisteredLearner::uln),
                            Stream.of(uln))
                    .distinct()
                    .toList();
            Look<T> told = held.map(one -> look.apply(records, one))
                    .orElseGet(() -> new Look<>(nobody.get(), Shown.words("nobody")));
            return Told.of(told.answer(), told.shown(), about);
        });
    }
}
