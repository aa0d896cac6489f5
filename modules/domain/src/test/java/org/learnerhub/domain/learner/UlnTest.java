package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9276308686",
                "1026893096",
                "6936002314",
                "4444599390",
                "7667649978",
                "1964986809",
                "8383558804",
                "1174112637",
                "1026922983",
                "7673614579"
            })
    void the_worked_examples_of_the_contract_are_numbers(String text) {
        assertThat(Uln.of(text)).hasToString(text);
        assertThat(Uln.parse(text)).contains(new Uln(Long.parseLong(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "9999999999",
                "1026893095",
                "1026893097",
                "0026893096",
                "102689309",
                "10268930960",
                "",
                " 1026893096",
                "+026893096",
                "102689309a",
                "١٠٢٦٨٩٣٠٩٦"
            })
    void what_has_a_wrong_check_digit_length_or_character_is_none(String text) {
        assertThat(Uln.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Uln.of(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1_234_567_890L, 9_999_999_999L, 0, -1, 26_893_096L, 102_689_309_610L})
    void a_wrong_number_cannot_be_one_either(long number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uln(number));
    }

    @Test
    void an_objection_does_not_repeat_the_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uln.of("1234567890"))
                .withMessageNotContaining("1234567890");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uln(1_234_567_890L))
                .withMessageNotContaining("1234567890");
    }

    @Test
    void changing_any_one_digit_or_swapping_two_neighbours_is_noticed() {
        String good = "9276308686";
        for (int i = 0; i < good.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = good.substring(0, i) + digit + good.substring(i + 1);
                assertThat(Uln.parse(changed).isPresent()).as(changed).isEqualTo(changed.equals(good));
            }
        }
        for (int i = 1; i < good.length(); i++) {
            String swapped = good.substring(0, i - 1) + good.charAt(i) + good.charAt(i - 1) + good.substring(i + 1);
            assertThat(Uln.parse(swapped).isPresent()).as(swapped).isEqualTo(swapped.equals(good));
        }
    }

    @Test
    void numbers_are_ordered_by_value() {
        assertThat(Uln.of("1026893096")).isLessThan(Uln.of("1026922983")).isLessThan(Uln.of("9276308686"));
    }
}
