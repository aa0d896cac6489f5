package org.learnerhub.domain.share;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.RecordAnswer.Outcome;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.record.VerifiedReading.Look;
import org.learnerhub.domain.work.UnitOfWork;

/** The way of the learner, and of whoever acts for the learner, to what is shared: one transaction, and noted with it. */
public final class ShareGate {

    private final UnitOfWork unitOfWork;
    private final NumberReading numbers;
    private final VerifiedReading verified;

    public ShareGate(UnitOfWork unitOfWork, NumberReading numbers, VerifiedReading verified) {
        this.unitOfWork = unitOfWork;
        this.numbers = numbers;
        this.verified = verified;
    }

    <T> Answer<T> tell(Behalf behalf, Deed deed, BiFunction<RecordReading, PersonCheck.Held, Look<Answer<T>>> look) {
        return unitOfWork.get(() -> {
            if (behalf instanceof Behalf.Institution one) {
                return verified.<Answer<T>>tell(
                        one.call(),
                        deed.of(behalf),
                        one.asked(),
                        verified.byNames(one.asked()),
                        look,
                        outcome -> new Answer.Refused<>(code(outcome)));
            }
            Behalf.Own own = (Behalf.Own) behalf;
            return numbers.<Answer<T>>tell(
                    own.by(),
                    deed.of(behalf),
                    own.uln(),
                    List.of(),
                    look,
                    () -> new Answer.Refused<>(RecordCode.RECORD_NOT_VERIFIED));
        });
    }

    static HubCode code(Outcome outcome) {
        return outcome == Outcome.NUMBER_INVALID ? RecordCode.RECORD_NUMBER_INVALID : RecordCode.RECORD_NOT_VERIFIED;
    }

    static <T> Look<Answer<T>> refused(HubCode code) {
        String word = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Look<>(new Answer.Refused<>(code), Shown.words(word, "shown-nothing"));
    }

    /** What may be done, by the operation of each kind of caller. */
    enum Deed {
        MAKE(Operation.SHARE_OWN, Operation.SHARE_FOR_LEARNER, Operation.STORE_SNAPSHOT),
        LIST(Operation.OWN_SHARES, Operation.SHARES_OF_LEARNER, Operation.LIST_SNAPSHOTS),
        REVOKE(Operation.REVOKE_OWN, Operation.REVOKE_FOR_LEARNER, Operation.DELETE_SNAPSHOT);

        private final Operation forLearner;
        private final Operation forStaff;
        private final Operation forInstitution;

        Deed(Operation forLearner, Operation forStaff, Operation forInstitution) {
            this.forLearner = forLearner;
            this.forStaff = forStaff;
            this.forInstitution = forInstitution;
        }

        Operation of(Behalf behalf) {
            if (behalf instanceof Behalf.Institution) {
                return forInstitution;
            }
            return behalf.caller() instanceof Caller.Learner ? forLearner : forStaff;
        }
    }
}
