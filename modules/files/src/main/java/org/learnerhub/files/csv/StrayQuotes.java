package org.learnerhub.files.csv;

/**
 * Quotation marks that are left around a value after parsing, such as {@code "ANNA"} or a spreadsheet's
 * {@code ="0123"}. Free text keeps its marks, and so does a value whose marks come in pairs inside it.
 */
public final class StrayQuotes {

    private StrayQuotes() {}

    /**
     * The value without them and without the mender's marks; the same object where there are none.
     *
     * @param freeText whether marks and line breaks are the sender's own
     */
    public static String removed(String value, boolean freeText) {
        if (value.indexOf(QuoteMender.LITERAL) >= 0) {
            return removed('"' + value.replace(String.valueOf(QuoteMender.LITERAL), ""), freeText);
        }
        if (value.indexOf(QuoteMender.MARK) >= 0) {
            return removed(value.replace(String.valueOf(QuoteMender.MARK), ""), freeText);
        }
        boolean none = !isQuote(value, 0) && !isQuote(value, value.length() - 1);
        if (none || freeText) {
            return value;
        }
        int from = value.startsWith("=\"") ? 1 : 0;
        int to = value.length();
        while (to - from > 1 && isQuote(value, from) && isQuote(value, to - 1)) {
            from++;
            to--;
        }
        String inner = value.substring(from, to);
        return (hasLoneEnd(inner) ? withoutEnds(inner) : inner).strip();
    }

    private static boolean hasLoneEnd(String value) {
        long marks = value.chars().filter(c -> c == '"').count();
        return marks % 2 == 1 || value.startsWith("\"\"") || value.endsWith("\"\"");
    }

    private static String withoutEnds(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isQuote(value, from)) {
            from++;
        }
        while (to > from && isQuote(value, to - 1)) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isQuote(String value, int index) {
        return index >= 0 && index < value.length() && value.charAt(index) == '"';
    }
}
