package org.learnerhub.domain.ghost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Weighs what speaks for and against there being such a person. */
public final class GhostSigns {

    private final SignWeights weights;

    public GhostSigns(SignWeights weights) {
        this.weights = weights;
    }

    public SignWeights weights() {
        return weights;
    }

    /** Whoever it is; whether the total is enough to be told of decides the caller. */
    public Suspect weigh(ClaimedLearner learner, Instant now) {
        LocalDate today = Days.of(now);
        List<Suspect.Reason> reasons = new ArrayList<>();
        double total = 0;
        for (Sign sign : Signs.ALL) {
            String seen = sign.seenOn(learner, today).orElse("");
            if (!seen.isEmpty()) {
                double bits = weights.of(sign).bits();
                reasons.add(new Suspect.Reason(sign.name(), bits, seen));
                total += bits;
            }
        }
        return new Suspect(learner, total, reasons);
    }
}
