package org.learnerhub.domain.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;

/**
 * Whose record is asked for.
 *
 * @param uln empty where what was sent is no ULN
 * @param person both names, and date of birth and gender where they are to be compared
 * @param reason what the wire says of why, such as {@code UserType ORG, getType FULL}
 */
public record AskedRecord(Optional<Uln> uln, LearnerDetails person, String reason) {

    private static final int MOST_OF_A_WORD = 20;
    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{Alnum}_-]");

    /** @param uln as it was sent; a wrong check digit makes it no ULN */
    public static Optional<Uln> uln(@Nullable String uln) {
        return uln == null ? Optional.empty() : Uln.parse(uln.strip());
    }

    /** Empty and blank values count as absent. */
    public static LearnerDetails person(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String dateOfBirth,
            @Nullable String gender) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, givenName)
                .set(LearnerField.FAMILY_NAME, familyName)
                .set(LearnerField.DATE_OF_BIRTH, stripped(dateOfBirth))
                .set(LearnerField.GENDER, stripped(gender))
                .build();
    }

    /** A word of the caller's, as the trail keeps it: letters and digits, 20 at most. */
    public static String word(@Nullable String sent) {
        String word = sent == null ? "" : NOT_OF_A_WORD.matcher(sent).replaceAll("");
        return word.isEmpty() ? "unsaid" : word.substring(0, Math.min(word.length(), MOST_OF_A_WORD));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
