package org.learnerhub.domain.result;

/** What a spreadsheet calculates in place of showing it. Every file for people puts an apostrophe before it. */
public final class Formula {

    /** Of full width too, which spreadsheets take for the others in some languages. */
    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

    private Formula() {}

    public static boolean isOne(String value) {
        return !value.isEmpty() && SIGNS.indexOf(value.charAt(0)) >= 0;
    }
}
