package org.learnerhub.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final Map<String, ToIntFunction<Counts>> COUNTERS = Map.of(
            "RC001", Counts::newLearners,
            "RC002 RC003 RC004", Counts::existing,
            "RC005 RC006", Counts::notFound,
            "RC007 RC008", Counts::possibleMatches,
            "RC009 RC010 RC011 RC012 RC013", Counts::rejected);

    @Test
    void each_return_code_counts_towards_exactly_the_counter_that_the_contract_says() {
        COUNTERS.forEach((codes, counter) -> ReturnCode.all()
                .forEach(code -> assertThat(counter.applyAsInt(Counts.of(List.of(row(code)))))
                        .as("%s of %s", code, codes)
                        .isEqualTo(codes.contains(code.name()) ? 1 : 0)));
    }

    @Test
    void the_five_counters_make_up_the_total() {
        Random random = new Random(17);
        for (int i = 0; i < 200; i++) {
            Counts counts = Counts.of(random.ints(13, 0, 1_000).toArray());
            int sum = COUNTERS.values().stream()
                    .mapToInt(counter -> counter.applyAsInt(counts))
                    .sum();
            assertThat(counts.total())
                    .isEqualTo(sum)
                    .isEqualTo(ReturnCode.all().stream().mapToInt(counts::of).sum());
            assertThat(counts.resolved()).isEqualTo(counts.newLearners() + counts.existing());
        }
    }

    @Test
    void rows_are_counted_and_counts_are_added() {
        Counts one = Counts.of(Stream.of(ReturnCode.RC001, ReturnCode.RC013, ReturnCode.RC001)
                .map(CountsTest::row)
                .toList());

        assertThat(one)
                .isEqualTo(Counts.of(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))
                .hasSameHashCodeAs(one.plus(Counts.zero()));
        assertThat(one.plus(Counts.of(0, 5)).of(ReturnCode.RC002)).isEqualTo(5);
        assertThat(one.plus(one))
                .isEqualTo(Counts.of(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2))
                .isNotEqualTo(one);
        assertThat(Counts.zero().total()).isZero();
    }

    @Test
    void counts_do_not_change_with_the_array_they_were_made_of() {
        int[] rows = {1, 2, 3};
        Counts counts = Counts.of(rows);
        rows[0] = 99;

        assertThat(counts.newLearners()).isEqualTo(1);
    }

    @Test
    void a_row_is_resolved_or_in_review_or_neither() {
        assertThat(ReturnCode.all().stream().filter(ReturnCode::isResolved))
                .containsExactly(ReturnCode.RC001, ReturnCode.RC002, ReturnCode.RC003, ReturnCode.RC004);
        assertThat(ReturnCode.all().stream().filter(ReturnCode::needsReview))
                .containsExactly(ReturnCode.RC007, ReturnCode.RC008);
    }

    private static RowOutcome row(ReturnCode code) {
        return new RowOutcome(code, null, List.of(), null);
    }
}
