package org.learnerhub.domain.stewardship;

import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;

/** How an order of a steward ended. */
public sealed interface StewardshipOutcome {

    /** It was done, logged and audited; in force with the end of the surrounding transaction. */
    record Done(LearnerEvent.Standing event) implements StewardshipOutcome {}

    /** Nothing was changed; where it tells how learners stand, that is audited. */
    record Refused(Refusal refusal) implements StewardshipOutcome {}

    static StewardshipOutcome refused(HubCode code) {
        return new Refused(Refusal.of(code));
    }
}
