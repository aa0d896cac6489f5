package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.matching.CountNames;

/** What every {@link Censuses} must do. */
public abstract class CensusesContract {

    private Ports ports;
    private RegisterFixture fixture;
    private Censuses censuses;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    /** Over the same database. */
    protected abstract Censuses censuses();

    /** Deletes a learner behind the port's back. */
    protected abstract void delete(Uln uln);

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        fixture = new RegisterFixture(ports);
        censuses = censuses();
    }

    @Test
    void before_the_first_count_there_is_no_census() {
        assertThat(censuses.newest()).isEmpty();
        assertThat(censuses.find("ab")).isEmpty();
    }

    @Test
    void names_are_counted_as_the_matcher_folds_them_by_years_of_birth() {
        add(1, 4, "Chloë", "Van Dyke", "2007-02-03");
        add(5, 5, "CHLOE", "Van Dyke", "1969-02-03");
        add(6, 8, "Mary-Ann", "Dyke", null);

        assertThat(text(censuses.count()).lines())
                .containsExactly(
                        "census 2",
                        "learners 8",
                        born(Map.of(1969, 1L, 2007, 4L)),
                        "family DYKE 1 10000000000000",
                        "given ANN 1 0",
                        "given CHLOE 1 10000000000000",
                        "given MARY 1 0",
                        "given MARYANN 1 0");
    }

    @Test
    void what_fewer_than_three_bear_is_nowhere_and_who_was_deleted_is_not_counted() {
        add(1, 3, "Ottilie", "Marsh", "2007-02-03");
        delete(SampleLearners.uln(2));

        assertThat(text(censuses.count()).lines()).containsExactly("census 2", "learners 2", born(Map.of(2007, 2L)));
    }

    @Test
    void pairs_of_names_are_told_that_ten_people_bear() {
        add(1, 6, "Ottilie", "Marsh", "2007-02-03", "Ann");
        add(7, 12, "OTTILIE", "Marsh", "1987-02-03", "Ann");
        add(13, 21, "Ottilie", "Reed", "1987-02-03", "Ann");

        assertThat(text(censuses.count()).lines().filter(line -> line.matches("(both|middle) .*")))
                .containsExactly("both OTTILIE MARSH 2", "middle MARSH ANN 2");
    }

    @Test
    void a_census_is_found_by_its_version_for_ever() {
        add(1, 12, "Ottilie", "Marsh", "2007-02-03");
        Census first = censuses.count();
        censuses.keep(first, 12, SettableClock.START);
        add(13, 24, "Ottilie", "Marsh", "2007-02-03");
        Census second = censuses.count();
        censuses.keep(second, 24, SettableClock.START.plusSeconds(60));

        assertThat(censuses.newest()).contains(new Censuses.Newest(second.version(), 24));
        assertThat(censuses.find(first.version()).map(CensusesContract::text)).contains(text(first));
        assertThat(censuses.find(second.version()).map(CensusesContract::text)).contains(text(second));
    }

    @Test
    void a_census_counted_again_is_the_newest_again() {
        Census nobody = censuses.count();
        censuses.keep(nobody, 5, SettableClock.START);
        add(1, 3, "Ottilie", "Marsh", "2007-02-03");
        censuses.keep(censuses.count(), 8, SettableClock.START.plus(Duration.ofMinutes(1)));

        censuses.keep(nobody, 9, SettableClock.START.plus(Duration.ofMinutes(2)));

        assertThat(censuses.newest()).contains(new Censuses.Newest(nobody.version(), 9));
    }

    @Test
    void names_are_counted_anew_only_where_the_register_has_grown_by_a_tenth_and_by_a_thousand() {
        CountNames names = new CountNames(ports.register(), censuses, ports.clock());
        add(1, 999, "Ottilie", "Marsh", "2007-02-03");
        assertThat(names.countIfDue()).isEmpty();

        add(1000, 1000, "Ottilie", "Marsh", "2007-02-03");
        assertThat(names.countIfDue()).isPresent();
        add(1001, 1999, "Ottilie", "Marsh", "2007-02-03");
        assertThat(names.countIfDue()).isEmpty();

        add(2000, 2000, "Ottilie", "Marsh", "2007-02-03");
        assertThat(names.countIfDue()).map(Census::learners).contains(2000L);
    }

    /** By year from 1901 on. */
    private static String born(Map<Integer, Long> byYear) {
        return IntStream.range(1901, 2051)
                .mapToObj(year -> String.valueOf(byYear.getOrDefault(year, 0L)))
                .collect(Collectors.joining(" ", "born ", ""));
    }

    private void add(long first, long last, String given, String family, @Nullable String born) {
        add(first, last, given, family, born, null);
    }

    private void add(
            long first, long last, String given, String family, @Nullable String born, @Nullable String middle) {
        List<NewLearner> learners = LongStream.rangeClosed(first, last)
                .mapToObj(entry -> new NewLearner(
                        entry,
                        SampleLearners.uln(entry),
                        details(given, family, born, middle),
                        SampleLearners.keys(entry)))
                .toList();
        fixture.add(learners);
    }

    private static LearnerDetails details(String given, String family, @Nullable String born, @Nullable String middle) {
        return SampleLearners.details(1).toBuilder()
                .set(LearnerField.GIVEN_NAME, given)
                .set(LearnerField.FAMILY_NAME, family)
                .set(LearnerField.DATE_OF_BIRTH, born)
                .set(LearnerField.MIDDLE_OTHER_NAME, middle)
                .build();
    }

    private static String text(Census census) {
        return new String(census.file(), StandardCharsets.UTF_8);
    }
}
