package org.learnerhub.domain.matching;

/** How a family name sounds, roughly: its first letter and the next three consonants, doubled ones once. */
final class FamilySound {

    private static final int LENGTH = 4;
    private static final String SILENT = "AEIOUYHW";

    private FamilySound() {}

    /** @param core of the name */
    static String of(String core) {
        StringBuilder sound = new StringBuilder(LENGTH).append(core.charAt(0));
        for (int i = 1; i < core.length() && sound.length() < LENGTH; i++) {
            char letter = core.charAt(i);
            if (letter != core.charAt(i - 1) && SILENT.indexOf(letter) < 0) {
                sound.append(letter);
            }
        }
        return sound.toString();
    }
}
