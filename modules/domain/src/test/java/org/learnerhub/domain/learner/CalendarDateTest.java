package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2008-03-31", "2008-02-29", "2000-02-29", "1899-12-31", "2100-01-01", "0001-01-01"})
    void a_date_of_the_calendar_is_read(String text) {
        assertThat(CalendarDate.parse(text)).contains(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-02-29",
                "2007-02-29",
                "2008-04-31",
                "2008-13-01",
                "2008-00-10",
                "2008-10-00",
                "2008-3-31",
                "08-03-2008",
                "2008/03/31",
                "2008-03-31 ",
                "2008-03-3x",
                "2008-03-٣١",
                "-008-03-31",
                ""
            })
    void what_no_calendar_knows_is_no_date(String text) {
        assertThat(CalendarDate.parse(text)).isEmpty();
    }

    @Test
    void every_day_of_four_centuries_is_read_as_it_is_written() {
        for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(CalendarDate.parse(day.toString()).orElseThrow().equals(day))
                    .isTrue();
        }
    }
}
