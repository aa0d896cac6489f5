package org.learnerhub.domain.matching;

import java.util.List;
import java.util.Set;

/**
 * The blocking keys: exact values that two records of one person are likely to share, so that any one field may be
 * wrong or missing and the person is still found. Stored explanations hold ordinals: add at the end only.
 */
public enum KeyKind {
    /** Date of birth and a family name, present or former, whole where it is not common, or a part. */
    BIRTH_DATE_FAMILY("birth-date+family", Compared.DATE_OF_BIRTH, Compared.FAMILY_NAME),
    /**
     * Date of birth and a given name that is not common. One value with the kind above where the same word stands in the
     * other place.
     */
    BIRTH_DATE_GIVEN("birth-date+given", Compared.DATE_OF_BIRTH, Compared.GIVEN_NAME),
    /** Both names in either order, unless common, with the year of birth; also the month if usual, alone if rare. */
    NAMES_BIRTH_YEAR("names+birth-year", Compared.GIVEN_NAME, Compared.FAMILY_NAME, Compared.DATE_OF_BIRTH),
    /** Both names in either order, with day and month of birth in either order; only for pairs between usual and rare. */
    NAMES_BIRTH_DAY("names+birth-day", Compared.GIVEN_NAME, Compared.FAMILY_NAME, Compared.DATE_OF_BIRTH),
    BIRTH_DATE_POST_CODE("birth-date+postcode", Compared.DATE_OF_BIRTH, Compared.POST_CODE),
    /** The postcode and the first letters of both names, in either order. */
    INITIALS_POST_CODE("initials+postcode", Compared.GIVEN_NAME, Compared.FAMILY_NAME, Compared.POST_CODE),
    EMAIL("email", Compared.EMAIL_ADDRESS),
    /** Date of birth, the given name's first letter and the family name's first two. */
    BIRTH_DATE_INITIALS("birth-date+initials", Compared.DATE_OF_BIRTH, Compared.GIVEN_NAME, Compared.FAMILY_NAME),
    GIVEN_POST_CODE("given+postcode", Compared.GIVEN_NAME, Compared.POST_CODE),
    /** The postcode's sector, how the family name sounds and, unless few people are kept, the given name's initial. */
    SECTOR_FAMILY("postcode-sector+family", Compared.FAMILY_NAME, Compared.POST_CODE),
    /** The place of birth and one of the names, where it is not common. */
    BIRTH_PLACE_NAME("birth-place+name", Compared.PLACE_OF_BIRTH, Compared.GIVEN_NAME, Compared.FAMILY_NAME),
    /** Place and date of birth and the first letter of one of the names, where few people are kept. */
    BIRTH_PLACE_DATE(
            "birth-place+date",
            Compared.PLACE_OF_BIRTH,
            Compared.DATE_OF_BIRTH,
            Compared.GIVEN_NAME,
            Compared.FAMILY_NAME),
    /** By what the row's institution called the learner; looked up apart from the others, and kept apart. */
    MIS_IDENTIFIER("mis-identifier", Compared.MIS_IDENTIFIER);

    private static final List<KeyKind> ALL = List.of(values());

    private final String label;
    private final Set<Compared> fields;

    KeyKind(String label, Compared... fields) {
        this.label = label;
        this.fields = Set.of(fields);
    }

    /** As explanations and the public rule text say it. */
    public String label() {
        return label;
    }

    /** Whether two people who share a key of this kind are likely to agree in the field, whoever they are. */
    boolean standsOn(Compared field) {
        return fields.contains(field);
    }

    public static List<KeyKind> all() {
        return ALL;
    }
}
