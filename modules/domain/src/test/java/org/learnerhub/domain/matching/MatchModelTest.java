package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchModelTest {

    private static final String SMALLEST = "prior=-20\nreview=2\nmatch=18\nmargin=8\n";

    @Test
    void the_model_that_ships_says_what_every_level_weighs() {
        MatchModel model = MatchModel.standard();

        assertThat(model.name()).isEqualTo("default-5");
        assertThat(model.review()).isLessThan(model.match());
        assertThat(model.prior()).isNegative();
        assertThat(model.margin()).isPositive();
        for (Compared field : Compared.all()) {
            assertThat(model.weight(field, Level.MISSING)).as("%s", field).isZero();
            if (field == Compared.PERSON) {
                continue;
            }
            assertThat(model.weight(field, Level.EXACT)).isPositive();
            assertThat(model.weight(field, Level.DIFFERENT)).isNegative();
            for (Level level : Level.all()) {
                assertThat(model.weight(field, level))
                        .isBetween(model.weight(field, Level.DIFFERENT), model.weight(field, Level.EXACT));
            }
        }
    }

    @Test
    void the_digest_is_that_of_the_file() throws Exception {
        try (var file = Objects.requireNonNull(MatchModel.class.getResourceAsStream("default-model.properties"))) {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(MatchModel.standard().digest()).isEqualTo(HexFormat.of().formatHex(sha256));
        }
        assertThat(model(SMALLEST).digest()).isNotEqualTo(model(SMALLEST + "#").digest());
    }

    @Test
    void a_weight_that_is_not_named_is_nothing() {
        MatchModel model = model(SMALLEST + "GENDER.EXACT = 1.5 \n");

        assertThat(model.name()).isEqualTo("unnamed");
        assertThat(model.weight(Compared.GENDER, Level.EXACT)).isEqualTo(1.5);
        assertThat(model.weight(Compared.GENDER, Level.DIFFERENT)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prior", "review", "match", "margin"})
    void a_missing_number_is_named(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model(SMALLEST.replaceFirst("(?m)^" + key + "=.*$", "")))
                .withMessage("the model does not say " + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "1,5", "NaN", "Infinity", "-Infinity", "1e999"})
    void what_is_no_number_is_named(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model(SMALLEST + "GENDER.EXACT=" + value + "\n"))
                .withMessage("the model's GENDER.EXACT is not a number");
    }

    private static MatchModel model(String text) {
        return MatchModel.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
