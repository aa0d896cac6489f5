package org.learnerhub.domain.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UkprnTest {

    @Test
    void case_and_surrounding_blanks_do_not_matter() {
        assertThat(Ukprn.parse(" test0038 ")).contains(new Ukprn("TEST0038"));
        assertThat(Ukprn.parse("10099991").orElseThrow()).hasToString("10099991");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1009999", "100999911", "1009 991", "1009-991", "ÄÖÜ09991", "../../ab"})
    void anything_else_is_none(String text) {
        assertThat(Ukprn.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Ukprn(text));
    }
}
