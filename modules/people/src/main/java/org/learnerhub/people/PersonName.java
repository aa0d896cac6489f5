package org.learnerhub.people;

import org.jspecify.annotations.Nullable;

/**
 * A whole name.
 *
 * @param middle further given names, separated by spaces
 */
record PersonName(String given, @Nullable String middle, String family) {

    PersonName withMiddle(@Nullable String replaced) {
        return new PersonName(given, replaced, family);
    }
}
