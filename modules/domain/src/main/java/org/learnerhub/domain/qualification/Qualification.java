package org.learnerhub.domain.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A qualification, unit or learning aim.
 *
 * @param code as its owner writes it, such as {@code 601/4505/5}; at most 12 characters
 * @param title at most 254 characters
 * @param level such as {@code Level 3}; null where it has none
 * @param type such as {@code GCSE (9 to 1)}
 * @param subjectArea sector subject area; null where none is given
 * @param awardingBody its name
 * @param awardingBodyRef UKPRN or reference of the awarding body; null where none is given
 * @param grades those that may be awarded; empty: any
 * @param firstAward null: no limit
 * @param lastAward null: no limit
 */
public record Qualification(
        String code,
        String title,
        @Nullable String level,
        String type,
        @Nullable String subjectArea,
        String awardingBody,
        @Nullable String awardingBodyRef,
        List<String> grades,
        @Nullable LocalDate firstAward,
        @Nullable LocalDate lastAward) {

    /** Beside them the blanks of ASCII. */
    private static final String NOT_COMPARED = "/ \t\n\u000B\f\r";

    /** By which codes are compared: capitals, without slashes and blanks. */
    public static String key(String code) {
        int length = code.length();
        StringBuilder key = new StringBuilder(length);
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            char c = code.charAt(i);
            if (NOT_COMPARED.indexOf(c) < 0) {
                key.append(c);
                plain &= (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
            }
        }
        if (!plain) {
            return key.toString().toUpperCase(Locale.ROOT);
        }
        return key.length() == length ? code : key.toString();
    }
}
