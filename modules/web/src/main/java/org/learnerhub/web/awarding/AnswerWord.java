package org.learnerhub.web.awarding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.challenge.ChallengeKind;

/** What can be done with a challenge, as a form says it. */
enum AnswerWord {
    CORRECT,
    ADD,
    REMOVE,
    SETTLE,
    IN_WORDS,
    REFUSE;

    static Optional<AnswerWord> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }

    /** Those that fit; whether they do is for the use case to say. */
    static List<AnswerWord> of(ChallengeKind kind) {
        return switch (kind) {
            case EVENT_WRONG -> List.of(CORRECT, REMOVE, IN_WORDS, REFUSE);
            case EVENT_NOT_MINE -> List.of(REMOVE, IN_WORDS, REFUSE);
            case EVENT_MISSING -> List.of(ADD, IN_WORDS, REFUSE);
            case SEVERAL_NUMBERS, SHARED_NUMBER, WRONG_RECORD -> List.of(SETTLE, IN_WORDS, REFUSE);
        };
    }
}
