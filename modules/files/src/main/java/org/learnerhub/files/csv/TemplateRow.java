package org.learnerhub.files.csv;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.WrittenDate;

/** Rows that a template has under its headings to explain them: "Do not change this row", "Mandatory, 35 characters". */
public final class TemplateRow {

    private static final Pattern WARNING = Pattern.compile(
            "\\b(?:do not|don'?t) (?:change|edit|delete|remove|alter|amend|modify|overwrite)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile(
            "(?:mandatory|optional|required|conditional)\\b.*|.*\\b[0-9]{1,4} (?:characters|chars|digits|letters)\\b.*"
                    + "|(?:yyyy-mm-dd|dd/mm/yyyy|free text)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEW = 2;

    private TemplateRow() {}

    /**
     * Whether the row explains the headings; never where it has a date of birth.
     *
     * @param birthDates under which column dates of birth stand
     */
    public static boolean is(CsvRow record, IntPredicate birthDates) {
        int rules = 0;
        boolean warning = false;
        for (int column = 0; column < record.count(); column++) {
            String value = record.value(column);
            if (value != null) {
                if (birthDates.test(column) && isDate(value)) {
                    return false;
                }
                warning |= WARNING.matcher(value).find();
                rules += RULE.matcher(value).matches() ? 1 : 0;
            }
        }
        return warning || rules >= FEW;
    }

    private static boolean isDate(String value) {
        return CalendarDate.parse(value).isPresent() || WrittenDate.parse(value).isPresent();
    }
}
