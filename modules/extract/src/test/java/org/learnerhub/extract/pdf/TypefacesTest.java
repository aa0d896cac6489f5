package org.learnerhub.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefacesTest {

    private final Typefaces typefaces = new Typefaces();

    @Test
    void a_letter_of_one_code_point_is_printed_where_two_would_be_put_over_each_other() {
        assertThat(typefaces.printable("Zoe\u0308")).isEqualTo("Zoë");
    }

    @ParameterizedTest
    @CsvSource({
        "202E, right-to-left override",
        "200B, space of no width",
        "FEFF, mark of byte order",
        "1E900, Adlam",
        "E000, private",
        "0905, Devanagari"
    })
    void a_letter_without_font_and_a_sign_that_nobody_sees_are_told(String code, String what) {
        String text = "a" + Character.toString(Integer.parseInt(code, 16)) + "b";

        assertThat(typefaces.printable(text)).as(what).isEqualTo("a[U+" + code + "]b");
        assertThat(typefaces.lacking()).isTrue();
    }

    @Test
    void only_fonts_that_are_needed_are_loaded() {
        typefaces.printable("Łucja O’Brien");

        assertThat(typefaces.families()).isEqualTo("'Noto Sans'");
        assertThat(typefaces.rightToLeft()).isFalse();
        assertThat(typefaces.lacking()).isFalse();
    }

    @Test
    void each_script_brings_its_font() {
        typefaces.printable("张 김 محمد");

        assertThat(typefaces.families())
                .isEqualTo("'Noto Sans', 'Noto Sans Arabic', 'Droid Sans Fallback', 'Noto Sans KR'");
        assertThat(typefaces.rightToLeft()).isTrue();
    }

    @Test
    void what_joins_and_parts_letters_of_one_word_stays() {
        assertThat(typefaces.printable("علی\u200cرضا")).isEqualTo("علی\u200cرضا");
    }
}
