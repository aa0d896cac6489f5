package org.learnerhub.web.awarding;

import java.time.Instant;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.challenge.ChallengeStep;

/**
 * What happened in a challenge.
 *
 * @param byKey who it was: the hub or its people, an institution, the learner; nobody is named
 */
record StepView(String kindKey, Instant at, String byKey, String words) {

    static StepView of(ChallengeStep step) {
        return new StepView(
                "awarding.challenge.step." + step.kind().name(), step.at(), "awarding.challenge.by." + by(step.by()),
                step.words());
    }

    private static String by(Caller caller) {
        if (caller instanceof Caller.InstitutionUser) {
            return "institution";
        } else if (caller instanceof Caller.Learner) {
            return "learner";
        }
        return caller instanceof Caller.Staff ? "staff" : "hub";
    }
}
