package org.learnerhub.domain.share;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.extract.ExtractOrder;
import org.learnerhub.domain.extract.IssuedExtract;
import org.learnerhub.domain.extract.MakeExtract;
import org.learnerhub.domain.portfolio.KeepAdditions;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;

/**
 * Makes an extract for the learner, to read, to keep or to show to whom they like: for nobody in particular and without end.
 * Who has opted out of sharing may take it too: it is theirs.
 */
public final class TakeOwnExtract {

    private final KeepAdditions additions;
    private final MakeExtract make;

    public TakeOwnExtract(KeepAdditions additions, MakeExtract make) {
        this.additions = additions;
        this.make = make;
    }

    /**
     * @param by the learner
     * @param choice events and additions that were chosen one by one
     * @throws RefusedException EXTRACT_EMPTY, EXTRACT_EVENT_UNKNOWN, NOT_IN_RECORD
     */
    public IssuedExtract take(Justification by, Choice choice) {
        if (!(by.caller() instanceof Caller.Learner learner)) {
            throw new IllegalArgumentException("not a learner");
        }
        List<OwnAddition> chosen = choice.additions().isEmpty()
                ? List.of()
                : additions.list(by, learner.uln()).orThrow().stream()
                        .filter(one -> choice.additions().contains(one.id()))
                        .toList();
        if (chosen.size() < choice.additions().size()) {
            throw new RefusedException(ShareCode.NOT_IN_RECORD);
        }
        ExtractOrder order = new ExtractOrder(
                learner.uln(),
                Optional.of(choice.events()),
                chosen,
                null,
                null,
                null);
        return make.make(order, by, Operation.EXTRACT_OWN);
    }
}
