package org.learnerhub.domain.learner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

class RowChecksTest {

    private static final List<String> FRAGMENTS = List.of(
            "",
            " ",
            "\u00A0",
            "\uFEFF",
            "\u0000",
            "\uFFFD",
            "1",
            "2",
            "9",
            "999",
            "99999",
            "E+",
            "E+12",
            "9.91E+12",
            "1026893096",
            "0",
            ".0",
            ",",
            "/",
            "-",
            "2008-",
            "31/03/",
            "03",
            "T",
            "CV4",
            "9EE",
            "BFPO",
            "ZZ99",
            "@",
            "a@example.org",
            "Test",
            "GBR",
            "Ada",
            "ß",
            "İ",
            "é",
            "𐐷",
            "\uD800",
            "\n",
            "'",
            "\"",
            "<",
            "&",
            "long".repeat(30));

    private static final Set<HubCode> REMARKS = Set.of(
            LearnerRowCode.TITLE_IN_NAME,
            LearnerRowCode.NICKNAME_IN_NAME,
            LearnerRowCode.SIGN_IN_NAME,
            LearnerRowCode.REMARK_IN_NAME,
            LearnerRowCode.PLACEHOLDER_NAME);

    private final RowChecks.OnDay checks = new RowChecks().on(Instant.parse("2026-09-01T08:00:00Z"));

    @Test
    void a_good_row_is_left_as_it_is() {
        CheckedRow row = checks.check(new RawRow(17, People.person(1), List.of()));

        assertThat(row).isEqualTo(new CheckedRow(17, People.person(1), People.person(1), List.of()));
        assertThat(row.details()).isSameAs(row.original());
    }

    @Test
    void what_the_reader_repaired_stays_named() {
        Finding notice = new Finding(RowCode.QUOTE_REPAIRED, LearnerField.NATIONALITY);
        LearnerDetails details = People.person(1).with(LearnerField.NATIONALITY, "X");

        assertThat(checks.check(new RawRow(2, details, List.of(notice))).findings())
                .containsExactly(
                        notice,
                        new Finding(LearnerRowCode.NATIONALITY_FORMAT, LearnerField.NATIONALITY, "found 1 letter"));
    }

    @Test
    void a_row_that_the_reader_could_not_take_apart_is_not_looked_at_further() {
        Finding said = new Finding(RowCode.COLUMNS_DIFFER, null);
        LearnerDetails shifted = People.person(1).with(LearnerField.GENDER, "X").with(LearnerField.FAMILY_NAME, null);

        assertThat(checks.check(new RawRow(2, shifted, List.of(said))).findings())
                .containsExactly(said);
    }

    @Test
    void every_fault_of_a_row_is_named_at_once() {
        LearnerDetails details = People.person(1)
                .with(LearnerField.FAMILY_NAME, null)
                .with(LearnerField.DATE_OF_BIRTH, "soon")
                .with(LearnerField.GENDER, "M")
                .with(LearnerField.POST_CODE, "?");

        assertThat(checks.check(new RawRow(2, details, List.of())).findings())
                .extracting(Finding::code)
                .containsExactly(
                        LearnerRowCode.FAMILY_NAME_MISSING,
                        LearnerRowCode.DATE_OF_BIRTH_FORMAT,
                        LearnerRowCode.GENDER_FORMAT,
                        LearnerRowCode.POST_CODE_FORMAT);
    }

    @Test
    void the_first_error_decides_the_return_code_and_notices_do_not() {
        LearnerDetails details = People.person(1)
                .with(LearnerField.ULN, "1026893096.0")
                .with(LearnerField.DATE_OF_BIRTH, "2020-01-01")
                .with(LearnerField.GENDER, "M");
        CheckedRow row = checks.check(new RawRow(2, details, List.of()));

        assertThat(row.findings()).hasSize(3);
        assertThat(row.error().map(Finding::code)).contains(LearnerRowCode.AGE_OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_a_row_says_each_field_is_objected_to_once_at_most(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            LearnerDetails details = rubbish(random);
            CheckedRow row = checks.check(new RawRow(2, details, List.of()));

            assertThat(row.findings().stream().filter(Finding::isError).map(Finding::field))
                    .doesNotHaveDuplicates();
            assertThat(row.original()).isEqualTo(details);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void checking_a_repaired_row_again_finds_nothing_more_to_repair(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            CheckedRow once = checks.check(new RawRow(2, rubbish(random), List.of()));
            CheckedRow twice = checks.check(new RawRow(2, once.details(), List.of()));

            assertThat(twice.details()).isEqualTo(once.details());
            assertThat(twice.findings())
                    .extracting(Finding::code)
                    .containsExactlyElementsOf(once.findings().stream()
                            .filter(RowChecksTest::stays)
                            .map(Finding::code)
                            .toList());
        }
    }

    /** Errors, and remarks about names: they repair nothing. */
    private static boolean stays(Finding finding) {
        return finding.isError() || REMARKS.contains(finding.code());
    }

    private static LearnerDetails rubbish(Random random) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        for (LearnerField field : LearnerField.all()) {
            StringBuilder value = new StringBuilder();
            for (int parts = random.nextInt(4); parts > 0; parts--) {
                value.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
            details.set(field, value.toString());
        }
        return details.build();
    }
}
