package org.learnerhub.domain.matching;

import java.util.List;

/**
 * What is compared, in the order in which explanations list it. Stored explanations hold ordinals: add at the end only.
 */
public enum Compared {
    GIVEN_NAME("GivenName", "given-name"),
    FAMILY_NAME("FamilyName", "family-name"),
    DATE_OF_BIRTH("DateOfBirth", "birth-date"),
    GENDER("Gender", "gender"),
    POST_CODE("LastKnownPostCode", "postcode"),
    EMAIL_ADDRESS("EmailAddress", "email"),
    MIDDLE_OTHER_NAME("MiddleOtherName", "middle-name"),
    PLACE_OF_BIRTH("PlaceOfBirth", "place"),
    SCHOOL_AT_AGE_16("SchoolAtAge16", "place"),
    /**
     * Not a field: what the fields say together, since within a family they are not independent. Any level but
     * {@link Level#MISSING} forbids a match without asking.
     */
    PERSON("Person", "person"),
    /** By what the row's institution calls the learner; known of batches only, see {@link IdentifierRule}. */
    MIS_IDENTIFIER("MISIdentifier", "mis-identifier");

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
