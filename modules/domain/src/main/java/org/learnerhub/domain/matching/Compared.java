package org.learnerhub.domain.matching;

import java.util.List;

/**
 * What is compared, in the order in which explanations list it. Stored explanations hold ordinals: add at the end only.
 */
public enum Compared {
    GIVEN_NAME("GivenName", "name"),
    FAMILY_NAME("FamilyName", "name"),
    DATE_OF_BIRTH("DateOfBirth", "birth-date"),
    GENDER("Gender", "gender"),
    POST_CODE("LastKnownPostCode", "postcode"),
    EMAIL_ADDRESS("EmailAddress", "email");

    private static final List<Compared> ALL = List.of(values());

    private final String label;
    private final String comparator;

    Compared(String label, String comparator) {
        this.label = label;
        this.comparator = comparator;
    }

    /** The field's name on the wire. */
    public String label() {
        return label;
    }

    /** The comparator's name in explanations and in the public rule text. */
    public String comparator() {
        return comparator;
    }

    public static List<Compared> all() {
        return ALL;
    }
}
