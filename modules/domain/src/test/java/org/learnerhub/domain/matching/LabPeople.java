package org.learnerhub.domain.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Invents people: communities, twins, siblings, parents and children of one name. */
final class LabPeople {

    private static final String[] TOWNS = {
        "Leeds", "Bradford", "London", "Birmingham", "Cardiff", "Glasgow", "Belfast", "Leicester", "Luton", "Derby",
        "Karachi", "Lagos", "Warsaw", "Mirpur", "Sylhet", "Amritsar", "Lisbon", "Accra", "Hull", "Exeter"
    };
    private static final double[] SHARES = {0.08, 0.025, 0.03, 0.012, 0.006, 0.02, 0.012, 0.025};

    private final LabNames names;
    private final SplittableRandom random;
    private final int firstYear;
    private final int years;

    /** @param years how many birth years, from the first on */
    LabPeople(LabNames names, SplittableRandom random, int firstYear, int years) {
        this.names = names;
        this.random = random;
        this.firstYear = firstYear;
        this.years = years;
    }

    LabPerson person() {
        String community = community();
        LocalDate born = birthday(community);
        boolean male = random.nextInt(2) == 0;
        String given = given(community, born.getYear(), male);
        String family = family(community);
        String middle = middle(community, born.getYear(), male);
        boolean renamed = !male && born.getYear() < 1998 && random.nextDouble() < 0.15;
        LabPerson person = new LabPerson(
                community,
                given,
                middle,
                random.nextDouble() < 0.03 ? names.variant(given, random) : null,
                family,
                renamed ? names.family(community, random) : null,
                born,
                male,
                names.postCode(random),
                null,
                random.nextDouble() < 0.15 ? TOWNS[random.nextInt(TOWNS.length)] : null,
                random.nextDouble() < 0.2 ? names.school(random) : null);
        return random.nextDouble() < 0.5 ? person.withEmail(email(person)) : person;
    }

    LabPerson twinOf(LabPerson person) {
        boolean male = random.nextDouble() < 0.66 ? person.male() : !person.male();
        String given = person.given();
        for (int i = 0; i < 40 && (given.equals(person.given()) || !matchesStyle(given, person.given(), i)); i++) {
            given = names.given(person.community(), person.born().getYear(), male, random);
        }
        LabPerson twin =
                person.named(given, middle(person.community(), person.born().getYear(), male), male);
        return person.email() != null && random.nextDouble() < 0.2 ? twin.withEmail(person.email()) : twin;
    }

    /** A third of parents like names that go together. */
    private boolean matchesStyle(String name, String other, int attempt) {
        return attempt % 3 != 0 || name.charAt(0) == other.charAt(0);
    }

    LabPerson siblingOf(LabPerson person) {
        boolean male = random.nextInt(2) == 0;
        LocalDate born = person.born().plusDays(300 + random.nextInt(2200));
        String given = person.given();
        while (given.equals(person.given())) {
            given = names.given(person.community(), born.getYear(), male, random);
        }
        LabPerson sibling = person.named(given, middle(person.community(), born.getYear(), male), male);
        return sibling.bornOn(born);
    }

    LabPerson childOf(LabPerson parent) {
        return parent.bornOn(parent.born().plusDays(19 * 365L + random.nextInt(16 * 365)));
    }

    private String community() {
        double at = random.nextDouble();
        List<String> all = names.communities();
        for (int i = 0; i < SHARES.length; i++) {
            at -= SHARES[i];
            if (at < 0) {
                return all.get(i);
            }
        }
        return "general";
    }

    private LocalDate birthday(String community) {
        int year = firstYear + (years <= 3 ? random.nextInt(years) : skewed());
        if (!community.equals("general") && random.nextDouble() < 0.02) {
            return LocalDate.of(year, 1, 1);
        }
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    /** Half of the learners are among the youngest quarter. */
    private int skewed() {
        return random.nextInt(2) == 0 ? years - 1 - random.nextInt(years / 4) : random.nextInt(years);
    }

    private String given(String community, int year, boolean male) {
        String given = names.given(community, year, male, random);
        if (random.nextDouble() < 0.03) {
            return given + (random.nextInt(2) == 0 ? " " : "-") + names.given(community, year, male, random);
        }
        return given;
    }

    private @Nullable String middle(String community, int year, boolean male) {
        if (community.equals("sikh") && random.nextDouble() < 0.5) {
            return male ? "Singh" : "Kaur";
        }
        return random.nextDouble() < 0.55 ? names.given(community, year, male, random) : null;
    }

    private String family(String community) {
        String family = names.family(community, random);
        boolean two = random.nextDouble() < (community.equals("iberian") ? 0.5 : 0.02);
        return two ? family + (random.nextInt(2) == 0 ? "-" : " ") + names.family(community, random) : family;
    }

    String email(LabPerson person) {
        String given = random.nextDouble() < 0.15 ? "family" : person.given();
        String local = given + "." + person.family() + (random.nextInt(2) == 0 ? "" : random.nextInt(1000));
        return local.replace(" ", "").toLowerCase(Locale.ROOT) + "@" + (random.nextInt(2) == 0 ? "mail" : "post")
                + ".example";
    }
}
