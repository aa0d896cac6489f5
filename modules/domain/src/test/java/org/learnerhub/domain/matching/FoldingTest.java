package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Ada, ADA",
        "ada, ADA",
        "'Ada  May ', ADAMAY",
        "Smith-Jones, SMITHJONES",
        "Smith Jones, SMITHJONES",
        "\"O'Brien\", OBRIEN",
        "O’Brien, OBRIEN",
        "OʼBrien, OBRIEN",
        "O`Brien, OBRIEN",
        "Hawaiʻi, HAWAII",
        "Zoë, ZOE",
        "René, RENE",
        "Jürgen, JURGEN",
        "Strauß, STRAUSS",
        "STRAUẞ, STRAUSS",
        "Siân, SIAN",
        "Tŵm, TWM",
        "Gruffŷdd, GRUFFYDD",
        "Ó Súilleabháin, OSUILLEABHAIN",
        "Łukasz, LUKASZ",
        "łukasz, LUKASZ",
        "Żółć, ZOLC",
        "Ağaoğlu, AGAOGLU",
        "İpek, IPEK",
        "ırmak, IRMAK",
        "Şimşek, SIMSEK",
        "Øystein, OYSTEIN",
        "Æsa, AESA",
        "Þórður, THORDUR",
        "Đặng, DANG",
        "Nguyễn, NGUYEN",
        "Əli, ALI",
        "Œuvre, OEUVRE",
        "ﬁnn, FINN",
        "Anne Marie 2, ANNEMARIE2"
    })
    void people_write_one_name_in_many_ways(String written, String folded) {
        assertThat(Folding.joined(written)).isEqualTo(folded);
    }

    @Test
    void a_letter_and_its_accent_may_come_as_one_character_or_two() {
        assertThat(Folding.joined("Zoe\u0308"))
                .isEqualTo(Folding.joined("Zo\u00EB"))
                .isEqualTo("ZOE");
    }

    @ParameterizedTest
    @CsvSource({"Иван, ИВАН", "иван, ИВАН", "Γιώργος, ΓΙΩΡΓΟΣ", "小明, 小明", "محمد, محمد", "𐐷, 𐐷"})
    void letters_of_other_scripts_are_kept(String written, String folded) {
        assertThat(Folding.joined(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "''", "’", "\u0301", "ʼ"})
    void where_no_letter_is_left_nothing_is_said(String written) {
        assertThat(Folding.joined(written)).isNull();
        assertThat(postCode(written)).isNull();
    }

    @Test
    void nothing_said_stays_nothing() {
        assertThat(Folding.joined(null)).isNull();
        assertThat(postCode(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CV4 9EE", "CV49EE", "cv4 9ee"})
    void postcodes_compare_without_case_and_space(String written) {
        assertThat(postCode(written)).isEqualTo("CV49EE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ99 9ZZ", "zz999zz"})
    void no_fixed_abode_says_nothing(String written) {
        assertThat(postCode(written)).isNull();
    }

    private static @Nullable String postCode(@Nullable String written) {
        return PostCode.meaningful(Folding.joined(written));
    }
}
