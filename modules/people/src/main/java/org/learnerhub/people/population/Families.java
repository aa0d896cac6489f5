package org.learnerhub.people.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Families by their numbers: the same number is always the same family, so none need be kept. */
final class Families {

    private static final double IN_HOSTELS = 2;
    private static final double TWINS = 1.5;
    private static final double NAMED_ALIKE = 12;
    private static final double PARENT_REGISTERED = 16;
    private static final double NAMED_AFTER_FATHER = 3.5;
    private static final double FATHER = 45;
    private static final int HOSTEL_BEDS = 60;

    private final long seed;
    private final Communities communities;
    private final Homes homes;
    private final Births births;
    private final int hostels;

    Families(long seed, Communities communities, Homes homes, Births births, int people) {
        this.seed = seed;
        this.communities = communities;
        this.homes = homes;
        this.births = births;
        hostels = Math.max(3, (int)
                (people * IN_HOSTELS / 100 / HOSTEL_BEDS / communities.all().size()));
    }

    int hostels() {
        return hostels;
    }

    /** Its children in the order of birth, then perhaps a parent. */
    List<Human> family(long number) {
        Chances chances = Chances.of(seed, "family", number);
        Community community = communities.draw(chances);
        return chances.percent(IN_HOSTELS) ? List.of(alone(community, chances)) : together(community, chances);
    }

    private Human alone(Community community, Chances chances) {
        Home home = homes.hostel(community, chances.below(hostels), chances);
        Household own = Household.draw(community, home, chances);
        LocalDate born = births.any(community, chances);
        Sex sex = chances.percent(70) ? Sex.MALE : Sex.FEMALE;
        return own.child(
                sex, community.givenName(sex, chances), chances.percent(35) ? Births.newYear(born) : born, chances);
    }

    private List<Human> together(Community community, Chances chances) {
        Household household = Household.draw(community, homes.family(community, chances), chances);
        List<Human> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        LocalDate born = births.any(community, chances);
        int children = 1 + chances.weighted(36, 40, 17, 7);
        while (members.size() < children && (members.isEmpty() || births.hold(born))) {
            members.add(child(household, names, born, chances));
            if (chances.percent(TWINS)) {
                members.add(child(household, names, born, chances));
            }
            born = Births.usual(born.plusDays(chances.between(340, 6 * 365)), community, chances);
        }
        if (chances.percent(PARENT_REGISTERED)) {
            members.add(parent(household, members.get(0).born(), chances));
        }
        return members;
    }

    private static Human child(Household household, Set<String> names, LocalDate born, Chances chances) {
        Community community = household.community();
        Sex sex = Sex.any(chances);
        boolean after = sex == Sex.MALE && chances.percent(NAMED_AFTER_FATHER);
        String given = after ? household.father() : community.givenName(sex, chances);
        for (int i = 0; i < 20 && !names.add(given); i++) {
            given = community.givenName(sex, chances);
        }
        if (!after && chances.percent(NAMED_ALIKE)) {
            given = alikeToOne(names, given, community, sex, chances);
        }
        return household.child(sex, given, born, chances);
    }

    private static String alikeToOne(Set<String> names, String given, Community community, Sex sex, Chances chances) {
        for (int i = 0; i < 200; i++) {
            String other = community.givenName(sex, chances);
            if (names.stream().anyMatch(name -> Likeness.alike(name, other)) && names.add(other)) {
                return other;
            }
        }
        return given;
    }

    private static Human parent(Household household, LocalDate firstChild, Chances chances) {
        Community community = household.community();
        LocalDate born = firstChild.minusDays(chances.between(18 * 365, 38 * 365));
        Sex sex = chances.percent(FATHER) ? Sex.MALE : Sex.FEMALE;
        String given = sex == Sex.MALE ? household.father() : community.givenName(sex, chances);
        return household.child(sex, given, Births.usual(born, community, chances), chances);
    }
}
