package org.learnerhub.domain.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.RecordAnswer.Outcome;

/**
 * Lets a look at a record be taken only where the number is the described learner's. Whose number was tried is told of it in
 * the trail in any case.
 */
public final class VerifiedReading {

    private final RecordGate gate;
    private final PersonCheck check;

    public VerifiedReading(RecordGate gate, PersonCheck check) {
        this.gate = gate;
        this.check = check;
    }

    /** By names, and date of birth and gender where they are given. */
    public Predicate<PersonCheck.Held> byNames(AskedRecord asked) {
        return held -> check.isOf(asked.person(), held);
    }

    /**
     * @param proof that it is about this learner
     * @param look what is told of a learner who is verified
     * @param otherwise what is told where the number is invalid or nobody is verified
     */
    public <T> T tell(
            Call call,
            Operation operation,
            AskedRecord asked,
            Predicate<PersonCheck.Held> proof,
            BiFunction<RecordReading, PersonCheck.Held, Look<T>> look,
            Function<Outcome, T> otherwise) {
        return gate.tell(call.to(operation, asked.reason()), operation, RecordReader.of(call), records -> {
            Optional<PersonCheck.Held> held = asked.uln().flatMap(uln -> check.holder(records.learners(), uln));
            List<Uln> about = held.stream()
                    .flatMap(one -> Stream.of(one.current(), one.asked()))
                    .map(RegisteredLearner::uln)
                    .distinct()
                    .toList();
            Outcome wrong = asked.uln().isEmpty() ? Outcome.NUMBER_INVALID : Outcome.NOT_VERIFIED;
            Look<T> told = held.filter(proof)
                    .map(one -> look.apply(records, one))
                    .orElseGet(() -> new Look<>(otherwise.apply(wrong), Shown.words(word(wrong), "shown-nothing")));
            return Told.of(told.answer(), told.shown(), about);
        });
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An answer and what the trail says of it. */
    public record Look<T>(T answer, Shown shown) {}
}
