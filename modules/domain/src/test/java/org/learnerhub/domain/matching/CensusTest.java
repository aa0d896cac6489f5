package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 1", "9, 1", "10, 2", "19, 2", "20, 3", "39, 3", "40, 4", "80, 5", "10240, 12"})
    void bearers_are_told_in_classes(long bearers, int of) {
        assertThat(BearerClass.of(bearers)).isEqualTo(of);
    }

    @Test
    void a_class_never_tells_how_many_bear_a_name_that_fewer_than_ten_bear() {
        for (long bearers = 3; bearers < 10; bearers++) {
            assertThat(counted("Ottilie", bearers).file())
                    .isEqualTo(counted("Ottilie", 3, bearers).file());
        }
        assertThat(new String(counted("Ottilie", 2).file(), StandardCharsets.UTF_8))
                .doesNotContain("OTTILIE");
    }

    @Test
    void the_same_people_in_any_order_are_the_same_census() {
        CensusCount one = new CensusCount();
        CensusCount other = new CensusCount();
        one.given("Ottilie", 2007, 12);
        one.given("Mary Ann", 1970, 40);
        other.given("MARY-ANN", 1970, 40);
        other.given("ottilie", 2007, 5);
        other.given("Ottilié", 2007, 7);

        assertThat(one.census().version()).isEqualTo(other.census().version()).hasSize(64);
    }

    @Test
    void what_is_read_back_answers_as_what_was_counted() {
        CensusCount count = new CensusCount();
        count.given("Ida", 1936, 300);
        count.given("Ida", 2006, 4);
        count.family("Marsh", 2006, 25);
        Census read = Census.of(count.census().file());

        assertThat(read.version()).isEqualTo(count.census().version());
        assertThat(read.learners()).isEqualTo(304);
        assertThat(read.given("IDA")).isEqualTo(BearerClass.of(304));
        assertThat(read.given("IDA", 2004)).isEqualTo(BearerClass.FEW);
        assertThat(read.given("IDA", 1940)).isEqualTo(BearerClass.of(300));
        assertThat(read.given("IDA", 1970)).isZero();
        assertThat(read.family("MARSH")).isEqualTo(BearerClass.of(25));
        assertThat(read.given("MARSH")).isZero();
    }

    @Test
    void something_else_is_no_census() {
        byte[] other = "census 3\nlearners 4\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Census.of(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Census.none().version()).isEmpty();
    }

    private static Census counted(String given, long bearers) {
        return counted(given, bearers, bearers);
    }

    /** As many learners are counted in either case, the rest of them without a name. */
    private static Census counted(String given, long bearers, long learners) {
        CensusCount count = new CensusCount();
        count.given(given, 2007, bearers);
        count.given(null, 2007, learners - bearers);
        return count.census();
    }
}
