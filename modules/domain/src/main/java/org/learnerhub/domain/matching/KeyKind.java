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
     * Date of birth and a given name that is not common. One value with the kind above where the same word stands in the
     * other place.
     */
    BIRTH_DATE_GIVEN("birth-date+given"),
    /** Both names in either order, with the year of birth; for a common pair also the month, for a rare one alone. */
    NAMES_BIRTH_YEAR("names+birth-year"),
    /** Both names in either order, with day and month of birth in either order; only for pairs between common and rare. */
    NAMES_BIRTH_DAY("names+birth-day"),
    BIRTH_DATE_POST_CODE("birth-date+postcode"),
    /** The postcode and the first letters of both names, in either order. */
    INITIALS_POST_CODE("initials+postcode"),
    EMAIL("email"),
    /** Date of birth, the given name's first letter and the family name's first two. */
    BIRTH_DATE_INITIALS("birth-date+initials"),
    GIVEN_POST_CODE("given+postcode");

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
