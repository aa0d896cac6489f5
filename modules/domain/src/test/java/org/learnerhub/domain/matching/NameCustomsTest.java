package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCustomsTest {

    @ParameterizedTest
    @CsvSource({
        "O'Brien, OBRIEN",
        "Ó Briain, BRIAIN",
        "Ní Bhriain, BHRIAIN",
        "McDonald, MACDONALD",
        "Mac Donald, DONALD",
        "ap Gwilym, GWILYM",
        "van der Berg, BERG",
        "de la Cruz, CRUZ",
        "Al-Hassan, HASSAN",
        "bin Rashid, RASHID",
        "Wójcik, WOJCIK",
        "Łęcki, LECKI",
        "Nguyễn, NGUYEN",
        "Strauß, STRAUSS",
        "Sørensen, SORENSEN"
    })
    void particles_accents_and_signs_are_not_the_core_of_a_name(String written, String core) {
        assertThat(named(written).core()).isEqualTo(core);
    }

    @Test
    void a_name_of_particles_alone_is_a_name() {
        assertThat(named("De").core()).isEqualTo("DE");
        assertThat(named("La O").core()).isEqualTo("LAO");
    }

    @Test
    void hyphens_and_spaces_part_names() {
        assertThat(named("Anne-Marie").parts()).isEqualTo(List.of("ANNE", "MARIE"));
        assertThat(named("García y López").parts()).isEqualTo(List.of("GARCIA", "LOPEZ"));
        assertThat(named("Anne-Marie").sameAs(named("ANNEMARIE"))).isTrue();
    }

    @Test
    void what_people_write_for_no_name_says_nothing() {
        assertThat(Name.of("-")).isNull();
        assertThat(Name.of("Not known")).isNull();
        assertThat(Name.of("   ")).isNull();
        assertThat(Name.of(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"KATE, KATHERINE", "MOHAMMED, MUHAMMAD", "YUSUF, YOUSEF", "SEAN, SHAUN", "ALEKSANDRA, ALEXANDRA"})
    void forms_of_one_name_are_known(String one, String other) {
        assertThat(NameTables.standard().areVariants(one, other)).isTrue();
        assertThat(NameTables.standard().areVariants(other, one)).isTrue();
    }

    @Test
    void rare_names_have_more_bits_than_common_ones() {
        NameTables tables = NameTables.standard();
        assertThat(tables.familyBits(named("Smith"))).isLessThan(tables.familyBits(named("Trotter")));
        assertThat(tables.givenBits(named("Jack"), 1998)).isLessThan(tables.givenBits(named("Jack"), 1960));
        assertThat(tables.goTogether(named("Mohammed"), named("Khan"))).isTrue();
        assertThat(tables.goTogether(named("Gareth"), named("Khan"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SMITH, SMIHT", "SMITH, SMTH", "SMITH, SMIITH", "SMITH, SNITH", "KRISTOFFER, CHRISTOFFER", "JACK, HACK"
    })
    void one_slip_is_a_typing_error(String one, String other) {
        assertThat(TypingError.between(one, other)).isTrue();
        assertThat(TypingError.between(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SMITH, JONES", "AL, ALI", "MARK, MARY-ANN"})
    void other_words_are_not(String one, String other) {
        assertThat(TypingError.between(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "first.last@example.org, FIRST.LAST@EXAMPLE.ORG",
        "a@gmail.com, a@googlemail.com",
        "ann@example.org, ann+college@example.org"
    })
    void one_mailbox_is_one_address(String one, String other) {
        assertThat(EmailAddress.folded(one)).isEqualTo(EmailAddress.folded(other));
    }

    @Test
    void what_has_no_two_sides_is_no_address() {
        assertThat(EmailAddress.folded("none")).isNull();
        assertThat(EmailAddress.folded("@example.org")).isNull();
        assertThat(EmailAddress.folded("a@")).isNull();
    }

    private static Name named(String written) {
        Name name = Name.of(written);
        assertThat(name).isNotNull();
        return name == null ? new Name("", "", List.of("")) : name;
    }
}
