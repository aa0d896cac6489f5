package org.learnerhub.domain.challenge;

import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;

/** What people write in cases: of any script, in lines, without what a terminal would obey. */
final class Words {

    private static final int LONGEST = 2_000;

    private Words() {}

    /** @throws RefusedException CHALLENGE_VALUE_UNFIT where they are too long */
    static String checked(String text) {
        String words = text.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").strip();
        if (words.length() > LONGEST) {
            throw new RefusedException(ChallengeCode.CHALLENGE_VALUE_UNFIT, "words: 2,000 characters at most");
        }
        return words;
    }

    /** @throws RefusedException CHALLENGE_REASON_MISSING too */
    static String needed(String text) {
        String words = checked(text);
        if (words.isEmpty()) {
            throw new RefusedException(ChallengeCode.CHALLENGE_REASON_MISSING);
        }
        return words;
    }
}
