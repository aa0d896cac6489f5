package org.learnerhub.people.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.learner.LearnerField;

class PopulationTest {

    private static final Births BIRTHS = new Births(1998, 2010);

    private final Communities communities = new Communities();

    @TempDir
    private Path folder;

    private Pairs pairs(Half half) {
        return new Pairs(5, half, communities, new Homes(5, 10_000), BIRTHS, 3);
    }

    private Path written(String name, long seed, Night night) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        PopulationPlan plan = new PopulationPlan(seed, Half.A, 1_000, 140, 100, 50, BIRTHS, night, 1);
        new PopulationFiles(plan)
                .write(to.resolve("register.csv"), to.resolve("night.csv"), to.resolve("truth.csv"), written -> {});
        return to;
    }

    @Test
    void the_same_seed_writes_the_same_files_and_another_seed_others() throws IOException {
        Path one = written("one", 1, Night.TRIAL);
        Path again = written("again", 1, Night.TRIAL);
        Path other = written("other", 2, Night.TRIAL);

        for (String file : List.of("register.csv", "night.csv", "truth.csv")) {
            assertThat(again.resolve(file)).hasSameTextualContentAs(one.resolve(file));
            assertThat(Files.readString(other.resolve(file))).isNotEqualTo(Files.readString(one.resolve(file)));
        }
        assertThat(Files.readAllLines(one.resolve("register.csv"))).hasSize(1_001);
    }

    @Test
    void the_new_ones_of_a_real_night_are_relatives_of_those_on_the_register() {
        Families families = new Families(7, communities, new Homes(7, 10_000), BIRTHS, 10_000);
        PopulationPlan plan = new PopulationPlan(7, Half.A, 10_000, 0, 0, 0, BIRTHS, Night.REAL, 1);
        Relatives relatives = new Relatives(plan, families);
        List<Relatives.Newcomer> twins = LongStream.range(0, 20_000)
                .mapToObj(relatives::newcomers)
                .flatMap(List::stream)
                .filter(one -> one.trouble().equals("new twin"))
                .toList();

        assertThat(twins)
                .hasSizeGreaterThan(50)
                .allSatisfy(one ->
                        assertThat(one.other()).isNotEqualTo(one.member()).isNotNegative());
    }

    @Test
    void every_community_has_pairs_of_every_kind() {
        Pairs pairs = pairs(Half.B);
        Set<String> seen = new HashSet<>();
        IntStream.range(0, 14_000)
                .mapToObj(pairs::pair)
                .forEach(pair ->
                        seen.add(pair.one().community().name() + pair.kind().label()));

        assertThat(communities.all()).hasSize(14);
        assertThat(seen).hasSize(14 * PairKind.ALL.size());
    }

    @Test
    void the_halves_share_no_given_names_of_pairs() {
        Set<String> ofA = givenNames(Half.A);
        Set<String> ofB = givenNames(Half.B);

        assertThat(ofA).hasSizeGreaterThan(1_000).doesNotContainAnyElementsOf(ofB);
    }

    private Set<String> givenNames(Half half) {
        Pairs pairs = pairs(half);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 7_000; i++) {
            Pair pair = pairs.pair(i);
            List.of(pair.one(), pair.other())
                    .forEach(human -> names.add(human.community().name() + human.sex() + " " + human.given()));
        }
        return names;
    }

    @Test
    void twins_have_one_birthday_one_family_and_two_names() {
        Pairs pairs = pairs(Half.A);
        for (int i = 0; i < 2_000; i++) {
            Pair pair = pairs.pair(i);
            assertThat(pair.one().given()).isNotEqualTo(pair.other().given());
            if (pair.kind().relation() == PairKind.Relation.TWIN) {
                assertThat(pair.one().born()).isEqualTo(pair.other().born());
            }
            if (pair.kind().relation() == PairKind.Relation.SAME_DAY_SIBLING) {
                LocalDate born = pair.one().born();
                LocalDate other = pair.other().born();
                assertThat(other.getYear()).isNotEqualTo(born.getYear());
                assertThat(other.getMonth()).isEqualTo(born.getMonth());
                assertThat(other.getDayOfMonth() == born.getDayOfMonth() || other.getDayOfMonth() >= 28)
                        .isTrue();
            }
        }
    }

    @Test
    void spellings_of_one_name_are_not_given_to_two_children() {
        assertThat(Likeness.sounds("aleena")).isEqualTo(Likeness.sounds("alina"));
        assertThat(Likeness.sounds("temitope")).isNotEqualTo(Likeness.sounds("temitayo"));
        assertThat(Likeness.alike("Temitope", "Temitayo")).isTrue();
        assertThat(Likeness.alike("Ada", "Ida")).isTrue();
        assertThat(Likeness.alike("Grace", "Poppy")).isFalse();
    }

    @Test
    void common_names_are_as_common_as_in_life() {
        Community vietnamese = communities.all().stream()
                .filter(community -> community.name().equals("vietnamese"))
                .findFirst()
                .orElseThrow();
        Chances chances = Chances.of(1, "test", 0);
        long nguyen = IntStream.range(0, 10_000)
                .filter(i -> vietnamese.familyName(chances).equals("Nguyen"))
                .count();

        assertThat(nguyen).isBetween(3_500L, 4_000L);
    }

    @Test
    void a_slip_changes_what_is_typed_and_leaves_dates_and_postcodes_whole() {
        Chances chances = Chances.of(9, "test", 0);
        for (int i = 0; i < 2_000; i++) {
            assertThat(Slips.inText("Tharushi", chances))
                    .isNotEqualTo("Tharushi")
                    .isNotBlank();
            assertThat(LocalDate.parse(Slips.inDate("2004-11-12", chances))).isNotEqualTo("2004-11-12");
            assertThat(Slips.inPostcode("LE4 7QT", chances))
                    .isNotEqualTo("LE4 7QT")
                    .matches("LE4 [0-9][A-Z]{2}");
        }
    }

    @Test
    void a_sister_of_a_polish_or_sikh_family_bears_its_feminine_name() {
        assertThat(sister("polish", "Kowalski")).isEqualTo("Kowalska");
        assertThat(sister("sikh", "Singh")).isEqualTo("Kaur");
        assertThat(sister("english", "Brodski")).isEqualTo("Brodski");
    }

    private String sister(String community, String surname) {
        return communities.all().stream()
                .filter(one -> one.name().equals(community))
                .findFirst()
                .orElseThrow()
                .familyName(surname, Sex.FEMALE);
    }

    @Test
    void rows_fit_their_columns() {
        Families families = new Families(4, communities, new Homes(4, 10_000), BIRTHS, 10_000);
        for (long i = 0; i < 3_000; i++) {
            for (Human human : families.family(i)) {
                for (LearnerField field : LearnerField.all()) {
                    assertThat(human.details().text(field).length()).isLessThanOrEqualTo(field.maxLength());
                }
            }
        }
    }
}
