package org.learnerhub.files.rows;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.check.SpreadsheetNumber;

/** Numbers that a file says of itself, as spreadsheets write them; understood where only one number is meant. */
public final class FileNumbers {

    private static final int UKPRN_DIGITS = 8;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([,. \u00a0'])[0-9]{3}(?:\\1[0-9]{3})?");
    private static final Pattern DECIMALS = Pattern.compile("([0-9]{1,9})[.,]0{1,2}");

    private FileNumbers() {}

    /** A count is whole, so 1,200 and 1.200 are one thousand two hundred; null where it is no such number. */
    public static @Nullable Integer count(String said) {
        String digits = said;
        if (GROUPED.matcher(said).matches()) {
            digits = said.replaceAll("[^0-9]", "");
        } else if (DECIMALS.matcher(said).matches()) {
            digits = said.replaceAll("[.,]0{1,2}$", "");
        }
        return DIGITS.matcher(digits).matches() ? Integer.valueOf(digits) : null;
    }

    /** The eight digits of a UKPRN that a spreadsheet rewrote, where none is lost; null where it did not, or is. */
    static @Nullable String ukprn(String said) {
        return SpreadsheetNumber.isRewritten(said)
                ? SpreadsheetNumber.restored(said, UKPRN_DIGITS).orElse(null)
                : null;
    }
}
