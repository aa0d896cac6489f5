package org.learnerhub.domain.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.qualification.QualificationRules.Objection.CODE_UNKNOWN;
import static org.learnerhub.domain.qualification.QualificationRules.Objection.GRADE_NOT_ON_LIST;
import static org.learnerhub.domain.qualification.QualificationRules.Objection.OUTSIDE_AWARD_DATES;
import static org.learnerhub.domain.qualification.QualificationRules.objection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final Qualification CHEMISTRY = qualification(List.of("A*", "A", "B"), FIRST, LAST);
    private static final Qualification FREE = qualification(List.of(), null, null);

    private static Qualification qualification(
            List<String> grades, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Qualification(
                "601/4669/2", "Chemistry", "Level 3", "GCE A level", null, "Kestrel", null, grades, first, last);
    }

    @Test
    void a_code_that_the_list_does_not_have_is_unknown_whatever_else_is_stated() {
        assertThat(objection(null, "Z", LocalDate.MIN)).contains(CODE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A*", "a*", "b"})
    void a_grade_of_the_list_is_fine_in_any_case(String grade) {
        assertThat(objection(CHEMISTRY, grade, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "A**", ""})
    void any_other_grade_is_objected_to(String grade) {
        assertThat(objection(CHEMISTRY, grade, FIRST)).contains(GRADE_NOT_ON_LIST);
    }

    @Test
    void the_first_and_the_last_day_are_days_of_awards() {
        assertThat(objection(CHEMISTRY, "A", FIRST)).isEmpty();
        assertThat(objection(CHEMISTRY, "A", LAST)).isEmpty();
        assertThat(objection(CHEMISTRY, "A", FIRST.minusDays(1))).contains(OUTSIDE_AWARD_DATES);
        assertThat(objection(CHEMISTRY, "A", LAST.plusDays(1))).contains(OUTSIDE_AWARD_DATES);
    }

    @Test
    void what_the_list_or_the_row_leaves_open_is_not_objected_to() {
        assertThat(objection(FREE, "anything", LocalDate.MAX)).isEmpty();
        assertThat(objection(CHEMISTRY, null, null)).isEmpty();
    }

    @Test
    void codes_are_compared_without_slashes_blanks_and_case() {
        assertThat(Qualification.key("k/501 /5773x")).isEqualTo("K5015773X");
    }
}
