package org.learnerhub.domain.feed.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;

class FeedChecksTest {

    private static final Instant NOW = Instant.parse("2026-09-01T18:30:00Z");
    private static final Map<FeedField, String> ACHIEVEMENT = Map.ofEntries(
            Map.entry(FeedField.MIS_IDENTIFIER, "FC-1"),
            Map.entry(FeedField.ULN, "1026893096"),
            Map.entry(FeedField.FAMILY_NAME, "Penhallow"),
            Map.entry(FeedField.GIVEN_NAME, "Alice"),
            Map.entry(FeedField.DATE_OF_BIRTH, "31/03/2008"),
            Map.entry(FeedField.GENDER, "2"),
            Map.entry(FeedField.LEARNER_POSTCODE, "fm11aa"),
            Map.entry(FeedField.PROVIDER_UKPRN, "10099001"),
            Map.entry(FeedField.REFERENCE, "600/1166/x"),
            Map.entry(FeedField.AWARD_DATE, "20/08/2026"),
            Map.entry(FeedField.GRADE, "A*"),
            Map.entry(FeedField.LANGUAGE, "English"),
            Map.entry(FeedField.ACTION, "1"),
            Map.entry(FeedField.ACTION_DATE, "2026-08-21"));
    private static final Map<FeedField, String> PARTICIPATION = Map.ofEntries(
            Map.entry(FeedField.ULN, "1026893096"),
            Map.entry(FeedField.FAMILY_NAME, "Penhallow"),
            Map.entry(FeedField.GIVEN_NAME, "Alice"),
            Map.entry(FeedField.PROVIDER_UKPRN, "10099001"),
            Map.entry(FeedField.LEARNING_AIM, "250116"),
            Map.entry(FeedField.SUBJECT, "Mathematics"),
            Map.entry(FeedField.START_DATE, "2025-09-01"),
            Map.entry(FeedField.PLANNED_END_DATE, "2027-07-31"),
            Map.entry(FeedField.END_DATE, "2026-07-31"),
            Map.entry(FeedField.STATUS, "Transferred"),
            Map.entry(FeedField.SOURCE, "ilr"),
            Map.entry(FeedField.RETURN_NUMBER, "2"),
            Map.entry(FeedField.ACTION, "2"),
            Map.entry(FeedField.ACTION_DATE, "2026-08-31"));

    @Test
    void a_good_row_of_achievement_becomes_a_statement() {
        CheckedFeedRow row = check(FeedLayout.ACH, ACHIEVEMENT);
        LearnerDetails claimed = LearnerDetails.of(Map.of(
                LearnerField.ULN, "1026893096",
                LearnerField.FAMILY_NAME, "Penhallow",
                LearnerField.GIVEN_NAME, "Alice",
                LearnerField.DATE_OF_BIRTH, "2008-03-31",
                LearnerField.GENDER, "2",
                LearnerField.POST_CODE, "FM1 1AA"));
        assertThat(row.statement())
                .isEqualTo(new Statement(
                        Uln.of("1026893096"),
                        claimed,
                        Action.CREATE,
                        LocalDate.of(2026, 8, 21),
                        null,
                        new EventContent.Achievement(
                                "600/1166/X",
                                LocalDate.of(2026, 8, 20),
                                new Ukprn("10099001"),
                                "A*",
                                "English",
                                false)));
        assertThat(row.original()).isEqualTo(ACHIEVEMENT);
        assertThat(row.findings()).extracting(FeedFinding::code).containsOnly(RowCode.DATE_REPAIRED);
    }

    @Test
    void a_good_row_of_participation_becomes_a_statement() {
        CheckedFeedRow row = check(FeedLayout.PAR, PARTICIPATION);
        assertThat(Objects.requireNonNull(row.statement()).content())
                .isEqualTo(new EventContent.Participation(
                        "00250116",
                        "Mathematics",
                        new Ukprn("10099001"),
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2027, 7, 31),
                        LocalDate.of(2026, 7, 31),
                        EventContent.Status.TRANSFERRED,
                        null,
                        EventContent.Source.ILR,
                        "02"));
        assertThat(row.findings()).extracting(FeedFinding::code).containsOnly(RowCode.LEADING_ZERO_RESTORED);
    }

    @Test
    void a_provisional_result_may_be_awarded_after_it_is_sent() {
        Map<FeedField, String> row = with(ACHIEVEMENT, FeedField.AWARD_DATE, "2027-01-15");
        row.put(FeedField.SUBMISSION_TYPE, "PROVISIONAL");
        assertThat(check(FeedLayout.ACH, row).error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ULN, , HUB-3024",
        "ULN, 1026893097, HUB-3004",
        "ULN, 9999999999, HUB-3005",
        "ULN, 1.02689E+09, HUB-3006",
        "FAMILY_NAME, , HUB-3002",
        "GIVEN_NAME, Ana?s, HUB-3031",
        "DATE_OF_BIRTH, 2008-02-30, HUB-3007",
        "GENDER, F, HUB-3009",
        "LEARNER_POSTCODE, nowhere, HUB-3010",
        "PROVIDER_UKPRN, 1009900, HUB-6049",
        "REFERENCE, , HUB-6041",
        "REFERENCE, 600//1166, HUB-6048",
        "REFERENCE, 600/1166/X/12, HUB-3003",
        "REFERENCE, 5.01E+07, HUB-3006",
        "AWARD_DATE, 2058-08-20, HUB-6046",
        "AWARD_DATE, 2026-08-30, HUB-6047",
        "AWARD_DATE, August, HUB-6045",
        "GRADE, Distinction*, HUB-3003",
        "GRADE, 05-Apr, HUB-6057",
        "ACTION, , HUB-6041",
        "ACTION, 5, HUB-6042",
        "ACTION_DATE, 2026-09-02, HUB-6044",
        "ACTION_DATE, 2026-13-02, HUB-6043",
    })
    void a_bad_value_of_an_achievement_is_named_by_its_code(FeedField field, String value, String code) {
        onlyError(check(FeedLayout.ACH, with(ACHIEVEMENT, field, value)), field, code);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER_UKPRN, , HUB-6041",
        "LEARNING_AIM, A_B, HUB-6048",
        "START_DATE, soon, HUB-6050",
        "START_DATE, 2026-09-02, HUB-6051",
        "END_DATE, 2025-08-31, HUB-6052",
        "STATUS, finished, HUB-6053",
        "STATUS, continuing, HUB-6054",
        "SOURCE, UCAS, HUB-6055",
        "RETURN_NUMBER, R10, HUB-6056",
    })
    void a_bad_value_of_participation_is_named_by_its_code(FeedField field, String value, String code) {
        onlyError(check(FeedLayout.PAR, with(PARTICIPATION, field, value)), field, code);
    }

    @Test
    void a_row_with_a_forbidden_column_is_refused_whatever_else_it_says() {
        FeedFinding forbidden = new FeedFinding(FeedFieldCode.COLUMN_FORBIDDEN, null, "column Ethnicity");
        CheckedFeedRow row = checks().check(new RawFeedRow(2, ACHIEVEMENT, List.of(forbidden)), FeedLayout.ACH);
        assertThat(row.statement()).isNull();
        assertThat(row.error()).contains(forbidden);
    }

    private static void onlyError(CheckedFeedRow row, FeedField field, String code) {
        assertThat(row.statement()).isNull();
        assertThat(row.findings().stream().filter(FeedFinding::isError))
                .extracting(finding -> finding.code().code(), FeedFinding::field)
                .containsExactly(tuple(code, field));
    }

    private static Map<FeedField, String> with(Map<FeedField, String> row, FeedField field, String value) {
        Map<FeedField, String> changed = new EnumMap<>(row);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    private static CheckedFeedRow check(FeedLayout layout, Map<FeedField, String> values) {
        return checks().check(new RawFeedRow(2, values, List.of()), layout);
    }

    private static FeedChecks checks() {
        return FeedChecks.on(NOW, DateOrder.AUTO);
    }
}
