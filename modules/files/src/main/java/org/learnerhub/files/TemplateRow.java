package org.learnerhub.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.WrittenDate;

/** Rows that a template has under its headings to explain them: "Do not change this row", "Mandatory, 35 characters". */
final class TemplateRow {

    private static final Pattern WARNING = Pattern.compile(
            "\\b(?:do not|don'?t) (?:change|edit|delete|remove|alter|amend|modify|overwrite)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile(
            "(?:mandatory|optional|required|conditional)\\b.*|.*\\b[0-9]{1,4} (?:characters|chars|digits|letters)\\b.*"
                    + "|(?:yyyy-mm-dd|dd/mm/yyyy|free text)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEW = 2;

    private TemplateRow() {}

    /** Whether the row explains the headings; never where it has a date of birth. */
    static boolean is(CsvRow record, Headings headings) {
        int rules = 0;
        boolean warning = false;
        for (int column = 0; column < record.count(); column++) {
            String value = record.value(column);
            if (value != null) {
                if (isBirthDate(column, value, headings)) {
                    return false;
                }
                warning |= WARNING.matcher(value).find();
                rules += RULE.matcher(value).matches() ? 1 : 0;
            }
        }
        return warning || rules >= FEW;
    }

    private static boolean isBirthDate(int column, String value, Headings headings) {
        @Nullable LearnerField field = column < headings.columns() ? headings.learner(column) : null;
        return field == LearnerField.DATE_OF_BIRTH
                && (CalendarDate.parse(value).isPresent()
                        || WrittenDate.parse(value).isPresent());
    }
}
