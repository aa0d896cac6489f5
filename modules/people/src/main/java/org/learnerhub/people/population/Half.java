package org.learnerhub.people.population;

import java.util.List;

/**
 * Half of all given names, by their beginnings: what is tuned on one half is measured on the other. Parts that many
 * names of a community begin with (Temi-, Chukwu-) do not count as their beginning.
 */
public enum Half {
    /** For looking at while tuning. */
    A,
    /** For figures. */
    B;

    private static final int BEGINNING = 2;

    boolean holds(Community community, Sex sex, String givenName) {
        String stem = stem(givenName, community.rareNames(sex).firsts());
        int hash = (community.name() + stem).hashCode() * 0x9E3779B1;
        return (hash >>> 31) == ordinal();
    }

    private static String stem(String name, List<String> prefixes) {
        int cut = prefixes.stream()
                .filter(prefix -> prefix.length() > BEGINNING && name.startsWith(prefix))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String rest = Community.plain(name.substring(cut));
        return rest.substring(0, Math.min(BEGINNING, rest.length()));
    }
}
