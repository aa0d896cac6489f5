package org.learnerhub.domain.ukrlp;

import org.jspecify.annotations.Nullable;

/** Values are trimmed, and what is blank is missing: consumers are never sent blanks. */
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** @throws IllegalArgumentException where it is blank */
    static String needed(String text, String what) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return stripped;
    }
}
