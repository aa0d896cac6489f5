package org.learnerhub.people.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Given names that look alike and are not the same name, as parents choose them for twins. */
final class LookAlikes {

    private final Map<String, List<Couple>> written = new LinkedHashMap<>();
    private final Map<String, List<Couple>> found = new LinkedHashMap<>();
    private final Half half;

    /** A name that a child may be given. */
    record Choice(Sex sex, String name) {}

    /** Two names of two people. */
    record Couple(Choice one, Choice other) {}

    LookAlikes(Communities communities, Half half) {
        this.half = half;
        for (Community community : communities.all()) {
            for (Sex sex : Sex.values()) {
                written.put(key(community, sex), written(community, sex));
                found.put(key(community, sex), found(community, sex, sex));
            }
            found.put(community.name(), found(community, Sex.FEMALE, Sex.MALE));
        }
    }

    private static String key(Community community, Sex sex) {
        return community.name() + sex;
    }

    Couple draw(Community community, Chances chances) {
        Sex sex = Sex.any(chances);
        int kind = chances.weighted(45, 25, community.rareNames(sex).hasParts() ? 20 : 0, 10);
        if (kind == 2) {
            return ofParts(community, sex, chances);
        }
        List<Couple> couples = kind == 3
                ? found.getOrDefault(community.name(), List.of())
                : (kind == 0 ? written : found).getOrDefault(key(community, sex), List.of());
        return couples.isEmpty()
                ? chances.one(written.getOrDefault(key(community, sex), List.of()))
                : chances.one(couples);
    }

    private Couple ofParts(Community community, Sex sex, Chances chances) {
        RareNames parts = community.rareNames(sex);
        for (int i = 0; i < 1000; i++) {
            String first = chances.one(parts.firsts());
            String last = chances.one(parts.lasts());
            String one = RareNames.joined(first, last);
            String other = chances.percent(70)
                    ? RareNames.joined(first, chances.one(parts.lasts()))
                    : RareNames.joined(chances.one(parts.firsts()), last);
            if (mayBe(community, sex, one, sex, other)) {
                return new Couple(new Choice(sex, one), new Choice(sex, other));
            }
        }
        throw new IllegalStateException("no parts for this half: " + community.name());
    }

    private List<Couple> written(Community community, Sex sex) {
        List<Couple> couples = new ArrayList<>();
        for (String pair : community.alike(sex)) {
            String one = pair.substring(0, pair.indexOf('/'));
            String other = pair.substring(pair.indexOf('/') + 1);
            if (mayBe(community, sex, one, sex, other)) {
                couples.add(new Couple(new Choice(sex, one), new Choice(sex, other)));
            }
        }
        return couples;
    }

    private List<Couple> found(Community community, Sex oneSex, Sex otherSex) {
        Set<Couple> couples = new LinkedHashSet<>();
        List<String> ones = community.names(oneSex).names();
        List<String> others = community.names(otherSex).names();
        for (String one : ones) {
            for (String other : others) {
                boolean inOrder = oneSex != otherSex || one.compareTo(other) < 0;
                if (inOrder && Likeness.alike(one, other) && mayBe(community, oneSex, one, otherSex, other)) {
                    couples.add(new Couple(new Choice(oneSex, one), new Choice(otherSex, other)));
                }
            }
        }
        return List.copyOf(couples);
    }

    private boolean mayBe(Community community, Sex oneSex, String one, Sex otherSex, String other) {
        return half.holds(community, oneSex, one)
                && half.holds(community, otherSex, other)
                && !Likeness.sounds(one.toLowerCase(Locale.ROOT))
                        .equals(Likeness.sounds(other.toLowerCase(Locale.ROOT)));
    }
}
