package org.learnerhub.domain.share;

import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.AskedRecord;

/** On whose word something is done for a learner. */
public sealed interface Behalf {

    Caller caller();

    /** The learner, or the hub's own people in the learner's name. */
    record Own(Justification by, Uln uln) implements Behalf {

        @Override
        public Caller caller() {
            return by.caller();
        }
    }

    /** An institution, whose word the learner's number and names are the proof of. */
    record Institution(Call call, AskedRecord asked) implements Behalf {

        @Override
        public Caller caller() {
            return call.caller();
        }
    }
}
