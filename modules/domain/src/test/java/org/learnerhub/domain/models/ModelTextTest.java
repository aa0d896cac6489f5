package org.learnerhub.domain.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.problem.RefusedException;

class ModelTextTest {

    private static final String RIGHT = "name=ours-1\nprior=-20\nreview=-2\nmatch=8\nmargin=6\n";

    private static MatchModel read(String text) {
        return ModelText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_shipped_model_and_what_training_writes_are_valid() {
        byte[] shipped = MatchModel.standard().file();

        assertThat(ModelText.read(shipped).digest())
                .isEqualTo(MatchModel.standard().digest());
        assertThat(read("# Zürich\n" + RIGHT
                                + "POST_CODE.EXACT=1\nGIVEN_NAME.CLOSE.frequency=2\nFAMILY_NAME.together=-1\n")
                        .name())
                .isEqualTo("ours-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST_CODE.DIFERENT=-3 | nothing reads the line POST_CODE.DIFERENT",
                "POSTCODE.EXACT=3 | nothing reads the line POSTCODE.EXACT",
                "threshold=8 | nothing reads the line threshold",
                "GENDER.EXACT.frequenzy=3 | nothing reads the line GENDER.EXACT.frequenzy",
                "GENDER.EXACT=much | GENDER.EXACT is not a number",
                "GENDER.EXACT=NaN | GENDER.EXACT is not a number",
                "FAMILY_NAME.togther=-3 | nothing reads the line FAMILY_NAME.togther",
                "DATE_OF_BIRTH.first-of-januray=-4 | nothing reads the line DATE_OF_BIRTH.first-of-januray",
                "FAMILY_NAME.together=NaN | FAMILY_NAME.together is n",
                "GENDER.EXACT=1e9 | GENDER.EXACT is no number within 1000",
                "match=-3 | match is below review",
                "margin=-1 | margin is below 0",
                "margin= | margin is not a number",
                "name=a b | the name is not",
                "<script>=1 | nothing reads the line ?script?",
            })
    void what_is_wrong_is_refused_and_named(String line, String told) {
        assertThatThrownBy(() -> read(RIGHT + line + "\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("HUB-9020")
                .hasMessageContaining(told);
    }

    @Test
    void what_is_no_text_too_long_or_half_is_refused() {
        assertThatThrownBy(() -> ModelText.read((RIGHT + "# Zürich").getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("no UTF-8");
        assertThatThrownBy(() -> read(RIGHT + "#".repeat(70_000))).hasMessageContaining("more than 65536 bytes");
        assertThatThrownBy(() -> read("name=half\nprior=-20\n")).hasMessageContaining("does not say review");
        assertThatThrownBy(() -> read("\\u00zz=1")).hasMessageStartingWith("HUB-9020");
    }
}
