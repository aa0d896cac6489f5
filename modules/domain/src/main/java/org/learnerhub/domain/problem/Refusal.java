package org.learnerhub.domain.problem;

import org.jspecify.annotations.Nullable;

/**
 * Why something was refused as a whole.
 *
 * @param place where in the input, such as {@code line 12, column 8}; null where there is no place
 */
public record Refusal(HubCode code, @Nullable String place) {

    public static Refusal of(HubCode code) {
        return new Refusal(code, null);
    }

    public static Refusal at(HubCode code, String place) {
        return new Refusal(code, place);
    }

    /** The sentence, with the place where there is one. */
    public String text() {
        return place == null ? code.sentence() : code.sentence() + " (" + place + ")";
    }
}
