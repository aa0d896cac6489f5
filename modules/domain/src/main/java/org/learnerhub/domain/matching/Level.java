package org.learnerhub.domain.matching;

import java.util.List;
import java.util.Locale;

/**
 * How far two values agree. Not every comparator knows every level. Stored explanations hold ordinals: add at the end
 * only.
 */
public enum Level {
    /** One side says nothing: no evidence either way. */
    MISSING,
    /** Equal after normalisation. */
    EXACT,
    /** Equal to another name of the person (preferred, previous, one of several, an initial). */
    VARIANT,
    /** Alike but for a typing error; for dates, one digit; for postcodes, one character. */
    CLOSE,
    /** Given and family name, or day and month, stand in each other's place. */
    SWAPPED,
    /** Agreement in part only, such as a postcode's outward part or the year of birth. */
    PARTIAL,
    DIFFERENT;

    private static final List<Level> ALL = List.of(values());

    /** In lower case, as explanations say it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<Level> all() {
        return ALL;
    }
}
