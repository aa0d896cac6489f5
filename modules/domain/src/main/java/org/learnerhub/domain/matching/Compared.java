package org.learnerhub.domain.matching;

import java.util.List;

/**
 * What is compared, in the order in which explanations list it. Stored explanations hold ordinals: add at the end only.
 */
public enum Compared {
    GIVEN_NAME("GivenName"),
    FAMILY_NAME("FamilyName"),
    DATE_OF_BIRTH("DateOfBirth"),
    GENDER("Gender"),
    POST_CODE("LastKnownPostCode"),
    EMAIL_ADDRESS("EmailAddress");

    private static final List<Compared> ALL = List.of(values());

    private final String label;

    Compared(String label) {
        this.label = label;
    }

    /** The field's name on the wire. */
    public String label() {
        return label;
    }

    public static List<Compared> all() {
        return ALL;
    }
}
