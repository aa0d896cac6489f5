package org.learnerhub.domain.result;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows of a batch that have to be mended, for a file of the same shape.
 *
 * @param head what the file says of itself, by heading; repeated in each row, so that a row may be deleted
 * @param headings of the fields by the names of fields, in the order of columns
 * @param rows in order, read as they are asked for
 */
public record FailedRows(Map<String, String> head, Map<String, String> headings, Stream<ResultRow> rows) {

    /** What is added behind the fields; readers leave it out of account. */
    public static final List<String> ADDED = List.of("hub_error", "hub_code", "hub_row");

    private static final Pattern MARKS = Pattern.compile("^'*");

    /** A value as such a file has it: with an apostrophe before what a spreadsheet would take for a formula. */
    public static String written(String value) {
        return isFormula(value) ? "'" + value : value;
    }

    /** What is meant by a value of such a file. */
    public static String meant(String written) {
        return written.startsWith("'") && isFormula(written) ? written.substring(1) : written;
    }

    /** Behind apostrophes too, so that what began with one is not taken for one of ours. */
    private static boolean isFormula(String value) {
        return Formula.isOne(MARKS.matcher(value).replaceFirst(""));
    }
}
