package org.learnerhub.domain.enquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.matching.RowMatcher;

/** The verdict on one number and the person it should be of. A merged learner is judged by both records. */
final class Verifier {

    private final Agreement agreement;

    Verifier(RowMatcher matcher, UlnHolders holders) {
        agreement = new Agreement(new EqualNames(matcher), holders);
    }

    /** @param holder empty where the number is nobody's */
    Verification verify(LearnerDetails sent, Optional<PersonCheck.Held> holder) {
        return holder.map(held -> verify(sent, held))
                .orElse(new Verification(Verification.Outcome.UNKNOWN, false, null, List.of()));
    }

    private Verification verify(LearnerDetails sent, PersonCheck.Held holder) {
        Agreement.Judgement best = holder.records().stream()
                .map(record -> agreement.judge(sent, record))
                .min(Comparator.comparing(Agreement.Judgement::outcome))
                .orElseThrow();
        boolean same = best.outcome() != Verification.Outcome.DIFFERENT;
        return new Verification(
                best.outcome(), holder.isLinked(), same ? holder.current() : null, List.copyOf(best.flags()));
    }
}
