package org.learnerhub.files.rows;

import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.result.FailedRows;

/**
 * The columns that the hub adds to failed rows. They say nothing of a row that comes back. A file that has them was
 * written for spreadsheets: an apostrophe before what a spreadsheet takes for a formula is none of the value's.
 */
final class AddedColumns {

    private static final Set<String> NAMES =
            FailedRows.ADDED.stream().map(Names::folded).collect(Collectors.toUnmodifiableSet());
    private static final String FORMULA = "=+-@";

    private AddedColumns() {}

    static boolean has(String name) {
        return NAMES.contains(Names.folded(name));
    }

    /** What is meant by a value of such a file. */
    static String meant(String value) {
        boolean marked = value.length() > 1 && value.charAt(0) == '\'' && FORMULA.indexOf(value.charAt(1)) >= 0;
        return marked ? value.substring(1) : value;
    }
}
