package org.learnerhub.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays ENGLAND = WorkingDays.ofEngland(List.of());

    /** By the calendar: weekends, Christmas on a Saturday with two substitutes, Easter, the clock changes of London. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 1, 2026-12-01",
        "2026-11-30, 20, 2026-12-30",
        "2026-12-24, 1, 2026-12-29",
        "2027-12-24, 1, 2027-12-29",
        "2026-04-02, 1, 2026-04-07",
        "2026-10-23, 1, 2026-10-26",
        "2026-10-24, 1, 2026-10-26",
        "2026-10-24, 0, 2026-10-24"
    })
    void so_many_working_days_after_a_day_is(LocalDate from, int days, LocalDate then) {
        assertThat(ENGLAND.after(from, days)).isEqualTo(then);
    }

    @Test
    void a_day_that_is_added_is_no_working_day() {
        WorkingDays more = WorkingDays.ofEngland(List.of(LocalDate.of(2026, 12, 1)));
        assertThat(more.after(LocalDate.of(2026, 11, 30), 1)).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void days_begin_and_end_in_london() {
        Instant lateInSummer = Instant.parse("2026-07-01T23:30:00Z");
        assertThat(ENGLAND.endOf(lateInSummer, 1)).isEqualTo(Instant.parse("2026-07-03T23:00:00Z"));
        assertThat(ENGLAND.endOf(Instant.parse("2026-12-01T23:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-12-03T00:00:00Z"));
    }

    @Test
    void reminders_that_would_come_with_the_end_or_later_are_left_out() {
        Deadlines deadlines =
                new Deadlines.Terms(5, List.of(7, 2, 5, 2), ENGLAND).from(Instant.parse("2026-11-30T12:00:00Z"));
        assertThat(deadlines)
                .isEqualTo(new Deadlines(
                        List.of(Instant.parse("2026-12-03T00:00:00Z")), Instant.parse("2026-12-08T00:00:00Z")));
    }
}
