package org.learnerhub.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.matching.TextFolding;

class IcuTextFoldingTest {

    private final TextFolding folding = new IcuTextFolding();

    @ParameterizedTest
    @CsvSource({
        "Siân ap Gwilym, SIAN AP GWILYM",
        "Łukasz Wójcik, LUKASZ WOJCIK",
        "Żółć, ZOLC",
        "Jürgen Groß, JURGEN GROSS",
        "Søren Ærø, SOREN AERO",
        "Đặng Thị Nguyễn, DANG THI NGUYEN",
        "Иван Петров, IVAN PETROV",
        "Παπαδόπουλος, PAPADOPOULOS",
        "王小明, WANG XIAO MING",
        "Ní Bhriain, NI BHRIAIN",
        "O’Brien, OBRIEN",
        "Anne‑Marie, ANNE MARIE",
        "Iñaki Núñez, INAKI NUNEZ",
        "Ə̀liyev, ALIYEV"
    })
    void names_of_many_customs_become_words_of_ascii(String written, String folded) {
        assertThat(folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void arabic_becomes_latin_consonants() {
        assertThat(folding.fold("محمد")).isEqualTo("MHMD");
    }

    @Test
    void composed_and_decomposed_letters_are_equal() {
        assertThat(folding.fold("Ame\u0301lie")).isEqualTo(folding.fold("Am\u00E9lie"));
    }

    @Test
    void ascii_comes_back_without_work() {
        String upper = "SMITH";
        assertThat(folding.fold(upper)).isSameAs(upper);
        assertThat(folding.fold("O'Brien-Smith Jr.")).isEqualTo("OBRIEN SMITH JR");
    }

    @Test
    void folding_twice_changes_nothing() {
        String once = folding.fold("Zoë Škvorecký");
        assertThat(folding.fold(once)).isEqualTo(once);
    }

    @Test
    void the_matching_engine_finds_it_by_itself() {
        assertThat(ServiceLoader.load(TextFolding.class).findFirst().orElseThrow())
                .isInstanceOf(IcuTextFolding.class);
    }
}
