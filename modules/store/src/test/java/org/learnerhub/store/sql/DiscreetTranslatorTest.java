package org.learnerhub.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

class DiscreetTranslatorTest {

    private final DiscreetTranslator translator = new DiscreetTranslator();

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22021", "23502", "23505"})
    void what_quotes_the_data_is_left_out(String state) {
        SQLException failure = new SQLException("Key (family_name)=(Marlowe)", state, 7, new SQLException("Marlowe"));
        failure.setNextException(new SQLException("Marlowe"));

        DataAccessException translated = translator.translate("insert", "insert into learner", failure);

        assertThat(printed(translated)).doesNotContain("Marlowe").contains(state);
    }

    @Test
    void a_clash_is_still_known_as_one() {
        assertThat(translator.translate("insert", null, new SQLException("x", "23505")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HYT00", "90131", "55P03", "40001"})
    void a_row_that_somebody_else_holds_may_be_the_fault_of_one_of_many(String state) {
        DataAccessException translated =
                translator.translate("update", null, new SQLException("timeout; row (Marlowe)", state));

        assertThat(SingleFailure.isPossible(translated)).isTrue();
        assertThat(printed(translated)).contains(state);
    }

    @Test
    void other_failures_say_what_they_are() {
        DataAccessException translated =
                translator.translate("select", null, new SQLException("no table learner", "42P01"));

        assertThat(printed(translated)).contains("no table learner");
    }

    @Test
    void a_failure_without_a_state_is_translated_too() {
        assertThat(translator.translate("select", null, new SQLException("the line is dead")))
                .hasMessageContaining("the line is dead");
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
