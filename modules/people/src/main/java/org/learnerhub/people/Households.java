package org.learnerhub.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Invents households: mostly one learner, at times siblings, twins, or a parent who learns too. */
final class Households {

    private static final double TWINS = 0.006;
    private static final double SIBLINGS = 0.06;
    private static final double PARENT = 0.008;

    private final Naming naming = new Naming();
    private final Schools schools = new Schools();
    private final Emails emails = new Emails();
    private final Map<AreaKind, Weighted<Community>> communities = new EnumMap<>(AreaKind.class);
    private final Homes homes;
    private final BirthDates births;

    Households(Homes homes, BirthDates births) {
        this.homes = homes;
        this.births = births;
        for (AreaKind kind : AreaKind.values()) {
            communities.put(kind, Community.in(kind));
        }
    }

    /** The learners of one household, at least one. */
    List<Person> draw(Dice dice) {
        Home home = homes.draw(dice);
        Community community =
                Objects.requireNonNull(communities.get(home.area().kind())).draw(dice);
        String family = naming.family(dice, community);
        Person first = member(dice, community, family, sex(dice), births.draw(dice), home, null);
        double kind = dice.share();
        if (kind < TWINS) {
            return sharing(dice, family, List.of(first, twin(dice, first, family)));
        }
        if (kind < TWINS + PARENT) {
            return withParent(dice, first, family);
        }
        return kind < TWINS + PARENT + SIBLINGS
                ? sharing(dice, family, withSiblings(dice, first, family))
                : List.of(first);
    }

    private Person member(
            Dice dice,
            Community community,
            String family,
            Sex sex,
            LocalDate born,
            Home home,
            @Nullable String school) {
        PersonName name = naming.person(dice, community, family, sex, born.getYear());
        String chosen = school == null ? schools.draw(dice, home.area()) : school;
        return new Person(community, sex, name, bornAs(dice, community, sex, born), born, home, chosen, null);
    }

    private @Nullable String bornAs(Dice dice, Community community, Sex sex, LocalDate born) {
        boolean married = sex == Sex.FEMALE && births.age(born) >= 24;
        return dice.chance(married ? 0.22 : 0.015) ? naming.otherFamily(dice, community, sex) : null;
    }

    /** Same day, same home, same school, another name; the same sex in two pairs of three. */
    private Person twin(Dice dice, Person first, String family) {
        Sex sex = dice.chance(0.66) ? first.sex() : sex(dice);
        return sibling(dice, first, family, sex, first.born());
    }

    private List<Person> withSiblings(Dice dice, Person first, String family) {
        List<Person> all = new ArrayList<>(List.of(first));
        LocalDate born = births.sibling(first.born(), dice);
        while (births.fits(born) && all.size() < 4) {
            all.add(sibling(dice, first, family, sex(dice), born));
            if (dice.chance(0.8)) {
                break;
            }
            born = births.sibling(born, dice);
        }
        return all;
    }

    private Person sibling(Dice dice, Person of, String family, Sex sex, LocalDate born) {
        Person other = member(dice, of.community(), family, sex, born, of.home(), of.school());
        while (other.name().given().equals(of.name().given())) {
            other = member(dice, of.community(), family, sex, born, of.home(), of.school());
        }
        return other;
    }

    /** Sometimes father and son, or mother and daughter, bear one name. */
    private List<Person> withParent(Dice dice, Person child, String family) {
        LocalDate born = births.parent(child.born(), dice);
        if (!births.fits(born)) {
            return List.of(child);
        }
        Sex sex = dice.chance(0.5) ? child.sex() : sex(dice);
        Person parent = member(dice, child.community(), family, sex, born, child.home(), null);
        if (sex == child.sex() && dice.chance(0.12)) {
            PersonName name = child.name().withMiddle(parent.name().middle());
            parent = new Person(
                    parent.community(), sex, name, parent.bornAs(), born, parent.home(), parent.school(), null);
        }
        return List.of(child, parent);
    }

    /** Some families have one address for all children. */
    private List<Person> sharing(Dice dice, String family, List<Person> children) {
        if (!dice.chance(0.15)) {
            return children;
        }
        String email = emails.family(dice, family);
        return children.stream().map(child -> withEmail(child, email)).toList();
    }

    private static Person withEmail(Person person, String email) {
        return new Person(
                person.community(),
                person.sex(),
                person.name(),
                person.bornAs(),
                person.born(),
                person.home(),
                person.school(),
                email);
    }

    private static Sex sex(Dice dice) {
        return dice.chance(0.49) ? Sex.MALE : Sex.FEMALE;
    }
}
