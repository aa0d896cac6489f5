package org.learnerhub.domain.portfolio;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.VerifiedReading.Look;
import org.learnerhub.domain.work.UnitOfWork;

/** What a learner, or somebody in the learner's name, puts beside the record and takes away again. */
public final class KeepAdditions {

    /** Of a learner, under all numbers. */
    public static final int MOST = 200;

    private final UnitOfWork unitOfWork;
    private final NumberReading reading;
    private final OwnAdditions additions;
    private final InstantSource clock;

    public KeepAdditions(UnitOfWork unitOfWork, NumberReading reading, OwnAdditions additions, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.additions = additions;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    public Answer<List<OwnAddition>> list(Justification by, Uln uln) {
        Operation operation = isOwn(by) ? Operation.OWN_ADDITIONS : Operation.ADDITIONS_OF_LEARNER;
        return tell(by, operation, uln, numbers -> done(additions.of(numbers), "OwnAdditions"));
    }

    /** @return the number of the addition */
    public Answer<Long> add(Justification by, Uln uln, NewAddition addition) {
        Operation operation = isOwn(by) ? Operation.ADD_OWN : Operation.ADD_FOR_LEARNER;
        return tell(
                by,
                operation,
                uln,
                numbers -> additions.of(numbers).size() < MOST
                        ? done(additions.add(uln, addition, clock.instant()), "addition-added")
                        : refused(ShareCode.TOO_MANY_ADDITIONS));
    }

    /** What was shared with it before is outdated by that. */
    public Answer<Boolean> remove(Justification by, Uln uln, long id) {
        Operation operation = isOwn(by) ? Operation.REMOVE_OWN : Operation.REMOVE_FOR_LEARNER;
        return tell(
                by,
                operation,
                uln,
                numbers -> additions.remove(numbers, id)
                        ? done(true, "addition-removed")
                        : refused(ShareCode.ADDITION_UNKNOWN));
    }

    private static boolean isOwn(Justification by) {
        return by.caller() instanceof Caller.Learner;
    }

    private <T> Answer<T> tell(
            Justification by, Operation operation, Uln uln, Function<List<Uln>, Look<Answer<T>>> look) {
        return unitOfWork.get(() -> reading.<Answer<T>>tell(
                by,
                operation,
                uln,
                List.of(),
                (records, held) -> look.apply(records.numbers(held.current().uln())),
                () -> new Answer.Refused<>(RecordCode.RECORD_NOT_VERIFIED)));
    }

    private static <T> Look<Answer<T>> done(T value, String word) {
        return new Look<>(new Answer.Done<>(value), Shown.words(word));
    }

    private static <T> Look<Answer<T>> refused(HubCode code) {
        return new Look<>(new Answer.Refused<>(code), Shown.words("refused", "shown-nothing"));
    }
}
