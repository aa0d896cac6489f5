package org.learnerhub.people.population;

import java.time.LocalDate;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.people.population.LookAlikes.Choice;
import org.learnerhub.people.population.LookAlikes.Couple;

/** Pairs by their numbers, evenly over the communities. */
final class Pairs {

    private static final double FAMILY_ADDRESS = 18;
    private static final double MOVED = 8;
    private static final double OPPOSITE_SEX = 35;

    private final long seed;
    private final Half half;
    private final Communities communities;
    private final LookAlikes alike;
    private final Homes homes;
    private final Births births;
    private final int hostels;

    Pairs(long seed, Half half, Communities communities, Homes homes, Births births, int hostels) {
        this.seed = seed;
        this.half = half;
        this.communities = communities;
        this.homes = homes;
        this.births = births;
        this.hostels = hostels;
        alike = new LookAlikes(communities, half);
    }

    Pair pair(int number) {
        Chances chances = Chances.of(seed, "pair" + half, number);
        Community community = communities.all().get(number % communities.all().size());
        PairKind kind = PairKind.draw(chances);
        Couple names = kind.alike() ? alike.draw(community, chances) : unlike(community, chances);
        return kind.relation() == PairKind.Relation.HOSTEL
                ? strangers(kind, community, names, chances)
                : children(kind, community, names, chances);
    }

    private Couple unlike(Community community, Chances chances) {
        Sex one = Sex.any(chances);
        Sex other = chances.percent(OPPOSITE_SEX) ? Sex.any(chances) : one;
        while (true) {
            String first = given(community, one, chances);
            String second = given(community, other, chances);
            if (!first.equals(second) && !Likeness.alike(first, second)) {
                return new Couple(new Choice(one, first), new Choice(other, second));
            }
        }
    }

    private String given(Community community, Sex sex, Chances chances) {
        String given = community.givenName(sex, chances);
        while (!half.holds(community, sex, given)) {
            given = community.givenName(sex, chances);
        }
        return given;
    }

    private Pair children(PairKind kind, Community community, Couple names, Chances chances) {
        Household household = Household.draw(community, homes.family(community, chances), chances);
        LocalDate born = births.any(community, chances);
        LocalDate later = later(kind.relation(), born, chances);
        Human one = household.child(names.one().sex(), names.one().name(), born, chances);
        Human other = household.child(names.other().sex(), names.other().name(), later, chances);
        if (chances.percent(FAMILY_ADDRESS)) {
            one = one.with(LearnerField.EMAIL_ADDRESS, household.address());
            other = other.with(LearnerField.EMAIL_ADDRESS, household.address());
        }
        if (chances.percent(MOVED)) {
            other = other.at(homes.family(community, chances));
        }
        return chances.percent(50) ? new Pair(kind, one, other) : new Pair(kind, other, one);
    }

    private LocalDate later(PairKind.Relation relation, LocalDate born, Chances chances) {
        int years = chances.between(1, 2);
        int days = chances.percent(65) ? chances.between(320, 760) : chances.between(761, 6 * 365);
        return switch (relation) {
            case TWIN, HOSTEL -> born;
            case SAME_DAY_SIBLING -> within(born.plusYears(years), born.minusYears(years));
            case SIBLING -> within(born.plusDays(days), born.minusDays(days));
        };
    }

    private LocalDate within(LocalDate later, LocalDate earlier) {
        return births.hold(later) ? later : earlier;
    }

    private Pair strangers(PairKind kind, Community community, Couple names, Chances chances) {
        int number = chances.below(hostels);
        Household one = Household.draw(community, homes.hostel(community, number, chances), chances);
        Household other = Household.draw(community, homes.hostel(community, number, chances), chances);
        if (chances.percent(70)) {
            other = new Household(
                    community,
                    one.surname(),
                    other.father(),
                    other.home(),
                    other.birthplace(),
                    other.school(),
                    other.address());
        }
        LocalDate born = Births.newYear(births.any(community, chances));
        LocalDate also = chances.percent(70) ? born : later(PairKind.Relation.SAME_DAY_SIBLING, born, chances);
        boolean turned = chances.percent(50);
        Choice first = turned ? names.other() : names.one();
        Choice second = turned ? names.one() : names.other();
        return new Pair(
                kind,
                one.child(first.sex(), first.name(), born, chances),
                other.child(second.sex(), second.name(), also, chances));
    }
}
