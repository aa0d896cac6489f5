package org.learnerhub.benchmarks.pages;

import java.util.List;

/** The columns of a generated file: each cell stands in quotation marks, none has a line break or a mark in it. */
public final class CsvColumns {

    private static final String BETWEEN = "\",\"";

    private final List<String> headings;

    public CsvColumns(String heading) {
        headings = List.of(cells(heading));
    }

    private static String[] cells(String line) {
        return line.substring(1, line.length() - 1).split(BETWEEN, -1);
    }

    public String with(String line, String heading, String value) {
        String[] cells = cells(line);
        cells[headings.indexOf(heading)] = value;
        return "\"" + String.join(BETWEEN, cells) + "\"";
    }
}
