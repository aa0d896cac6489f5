package org.learnerhub.people.population;

import java.util.List;
import java.util.Locale;

/** Names outside a community's list: made of parts, where the community makes names so, and spellings of one's own. */
final class RareNames {

    private static final List<String[]> RESPELLED = List.of(
            new String[] {"ee", "i"},
            new String[] {"y", "ie"},
            new String[] {"i", "y"},
            new String[] {"c", "k"},
            new String[] {"k", "c"},
            new String[] {"s", "z"},
            new String[] {"z", "s"},
            new String[] {"ph", "f"},
            new String[] {"f", "ph"},
            new String[] {"ah", "a"},
            new String[] {"a", "ah"},
            new String[] {"oo", "u"},
            new String[] {"u", "oo"},
            new String[] {"v", "w"},
            new String[] {"n", "nn"},
            new String[] {"l", "ll"},
            new String[] {"e", "a"},
            new String[] {"a", "e"},
            new String[] {"o", "u"});

    private final List<String> firsts;
    private final List<String> lasts;

    RareNames(List<String> firsts, List<String> lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    List<String> firsts() {
        return firsts;
    }

    List<String> lasts() {
        return lasts;
    }

    boolean hasParts() {
        return !firsts.isEmpty();
    }

    String draw(NameList common, Chances chances) {
        return hasParts() && chances.percent(80)
                ? joined(chances.one(firsts), chances.one(lasts))
                : respelled(common.draw(chances), chances);
    }

    /** A part after a blank, a hyphen, an apostrophe or Mc begins with a capital, any other does not. */
    static String joined(String first, String last) {
        boolean anew = " -'".indexOf(first.charAt(first.length() - 1)) >= 0 || first.matches("Ma?c");
        String initial = last.substring(0, 1);
        return first + (anew ? initial.toUpperCase(Locale.ROOT) : initial.toLowerCase(Locale.ROOT)) + last.substring(1);
    }

    /** Another way to write the name, after its first letter; the name itself where none comes to mind. */
    static String respelled(String name, Chances chances) {
        int start = chances.below(RESPELLED.size());
        for (int i = 0; i < RESPELLED.size(); i++) {
            String[] way = RESPELLED.get((start + i) % RESPELLED.size());
            int at = name.lastIndexOf(way[0]);
            if (at > 0) {
                return name.substring(0, at) + way[1] + name.substring(at + way[0].length());
            }
        }
        return name;
    }
}
