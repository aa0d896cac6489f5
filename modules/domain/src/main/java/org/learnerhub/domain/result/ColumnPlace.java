package org.learnerhub.domain.result;

/**
 * Where a field stands in a CSV file.
 *
 * @param column from 0
 * @param heading as its sender wrote it
 */
public record ColumnPlace(int column, String heading) {

    private static final int LETTERS = 26;

    /** As a spreadsheet calls it: A to Z, then AA. */
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }
}
