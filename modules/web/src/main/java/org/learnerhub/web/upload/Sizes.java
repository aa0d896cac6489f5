package org.learnerhub.web.upload;

import java.util.Locale;

/** Sizes of files, for people. */
final class Sizes {

    private static final long KILO = 1_000;
    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};

    private Sizes() {}

    /** Such as {@code 4.3 GB}; {@code 812 bytes} of little ones. */
    static String text(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        double size = bytes;
        int unit = -1;
        while (size >= KILO && unit < UNITS.length - 1) {
            size /= KILO;
            unit++;
        }
        return String.format(Locale.UK, size < 10 ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
    }
}
