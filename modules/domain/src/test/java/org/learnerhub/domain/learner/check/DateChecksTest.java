package org.learnerhub.domain.learner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.DATE_OF_ADDRESS_CAPTURE;
import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

class DateChecksTest {

    @Test
    void a_date_of_the_calendar_or_none_passes() {
        assertThat(Checked.field(DATE_OF_BIRTH, "2008-02-29").passesAs("2008-02-29"))
                .isTrue();
        assertThat(Checked.field(DATE_OF_BIRTH, null).codes()).isEmpty();
        assertThat(Checked.field(DATE_OF_ADDRESS_CAPTURE, "2026-08-31").passesAs("2026-08-31"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "31/03/2008, 2008-03-31",
        "03/04/2008, 2008-04-03",
        "31.03.2008, 2008-03-31",
        "31-03-2008, 2008-03-31",
        "31/3/2008, 2008-03-31",
        "13/1/2008, 2008-01-13",
        "4/4/2008, 2008-04-04",
        "31/03/2008 00:00, 2008-03-31",
        "31/03/2008 00:00:00, 2008-03-31",
        "29/02/2008, 2008-02-29"
    })
    void a_british_date_is_read_day_first_where_that_is_certain(String written, String meant) {
        assertThat(Checked.field(DATE_OF_BIRTH, written).isRepaired(RowCode.DATE_REPAIRED, meant))
                .isTrue();
        assertThat(Checked.field(DATE_OF_ADDRESS_CAPTURE, written).isRepaired(RowCode.DATE_REPAIRED, meant))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4/2008",
                "3/04/2008",
                "03/4/2008",
                "4/13/2008",
                "04/13/2008",
                "29/02/2007",
                "31/04/2008",
                "2008-02-30",
                "1900-02-29",
                "2008-02-30 00:00:00",
                "2008-03-31 10:00",
                "31/03/08",
                "2008/03/31",
                "39538",
                "yesterday"
            })
    void a_date_of_two_readings_or_none_is_named_and_left(String written) {
        Checked born = Checked.field(DATE_OF_BIRTH, written);

        assertThat(born.isRefused(LearnerRowCode.DATE_OF_BIRTH_FORMAT)).isTrue();
        assertThat(born.value()).isEqualTo(written);
        assertThat(Checked.field(DATE_OF_ADDRESS_CAPTURE, written).isRefused(LearnerRowCode.ADDRESS_DATE_FORMAT))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-01, true", // thirteen today
        "2013-09-02, false", // thirteen tomorrow
        "1915-09-02, true", // a hundred and eleven tomorrow
        "1915-09-01, false", // a hundred and eleven today
        "1916-09-01, true", // a hundred and ten today
        "2026-09-01, false",
        "2026-09-02, false",
        "2090-01-01, false",
        "1900-01-01, false"
    })
    void learners_are_13_to_110_years_old(String born, boolean good) {
        Checked checked = Checked.on(Instant.parse("2026-09-01T12:00:00Z"), DATE_OF_BIRTH, born);

        assertThat(checked.passesAs(born)).isEqualTo(good);
        assertThat(checked.isRefused(LearnerRowCode.AGE_OUTSIDE)).isEqualTo(!good);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 2012-02-29, false",
        "2025-03-01, 2012-02-29, true",
        "2024-02-29, 2011-02-28, true",
        "2024-02-28, 2011-02-28, true",
        "2027-02-28, 1916-02-29, true",
        "2027-03-01, 1916-02-29, false",
        "2028-02-28, 2015-02-28, true",
        "2028-02-27, 2015-02-28, false"
    })
    void who_is_born_on_29_february_is_older_on_1_march(String day, String born, boolean good) {
        Checked checked = Checked.on(Instant.parse(day + "T12:00:00Z"), DATE_OF_BIRTH, born);

        assertThat(checked.passesAs(born)).isEqualTo(good);
        assertThat(checked.isRefused(LearnerRowCode.AGE_OUTSIDE)).isEqualTo(!good);
    }

    @Test
    void the_day_is_that_of_the_united_kingdom() {
        assertThat(Checked.on(Instant.parse("2026-07-14T22:59:59Z"), DATE_OF_BIRTH, "2013-07-15")
                        .isRefused(LearnerRowCode.AGE_OUTSIDE))
                .isTrue();
        assertThat(Checked.on(Instant.parse("2026-07-14T23:00:00Z"), DATE_OF_BIRTH, "2013-07-15")
                        .passesAs("2013-07-15"))
                .isTrue();
    }

    @Test
    void a_repaired_date_is_still_asked_for_the_age() {
        Checked checked = Checked.field(DATE_OF_BIRTH, "31/03/2020");

        assertThat(checked.isRefused(LearnerRowCode.AGE_OUTSIDE)).isTrue();
        assertThat(checked.detail()).isEqualTo("younger than 13 on 2026-09-01, read day first");
        assertThat(checked.value()).isEqualTo("2020-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-03-31 00:00:00", "2008-03-31T00:00:00", "2008-03-31 0:00", "2008-03-31T00:00:00.000"})
    void a_time_of_midnight_is_cut_off_and_called_that(String written) {
        assertThat(Checked.field(DATE_OF_BIRTH, written).isRepaired(RowCode.MIDNIGHT_CUT, "2008-03-31"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST, 3/4/2008, 2008-04-03, DATE_REPAIRED",
        "DAY_FIRST, 03/04/2008, 2008-04-03, DATE_REPAIRED",
        "MONTH_FIRST, 3/4/2008, 2008-03-04, MONTH_FIRST_READ",
        "MONTH_FIRST, 03/04/2008, 2008-03-04, MONTH_FIRST_READ",
        "MONTH_FIRST, 09/23/2005, 2005-09-23, MONTH_FIRST_READ",
        "MONTH_FIRST, 05/05/2005 00:00, 2005-05-05, MONTH_FIRST_READ",
        "MONTH_FIRST, 2008-03-31, 2008-03-31,"
    })
    void where_the_order_is_settled_it_decides(DateOrder order, String written, String meant, RowCode code) {
        Checked checked = Checked.ordered(order, DATE_OF_BIRTH, written);

        assertThat(checked.value()).isEqualTo(meant);
        assertThat(checked.codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST, 09/23/2005, 'the calendar has no such day, read day-first'",
        "MONTH_FIRST, 23/09/2005, 'the calendar has no such day, read month-first'",
        "AUTO, 09/23/2005, 'month first, which is not settled for this institution (institution set --date-order)'",
        "AUTO, 3/4/2008, 'may be day first or month first (institution set --date-order settles it)'",
        "AUTO, 2005-02-30, 'built like YYYY-MM-DD, but the calendar has no such day'",
        "AUTO, 31/02/2008, 'the calendar has no such day'",
        "AUTO, yesterday, not built like YYYY-MM-DD or DD/MM/YYYY"
    })
    void a_date_that_is_refused_says_why(DateOrder order, String written, String why) {
        Checked checked = Checked.ordered(order, DATE_OF_BIRTH, written);

        assertThat(checked.isRefused(LearnerRowCode.DATE_OF_BIRTH_FORMAT)).isTrue();
        assertThat(checked.detail()).isEqualTo(why);
    }
}
