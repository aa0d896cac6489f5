package org.learnerhub.domain.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * A look at the whole of a record by whoever may see it for the learner's sake: the learner, somebody who acts for the
 * learner, and who was given a share. Nobody proves anything here: whose number it is was proved before.
 */
public final class NumberReading {

    private final RecordGate gate;
    private final PersonCheck check;

    public NumberReading(RecordGate gate, PersonCheck check) {
        this.gate = gate;
        this.check = check;
    }

    /**
     * @param look what is told of the learner who answers with the number
     * @param nobody what is told where the number is nobody's, or a learner's who is not the caller
     * @param also what else the look is about
     */
    public <T> T tell(
            Justification by,
            Operation operation,
            Uln uln,
            List<AuditSubject> also,
            BiFunction<RecordReading, PersonCheck.Held, VerifiedReading.Look<T>> look,
            Supplier<T> nobody) {
        return gate.tell(by, operation, RecordReader.staff(), records -> {
            Optional<PersonCheck.Held> held =
                    check.holder(records.learners(), uln).filter(one -> isOwn(by.caller(), records, one));
            VerifiedReading.Look<T> told = held.map(one -> look.apply(records, one))
                    .orElseGet(() -> new VerifiedReading.Look<>(nobody.get(), Shown.words("nobody")));
            Stream<Uln> numbers = held.map(
                            one -> Stream.of(one.current(), one.asked()).map(RegisteredLearner::uln))
                    .orElse(Stream.of(uln));
            List<AuditSubject> about = Stream.concat(numbers.distinct().map(AuditSubject.Learner::new), also.stream())
                    .toList();
            return new Told<>(told.answer(), told.shown(), about);
        });
    }

    /** A learner has but one's own numbers. */
    private static boolean isOwn(Caller caller, RecordReading records, PersonCheck.Held held) {
        return !(caller instanceof Caller.Learner learner)
                || records.numbers(held.current().uln()).contains(learner.uln());
    }
}
