package org.learnerhub.domain.learner.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that a spreadsheet rewrote, such as 9.91E+12 or 1026893096.0. */
public final class SpreadsheetNumber {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:[.,][0-9]{1,20})?[eE]\\+?[0-9]{1,2}");
    private static final Pattern DECIMAL_TAIL = Pattern.compile("([0-9]{1,20})[.,]0{1,6}");

    private SpreadsheetNumber() {}

    public static boolean isRewritten(String value) {
        return hasMark(value) && isOfEither(value);
    }

    /** What every rewritten number has; hardly any value has one, and the patterns cost. */
    private static boolean hasMark(String value) {
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.' || c == ',' || c == 'e' || c == 'E') {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfEither(String value) {
        return SCIENTIFIC.matcher(value).matches()
                || DECIMAL_TAIL.matcher(value).matches();
    }

    /**
     * What the number was, where no digit is lost.
     *
     * @param digits how many digits it must have had
     */
    public static Optional<String> restored(String value, int digits) {
        String whole = new BigDecimal(value.replace(',', '.')).toBigInteger().toString();
        String mantissa = value.split("[eE]", 2)[0].replaceAll("[.,]", "");
        boolean allThere = SCIENTIFIC.matcher(value).matches() ? mantissa.length() == digits : true;
        return whole.length() == digits && allThere ? Optional.of(whole) : Optional.empty();
    }
}
