package org.learnerhub.files.result;

/**
 * Decimals with four places at most, held as ten-thousandths so that sums of what is printed are exact: whoever adds
 * a document's figures gets the document's total.
 */
final class FixedPoint {

    private static final int ONE = 10_000;
    private static final int PLACES = 4;

    private FixedPoint() {}

    static long of(double value) {
        return Math.round(value * ONE);
    }

    /** Such as {@code -20.5} or {@code 13}. */
    static String text(long tenThousandths) {
        long whole = Math.abs(tenThousandths) / ONE;
        int rest = (int) (Math.abs(tenThousandths) % ONE);
        String sign = tenThousandths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        int places = PLACES;
        while (rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        String digits = Integer.toString(rest);
        return sign + whole + "." + "0".repeat(places - digits.length()) + digits;
    }
}
