package org.learnerhub.domain.matching;

import java.util.List;
import java.util.Locale;

/**
 * How far two values agree, or what two people's likeness amounts to. Not every comparator knows every level. Stored
 * explanations hold ordinals: add at the end only.
 */
public enum Level {
    /** One side says nothing: no evidence either way. */
    MISSING,
    /** Equal after normalisation. */
    EXACT,
    /** A short form or other spelling, or equal to another name of the person (preferred, previous). */
    VARIANT,
    /** Alike but for a typing error; for dates, one digit; for postcodes, one character. */
    CLOSE,
    /** Given and family name, or day and month, stand in each other's place. */
    SWAPPED,
    /** Agreement in part only: one of several names, a postcode's outward part, two of day, month and year. */
    PARTIAL,
    DIFFERENT,
    /** A single letter that begins the other. */
    INITIAL,
    /** Alike, yet both are names in their own right (HAYDEN and JAYDEN), or several names of which one is shared. */
    SIMILAR,
    /** The same postcode sector. */
    NEAR,
    /** Twins: the same family and birthday, another given name. */
    TWIN,
    /** The same names a generation apart: parent and child. */
    GENERATION,
    /** Names or dates contradict so much that a person must look. */
    CONTRADICTED,
    /** A name or the date of birth is missing or too weak for a match without asking. */
    UNPROVEN,
    /** Twins until proven a typing error: the same family and birthday, a given name that looks alike. */
    ALIKE;

    private static final List<Level> ALL = List.of(values());

    /** In lower case, as explanations say it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<Level> all() {
        return ALL;
    }
}
