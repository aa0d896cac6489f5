package org.learnerhub.domain.login;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.learner.Uln;

/** Letters with one-time codes; of each number the last one made counts. */
public interface LearnerLetters {

    /** In the place of an earlier one. */
    void save(Letter letter);

    /** Locked until the surrounding transaction ends: of two who try at once the second sees what the first did. */
    Optional<Letter> lock(Uln uln);

    /**
     * A letter.
     *
     * @param proof a keyed hash of number, date of birth, code and second word
     * @param wrong tries so far
     * @param usedAt null: not yet
     */
    record Letter(
            Uln uln,
            String proof,
            Caller by,
            Instant madeAt,
            Instant endsAt,
            int wrong,
            @Nullable Instant usedAt) {

        boolean isOpen(Instant now) {
            return usedAt == null && wrong < LetterCode.MOST_WRONG && now.isBefore(endsAt);
        }

        Letter tried() {
            return new Letter(uln, proof, by, madeAt, endsAt, wrong + 1, usedAt);
        }

        Letter used(Instant at) {
            return new Letter(uln, proof, by, madeAt, endsAt, wrong, at);
        }
    }
}
