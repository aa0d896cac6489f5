package org.learnerhub.domain.challenge;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Whom to ask back, as whoever raised a challenge said. Told to the hub's own people and to who raised it only.
 *
 * @param name at most 254 characters
 * @param telephone at most 35 characters
 * @param email at most 254 characters
 */
public record Contact(
        @Nullable String name,
        @Nullable String telephone,
        @Nullable String email) {

    private static final Contact NONE = new Contact(null, null, null);
    private static final int LONGEST = 254;
    private static final int LONGEST_TELEPHONE = 35;

    public Contact {
        name = fitting(name, LONGEST, "contactName");
        telephone = fitting(telephone, LONGEST_TELEPHONE, "telephone");
        email = fitting(email, LONGEST, "emailAddress");
    }

    public static Contact none() {
        return NONE;
    }

    private static @Nullable String fitting(@Nullable String text, int longest, String place) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() > longest) {
            throw new RefusedException(ChallengeCode.CHALLENGE_VALUE_UNFIT, place);
        }
        return line;
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "Contact";
    }
}
