package org.learnerhub.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Days and moments among values are written out for people. */
class ShowTest {

    private final Show show = new Show(FrameConfiguration.words());

    @AfterEach
    void english() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2024-08-22 | 22 August 2024",
                "cy | 2024-08-22 | 22 Awst 2024",
                "en | 2024-08-22T00:00:00 | 22 August 2024",
                "en | until 2026-03-27T13:05:00Z | until 27 March 2026, 13:05 London time",
                "en | until 2026-07-27T13:05:00.5Z. | until 27 July 2026, 14:05 London time.",
                "en | 2024-02-31 | 2024-02-31",
                "en | 601/4505/5 | 601/4505/5",
                "en | HUB-2024-08-22 | HUB-2024-08-22",
                "en | 12024-08-22 | 12024-08-22",
                "en | A* | A*"
            })
    void what_is_a_day_is_written_out_and_nothing_else_is(String language, String value, String shown) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(show.value(value)).isEqualTo(shown);
    }
}
