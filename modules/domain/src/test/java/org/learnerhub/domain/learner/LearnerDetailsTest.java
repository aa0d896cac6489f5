package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnerDetailsTest {

    private static final LearnerDetails ADA = LearnerDetails.of(
            Map.of(LearnerField.GIVEN_NAME, "Ada", LearnerField.DATE_OF_BIRTH, "2008-02-29", LearnerField.TITLE, " "));

    @Test
    void what_was_said_is_there_and_nothing_else() {
        assertThat(ADA.get(LearnerField.GIVEN_NAME)).isEqualTo("Ada");
        assertThat(ADA.text(LearnerField.GIVEN_NAME)).isEqualTo("Ada");
        assertThat(LearnerField.all())
                .filteredOn(ADA::has)
                .containsExactly(LearnerField.GIVEN_NAME, LearnerField.DATE_OF_BIRTH);
        assertThat(ADA.text(LearnerField.UPN)).isEmpty();
        assertThat(ADA.get(LearnerField.UPN)).isNull();
    }

    @Test
    void a_blank_value_is_an_absent_one() {
        assertThat(ADA.has(LearnerField.TITLE)).isFalse();
        assertThat(ADA.with(LearnerField.GIVEN_NAME, "").with(LearnerField.DATE_OF_BIRTH, null))
                .isEqualTo(LearnerDetails.nothing());
    }

    @Test
    void dates_are_read_where_they_are_dates() {
        assertThat(ADA.date(LearnerField.DATE_OF_BIRTH)).contains(LocalDate.of(2008, 2, 29));
        assertThat(ADA.with(LearnerField.DATE_OF_BIRTH, "29/02/2008").date(LearnerField.DATE_OF_BIRTH))
                .isEmpty();
        assertThat(ADA.date(LearnerField.DATE_OF_ADDRESS_CAPTURE)).isEmpty();
    }

    @Test
    void equality_goes_by_content() {
        LearnerDetails same = LearnerDetails.nothing()
                .with(LearnerField.DATE_OF_BIRTH, "2008-02-29")
                .with(LearnerField.GIVEN_NAME, "Ada");

        assertThat(same).isEqualTo(ADA).hasSameHashCodeAs(ADA);
        assertThat(same.with(LearnerField.UPN, "x")).isNotEqualTo(ADA);
        assertThat(LearnerDetails.of(Map.of()))
                .isEqualTo(LearnerDetails.nothing())
                .hasSameHashCodeAs(LearnerDetails.nothing());
    }

    @Test
    void a_change_leaves_the_original_alone() {
        LearnerDetails.Builder builder = ADA.toBuilder().set(LearnerField.GIVEN_NAME, "Ida");
        LearnerDetails ida = builder.build();
        builder.set(LearnerField.GIVEN_NAME, "Eda");

        assertThat(ADA.text(LearnerField.GIVEN_NAME)).isEqualTo("Ada");
        assertThat(ida.text(LearnerField.GIVEN_NAME)).isEqualTo("Ida");
    }

    @Test
    void nothing_of_the_person_reaches_a_log() {
        LearnerDetails.Builder everything = LearnerDetails.nothing().toBuilder();
        LearnerField.all().forEach(field -> everything.set(field, "Secret"));

        assertThat(everything.build().toString()).doesNotContain("Secret");
    }
}
