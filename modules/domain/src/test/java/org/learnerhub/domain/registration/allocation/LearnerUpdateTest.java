package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.LearnerRowCode;

class LearnerUpdateTest {

    private static final LearnerDetails STORED = People.person(1);
    private static final Set<LearnerField> KEPT = Set.of(
            LearnerField.ULN,
            LearnerField.MIS_IDENTIFIER,
            LearnerField.GIVEN_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.DATE_OF_BIRTH,
            LearnerField.GENDER,
            LearnerField.POST_CODE);

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void a_field_that_the_row_fills_is_taken_over_unless_it_is_a_key_field(LearnerField field) {
        String said = field == LearnerField.ABILITY_TO_SHARE ? "0" : "said";

        LearnerDetails after = LearnerUpdate.of(STORED, LearnerDetails.nothing().with(field, said), Set.of(), findings);

        assertThat(after).isEqualTo(KEPT.contains(field) ? STORED : STORED.with(field, said));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_field_that_the_row_leaves_blank_stays(LearnerField field) {
        LearnerDetails stored = STORED.with(field, "stored");

        assertThat(LearnerUpdate.of(stored, LearnerDetails.nothing(), Set.of(), findings))
                .isEqualTo(stored);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CV1 1AA, , B1 1AA, , false",
        "ZZ99 9ZZ, , B1 1AA, , true",
        "zz999zz, 2025-01-01, B1 1AA, , true",
        ", , B1 1AA, , true",
        "CV1 1AA, , B1 1AA, 2026-01-01, true",
        "CV1 1AA, 2025-12-31, B1 1AA, 2026-01-01, true",
        "CV1 1AA, 2026-01-01, B1 1AA, 2026-01-01, false",
        "CV1 1AA, , ZZ99 9ZZ, 2026-01-01, false"
    })
    void a_postcode_is_taken_over_where_none_was_known_or_the_address_is_later(
            @Nullable String stored,
            @Nullable String captured,
            @Nullable String said,
            @Nullable String saidOn,
            boolean taken) {
        LearnerDetails updated = LearnerUpdate.of(
                STORED.with(LearnerField.POST_CODE, stored).with(LearnerField.DATE_OF_ADDRESS_CAPTURE, captured),
                LearnerDetails.nothing()
                        .with(LearnerField.POST_CODE, said)
                        .with(LearnerField.DATE_OF_ADDRESS_CAPTURE, saidOn),
                Set.of(),
                findings);

        assertThat(updated.get(LearnerField.POST_CODE)).isEqualTo(taken ? said : stored);
    }

    private static LearnerDetails address(@Nullable String line, @Nullable String town, @Nullable String postCode) {
        return LearnerDetails.nothing()
                .with(LearnerField.ADDRESS_LINE_1, line)
                .with(LearnerField.ADDRESS_TOWN, town)
                .with(LearnerField.POST_CODE, postCode);
    }

    private static LearnerDetails captured(LearnerDetails address, String on) {
        return address.with(LearnerField.DATE_OF_ADDRESS_CAPTURE, on);
    }

    @Test
    void another_place_is_taken_as_a_whole_or_not_at_all() {
        LearnerDetails old = captured(address("1 Old Street", "Coventry", "CV1 1AA"), "2025-01-01");
        LearnerDetails moved = captured(address("2 New Road", null, "B1 1AA"), "2026-01-01");
        LearnerDetails undated = address("2 New Road", null, "B1 1AA");

        assertThat(LearnerUpdate.of(old, moved, Set.of(), findings)).isEqualTo(moved);
        assertThat(LearnerUpdate.of(moved, old, Set.of(), findings)).isEqualTo(moved);
        assertThat(LearnerUpdate.of(old, undated, Set.of(), findings)).isEqualTo(old);
    }

    @Test
    void the_same_place_is_completed_and_corrected_unless_by_an_older_row() {
        LearnerDetails known = captured(address("1 Old Street", null, "CV1 1AA"), "2025-01-01");
        LearnerDetails better = address("1 Old Street, Flat 2", "Coventry", "cv11aa");

        assertThat(LearnerUpdate.of(known, better, Set.of(), findings))
                .isEqualTo(captured(address("1 Old Street, Flat 2", "Coventry", "CV1 1AA"), "2025-01-01"));
        assertThat(LearnerUpdate.of(known, captured(better, "2024-12-31"), Set.of(), findings))
                .isEqualTo(known);
    }

    @Test
    void what_was_said_after_the_row_stays_and_the_address_as_one_thing() {
        LearnerDetails now = address("1 February Street", "Coventry", "CV1 1AA")
                .with(LearnerField.EMAIL_ADDRESS, "february@example.org");
        LearnerDetails january = address("9 January Street", "Rugby", "CV1 1AA")
                .with(LearnerField.EMAIL_ADDRESS, "january@example.org")
                .with(LearnerField.TITLE, "Dr");
        Set<LearnerField> since = Set.of(LearnerField.EMAIL_ADDRESS, LearnerField.ADDRESS_TOWN);

        assertThat(LearnerUpdate.of(now, january, since, findings)).isEqualTo(now.with(LearnerField.TITLE, "Dr"));
        assertThat(LearnerUpdate.of(captured(now, "2026-01-01"), captured(january, "2026-01-15"), since, findings)
                        .get(LearnerField.ADDRESS_LINE_1))
                .as("captured later, whoever said it first")
                .isEqualTo("9 January Street");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, false",
        "1, 0, 0, false",
        "1, 1, 1, false",
        ", 1, 1, false",
        "1, 2, 1, true", // no new opt-outs
        "0, 2, 0, true",
        ", 2, , true",
        "2, 1, 2, false", // an old opt-out stays in force
        "2, 0, 2, false",
        "2, 2, 2, false",
        "2, , 2, false"
    })
    void sharing_cannot_be_refused_anew_nor_an_old_refusal_withdrawn(
            @Nullable String stored, @Nullable String said, @Nullable String after, boolean named) {
        LearnerDetails updated = LearnerUpdate.of(
                STORED.with(LearnerField.ABILITY_TO_SHARE, stored),
                LearnerDetails.nothing().with(LearnerField.ABILITY_TO_SHARE, said),
                Set.of(),
                findings);

        assertThat(updated.get(LearnerField.ABILITY_TO_SHARE)).isEqualTo(after);
        assertThat(findings)
                .isEqualTo(
                        named
                                ? List.of(new Finding(LearnerRowCode.SHARING_KEPT, LearnerField.ABILITY_TO_SHARE))
                                : List.of());
    }
}
