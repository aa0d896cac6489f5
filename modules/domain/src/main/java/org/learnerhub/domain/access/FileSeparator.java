package org.learnerhub.domain.access;

/** What stands between the values of an institution's CSV files. */
public enum FileSeparator {
    /** Nothing is settled: the one that makes most sense of the headings. */
    AUTO("auto", '\0'),
    COMMA("comma", ','),
    SEMICOLON("semicolon", ';'),
    TAB("tab", '\t'),
    PIPE("pipe", '|'),
    CARET("caret", '^');

    private final String label;
    private final char character;

    FileSeparator(String label, char character) {
        this.label = label;
        this.character = character;
    }

    /** As settings say it. */
    public String label() {
        return label;
    }

    /** NUL for {@link #AUTO}. */
    public char character() {
        return character;
    }
}
