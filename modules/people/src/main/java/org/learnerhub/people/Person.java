package org.learnerhub.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invented.
 *
 * @param bornAs the family name before the present one, null where it never changed
 * @param school the school at sixteen
 * @param familyEmail an address that the household shares; null where the person uses an own one or none
 */
record Person(
        Community community,
        Sex sex,
        PersonName name,
        @Nullable String bornAs,
        LocalDate born,
        Home home,
        String school,
        @Nullable String familyEmail) {}
