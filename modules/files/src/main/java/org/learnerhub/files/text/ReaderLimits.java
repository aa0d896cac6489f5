package org.learnerhub.files.text;

/**
 * How much of one thing a batch file may hold; beyond it the file is refused, so that memory stays constant whatever a
 * sender sends.
 *
 * @param valueChars characters of one value, in CSV and XML
 * @param depth of nested XML elements
 * @param attributes of one XML element
 * @param rows learners
 * @param columns headings, and values of one CSV row
 * @param names different names in one XML file that no layout knows
 * @param tokenChars characters of one XML tag, comment or processing instruction
 */
public record ReaderLimits(
        int valueChars, int depth, int attributes, int rows, int columns, int names, int tokenChars) {

    /** What a hub uses unless told otherwise; no real file comes near. */
    public static ReaderLimits standard() {
        return new ReaderLimits(8_000, 16, 20, 5_000_000, 500, 500, 100_000);
    }

    /** The same with another number of rows. */
    public ReaderLimits withRows(int most) {
        return new ReaderLimits(valueChars, depth, attributes, most, columns, names, tokenChars);
    }
}
