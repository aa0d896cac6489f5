package org.learnerhub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.*;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;

class CrowdTest {

    private static final int MANY = 20_000;
    private static final List<InventedRow> ROWS = Invented.rows(Invented.plan(MANY, 7));
    private static final RowChecks.OnDay CHECKS =
            new RowChecks().on(Invented.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));

    @Test
    void every_row_passes_all_checks_and_could_be_registered() {
        for (InventedRow row : ROWS) {
            List<Finding> findings =
                    CHECKS.check(new RawRow(2, row.details(), List.of())).findings();
            assertThat(findings).isEmpty();
            assertThat(LearnerField.NEEDED_TO_REGISTER)
                    .allMatch(field -> row.details().has(field));
        }
    }

    @Test
    void names_are_as_varied_as_a_countrys() {
        assertThat(distinct(GIVEN_NAME)).hasSizeGreaterThan(1_500);
        assertThat(distinct(FAMILY_NAME)).hasSizeGreaterThan(3_000);
        assertThat(distinct(POST_CODE)).hasSizeGreaterThan(8_000);
        assertThat(distinct(MIS_IDENTIFIER)).hasSize(MANY);
        assertThat(share(row -> row.text(FAMILY_NAME).equals("Smith"))).isBetween(0.003, 0.03);
        assertThat(share(row -> row.text(FAMILY_NAME).matches(".*[- ].*"))).isBetween(0.02, 0.1);
        assertThat(share(row -> row.text(FAMILY_NAME).contains("'"))).isPositive();
        assertThat(share(row -> row.text(GIVEN_NAME).chars().anyMatch(c -> c > 127)))
                .isPositive();
        assertThat(distinct(FAMILY_NAME))
                .contains("Khan", "Patel", "Singh", "Kaur", "Chan", "Nowak", "Silva", "Mensah", "Murphy");
    }

    @Test
    void ages_are_a_colleges() {
        assertThat(ROWS).allMatch(row -> age(row.details()) >= 13 && age(row.details()) <= 60);
        assertThat(share(row -> age(row) >= 15 && age(row) <= 19)).isBetween(0.62, 0.70);
        assertThat(share(row -> age(row) > 30)).isBetween(0.05, 0.25);
    }

    @Test
    void given_names_follow_the_fashion_of_the_year_of_birth() {
        assertThat(share(row -> row.text(GIVEN_NAME).equals("Susan") && age(row) < 20))
                .isLessThan(0.0005);
        assertThat(share(row -> row.text(GIVEN_NAME).equals("Olivia") && age(row) > 45))
                .isZero();
        assertThat(share(row -> row.text(GIVEN_NAME).equals("Olivia") && age(row) < 20))
                .isPositive();
    }

    @Test
    void about_one_learner_in_eighty_is_a_twin() {
        Map<String, Integer> born = new HashMap<>();
        ROWS.forEach(row -> born.merge(family(row.details()), 1, Integer::sum));
        long twins = born.values().stream()
                .filter(size -> size > 1)
                .mapToInt(size -> size)
                .sum();
        assertThat(twins / (double) MANY).isBetween(0.006, 0.02);
    }

    @Test
    void optional_fields_are_at_times_missing_and_at_times_there() {
        for (LearnerField field : List.of(TITLE, MIDDLE_OTHER_NAME, EMAIL_ADDRESS, SCHOOL_AT_AGE_16, ADDRESS_LINE_1)) {
            assertThat(share(row -> row.has(field))).as(field.csvHeading()).isBetween(0.2, 0.95);
        }
        assertThat(share(row -> row.has(PREVIOUS_FAMILY_NAME))).isBetween(0.005, 0.2);
        assertThat(share(row -> row.has(ULN))).isZero();
    }

    @Test
    void another_seed_gives_other_people() {
        Set<String> here = ROWS.stream().map(row -> key(row.details())).collect(Collectors.toSet());
        List<InventedRow> others = Invented.rows(Invented.plan(2_000, 8));
        assertThat(others).filteredOn(row -> here.contains(key(row.details()))).hasSizeLessThan(3);
        assertThat(others).noneMatch(row -> row.person().equals(ROWS.get(0).person()));
    }

    private static String family(LearnerDetails row) {
        return row.text(POST_CODE) + row.text(DATE_OF_BIRTH) + row.text(ADDRESS_LINE_1);
    }

    private static String key(LearnerDetails row) {
        return row.text(GIVEN_NAME) + row.text(FAMILY_NAME) + row.text(DATE_OF_BIRTH);
    }

    private static int age(LearnerDetails row) {
        return Period.between(LocalDate.parse(row.text(DATE_OF_BIRTH)), Invented.TODAY)
                .getYears();
    }

    private static double share(Predicate<LearnerDetails> property) {
        return ROWS.stream().filter(row -> property.test(row.details())).count() / (double) MANY;
    }

    private static Set<String> distinct(LearnerField field) {
        Set<String> values = new HashSet<>();
        ROWS.forEach(row -> values.add(row.details().text(field)));
        return values;
    }
}
