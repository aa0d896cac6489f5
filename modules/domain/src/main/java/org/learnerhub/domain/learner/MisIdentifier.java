package org.learnerhub.domain.learner;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An institution's own identifier of a learner, trimmed and without regard to case. What senders write where they have
 * none is no identifier.
 *
 * @param value in capitals
 */
public record MisIdentifier(String value) {

    private static final Set<String> PLACEHOLDERS = Set.of(
            "NA",
            "NIL",
            "NONE",
            "NULL",
            "BLANK",
            "EMPTY",
            "UNKNOWN",
            "NOTKNOWN",
            "NOTAPPLICABLE",
            "NOTAVAILABLE",
            "MISSING",
            "PENDING",
            "TBA",
            "TBC",
            "TEMP",
            "TEST",
            "NEW",
            "STUDENT",
            "LEARNER");

    /** So many times the same character is nobody's number. */
    private static final int REPEATED = 3;

    /** Empty where the row has none. */
    public static Optional<MisIdentifier> of(LearnerDetails row) {
        return parse(row.get(LearnerField.MIS_IDENTIFIER));
    }

    /** Empty where the text says nothing. */
    public static Optional<MisIdentifier> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String value = text.strip().toUpperCase(Locale.ROOT);
        return isPlaceholder(value) ? Optional.empty() : Optional.of(new MisIdentifier(value));
    }

    private static boolean isPlaceholder(String value) {
        StringBuilder told = new StringBuilder(value.length());
        value.codePoints().filter(Character::isLetterOrDigit).forEach(told::appendCodePoint);
        boolean same = told.chars().distinct().count() <= 1;
        boolean alone = told.length() == 1 && Character.isDigit(told.charAt(0)) && told.charAt(0) != '0';
        boolean zeros = same && told.indexOf("0") == 0;
        return zeros
                || (same && !alone && (told.length() < 2 || told.length() >= REPEATED))
                || PLACEHOLDERS.contains(told.toString());
    }

    /** Says nothing of the person: whoever knows it can look the learner up in the institution's own system. */
    @Override
    public String toString() {
        return "MisIdentifier[hidden]";
    }
}
