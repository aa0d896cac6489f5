package org.learnerhub.files.rows;

import java.util.Locale;

/** Names of headings and elements as senders write them. */
public final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** By which names are compared: case and anything but letters and digits do not matter. */
    public static String folded(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** A sender's name for something, fit for a message: without line breaks and not too long. */
    public static String shown(String name) {
        String line = name.strip().replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
