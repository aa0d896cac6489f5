package org.learnerhub.people.population;

/** When two given names look alike to somebody who reads quickly. */
final class Likeness {

    private static final int SHORTEST = 3;
    private static final int SHARED = 4;
    private static final double MOST_OF_IT = .6;

    private Likeness() {}

    /** One letter apart, or with a long beginning or ending in common. */
    static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || one.equals(other)) {
            return false;
        }
        int beginning = beginning(one, other);
        int ending = ending(one, other, shorter - beginning);
        int longer = Math.max(one.length(), other.length());
        boolean oneLetter = longer - (beginning + ending) <= 1;
        return oneLetter || Math.max(beginning, ending) >= Math.max(SHARED, MOST_OF_IT * longer);
    }

    private static int beginning(String one, String other) {
        int count = 0;
        while (count < Math.min(one.length(), other.length()) && one.charAt(count) == other.charAt(count)) {
            count++;
        }
        return count;
    }

    private static int ending(String one, String other, int most) {
        int count = 0;
        while (count < most && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    /** Spellings of one name become equal: nobody gives those to two children. Takes small letters. */
    static String sounds(String name) {
        return Community.plain(name)
                .replace("ee", "i")
                .replace("oo", "u")
                .replace("ou", "u")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("kh", "k")
                .replace("ai", "i")
                .replace("ei", "i")
                .replace("ie", "i")
                .replace('y', 'i')
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('z', 's')
                .replace('w', 'v')
                .replaceAll("(?<=.)h", "")
                .replaceAll("(.)\\1", "$1");
    }
}
