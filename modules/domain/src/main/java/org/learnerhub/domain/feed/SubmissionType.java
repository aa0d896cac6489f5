package org.learnerhub.domain.feed;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a feed's results are confirmed. Contract section 2 (decided there). */
public enum SubmissionType {
    FINAL,
    PROVISIONAL;

    /** In any case; empty where it is neither. */
    public static Optional<SubmissionType> parse(String said) {
        String word = said.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(
                word.equals(FINAL.name()) ? FINAL : word.equals(PROVISIONAL.name()) ? PROVISIONAL : null);
    }

    /**
     * What a row of a file that was read says.
     *
     * @param said null: nothing, and a file that says nothing is final
     */
    public static SubmissionType of(@Nullable String said) {
        return said == null ? FINAL : parse(said).orElseThrow();
    }
}
