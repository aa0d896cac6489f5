package org.learnerhub.web.awarding;

import org.learnerhub.domain.challenge.Challenges;

/** What the institution has to do with the challenges of a list, as addresses say it. */
enum ChallengeSide {
    TO_ANSWER("to-answer", Challenges.Side.HAS_TO_ANSWER),
    OTHERS("others", Challenges.Side.OTHERS);

    private final String key;
    private final Challenges.Side of;

    ChallengeSide(String key, Challenges.Side of) {
        this.key = key;
        this.of = of;
    }

    /** The end of the key of its words. */
    public String key() {
        return key;
    }

    Challenges.Side of() {
        return of;
    }
}
