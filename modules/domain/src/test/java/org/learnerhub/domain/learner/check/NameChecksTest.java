package org.learnerhub.domain.learner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/** What is found in names: what was done to them on the way, and what is none of them. */
class NameChecksTest {

    @ParameterizedTest
    @CsvSource({
        "Ren&eacute;e, Renée",
        "O&#39;Hanlow, O'Hanlow",
        "O&#x27;Hanlow, O'Hanlow",
        "O&rsquo;Hanlow, O’Hanlow",
        "Ren&amp;eacute;e, Renée",
        "&Lstrok;ucja, Łucja",
        "&#321;ucja, Łucja",
        "Dvo&rcaron;&aacute;k, Dvořák",
        "Bj&oslash;rn, Bjørn",
        "&Oslash;ystein, Øystein",
        "Zo&euml;&nbsp;Ann, Zoë Ann"
    })
    void html_is_decoded_where_whole_and_known(String written, String meant) {
        assertThat(Checked.field(GIVEN_NAME, written).isRepaired(RowCode.ENTITY_DECODED, meant))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A&B", "Marks & Co", "Ann &eacute", "Ann &zzz; B", "Ann &#0; B", "Ann & Tom; B"})
    void what_is_no_entity_stays(String value) {
        assertThat(Checked.field(GIVEN_NAME, value).value()).isEqualTo(value);
        assertThat(Checked.field(GIVEN_NAME, value).codes()).doesNotContain(RowCode.ENTITY_DECODED);
    }

    @Test
    void letters_are_composed_before_they_are_counted() {
        String name = "Nguyễn Thị Phương Thảo Hoàng Khánh";
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(decomposed.length()).isGreaterThan(35);
        Checked checked = Checked.field(GIVEN_NAME, decomposed);
        assertThat(checked.codes()).isEmpty();
        assertThat(checked.value()).isEqualTo(name);
    }

    @Test
    void a_length_is_told_with_its_limit_in_characters() {
        Checked checked = Checked.field(GIVEN_NAME, "𐐷".repeat(36));
        assertThat(checked.isRefused(RowCode.VALUE_TOO_LONG)).isTrue();
        assertThat(checked.detail()).isEqualTo("longer than 35 characters: 36");
        assertThat(Checked.field(GIVEN_NAME, "𐐷".repeat(35)).codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Gwen\u200B', Gwen, ZERO WIDTH SPACE (U+200B)",
        "'Thorn\u00ADberry', Thornberry, SOFT HYPHEN (U+00AD)",
        "'\u202AGwen\u202C', Gwen, 'LEFT-TO-RIGHT EMBEDDING (U+202A), POP DIRECTIONAL FORMATTING (U+202C)'",
        "'Gw\uFEFFen', Gwen, ZERO WIDTH NO-BREAK SPACE (U+FEFF)",
        "'Gw\u200Den', Gwen, ZERO WIDTH JOINER (U+200D)"
    })
    void characters_that_nobody_sees_are_removed_and_named(String written, String meant, String names) {
        Checked checked = Checked.field(GIVEN_NAME, written);
        assertThat(checked.isRepaired(RowCode.INVISIBLE_REMOVED, meant)).isTrue();
        assertThat(checked.detail()).isEqualTo(names);
    }

    @Test
    void joiners_stay_where_scripts_need_them() {
        assertThat(Checked.field(GIVEN_NAME, "می\u200Cنا").passesAs("می\u200Cنا"))
                .isTrue();
        assertThat(Checked.field(GIVEN_NAME, "क्\u200Dषमा").passesAs("क्\u200Dषमा"))
                .isTrue();
    }

    @Test
    void a_character_that_is_no_text_is_named() {
        assertThat(Checked.field(GIVEN_NAME, "Ad\u0007a").detail()).isEqualTo("BEL (U+0007)");
        assertThat(Checked.field(GIVEN_NAME, "Ad\uFFFDa").detail()).isEqualTo("REPLACEMENT CHARACTER (U+FFFD)");
    }

    @ParameterizedTest
    @CsvSource({
        "Mr Edwin, TITLE_IN_NAME",
        "Dr. Edwin, TITLE_IN_NAME",
        "Robert (Bob), NICKNAME_IN_NAME",
        "Robert [Bob], NICKNAME_IN_NAME",
        "'Robert \"Bob\"', NICKNAME_IN_NAME",
        "Robert “Bob” James, NICKNAME_IN_NAME",
        "Robert 'Bob', NICKNAME_IN_NAME",
        "LEAVER Tomas, REMARK_IN_NAME",
        "Tomas - do not use, REMARK_IN_NAME",
        "Tomas (DUPLICATE), REMARK_IN_NAME",
        "🎓 Emily, SIGN_IN_NAME",
        "Emily2, SIGN_IN_NAME",
        "Emily_Rose, SIGN_IN_NAME",
        "*Emily, SIGN_IN_NAME",
        "., PLACEHOLDER_NAME",
        "-, PLACEHOLDER_NAME",
        "N/A, PLACEHOLDER_NAME",
        "unknown, PLACEHOLDER_NAME",
        "J, PLACEHOLDER_NAME",
        "J., PLACEHOLDER_NAME"
    })
    void what_is_more_or_less_than_a_name_is_worth_a_notice(String written, LearnerRowCode code) {
        Checked checked = Checked.field(GIVEN_NAME, written);
        assertThat(checked.codes()).containsExactly(code);
        assertThat(checked.row().error()).isEmpty();
        assertThat(checked.value()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"Test, Student", "Learner, Test", "Null, Null", "NULL, Penhallow"})
    void names_of_nobody_are_worth_a_notice(String given, String family) {
        Checked checked =
                Checked.row(GIVEN_NAME, People.person(1).with(GIVEN_NAME, given).with(FAMILY_NAME, family));
        assertThat(checked.row().error()).isEmpty();
        assertThat(checked.row().findings())
                .isNotEmpty()
                .extracting(Finding::code)
                .containsOnly(LearnerRowCode.PLACEHOLDER_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Null",
        "Ann, Leaver",
        "Ann, Leaver-Smith",
        "D'Arcy, O’Neill",
        "M'hamed, Al-Saʿdi",
        "José Mª, d'Abreu",
        "Montse, Gal·la",
        "Seán, Ó hÓgáin",
        "ʻAulani, Kekoa‘o",
        "Ann, St. John",
        "Drew, Mister",
        "Miss, Penhallow",
        "Ng, Ho",
        "李, 王",
        "Anaïs, MacŠimić",
        "RENÉE, KŘÍŽ",
        "Đurđa, Žižek",
        "Jean–Luc, L’Haÿ",
        "محمد, الأحمدي"
    })
    void names_of_people_are_left_alone(String given, String family) {
        Checked checked =
                Checked.row(GIVEN_NAME, People.person(1).with(GIVEN_NAME, given).with(FAMILY_NAME, family));

        assertThat(checked.codes()).isEmpty();
        assertThat(checked.value()).isEqualTo(given);
        assertThat(checked.row().details().get(FAMILY_NAME)).isEqualTo(family);
    }
}
