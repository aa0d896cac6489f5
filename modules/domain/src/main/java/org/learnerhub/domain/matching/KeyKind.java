package org.learnerhub.domain.matching;

import java.util.List;

/**
 * The blocking keys: exact values that two records of one person are likely to share, so that any one field may be
 * wrong or missing and the person is still found. Stored explanations hold ordinals: add at the end only.
 */
public enum KeyKind {
    /** Date of birth and a family name, present or former, whole or a part. */
    BIRTH_DATE_FAMILY("birth-date+family"),
    /**
     * Date of birth and a given name; for a common one also the family name's first letter. One value with the kind above
     * where the same word stands in the other place.
     */
    BIRTH_DATE_GIVEN("birth-date+given"),
    /** Both names in either order, with the year of birth; for a common pair also the month. */
    NAMES_BIRTH_YEAR("names+birth-year"),
    /** Both names in either order, with day and month of birth in either order; not for a common pair. */
    NAMES_BIRTH_DAY("names+birth-day"),
    BIRTH_DATE_POST_CODE("birth-date+postcode"),
    FAMILY_INITIAL_POST_CODE("family+initial+postcode"),
    EMAIL("email");

    private static final List<KeyKind> ALL = List.of(values());

    private final String label;

    KeyKind(String label) {
        this.label = label;
    }

    /** As explanations and the public rule text say it. */
    public String label() {
        return label;
    }

    public static List<KeyKind> all() {
        return ALL;
    }
}
