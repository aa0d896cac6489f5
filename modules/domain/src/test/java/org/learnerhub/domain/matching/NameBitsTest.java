package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** How rare names are by the register's own census. */
class NameBitsTest {

    private static final NameTables TABLES = NameTables.standard();
    private static final int MANY = 1_000_000;

    @Test
    void a_name_that_no_table_knows_is_as_common_as_the_register_says() {
        Name name = name("Chukwuzim");
        assertThat(TABLES.givenBits(name, 2006)).isEqualTo(17);

        NameBits bits = new NameBits(TABLES, counted("Chukwuzim", 5_000, MANY));

        assertThat(bits.given(name, 2006)).isBetween(7.0, 8.3);
    }

    @Test
    void a_small_register_takes_its_own_names_neither_for_common_nor_for_rare() {
        NameBits bits = new NameBits(TABLES, counted("Chukwuzim", 100, 2_000));
        assertThat(bits.given(name("Chukwuzim"), 2006)).as("one in twenty here").isBetween(7.0, 9.0);

        double olivia = TABLES.givenBits(name("Olivia"), 2006);
        assertThat(bits.given(name("Olivia"), 2006)).as("nobody here").isCloseTo(olivia, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 9})
    void a_weight_never_tells_how_many_bear_a_name_that_fewer_than_ten_bear(long bearers) {
        Scorer nobody = new Scorer(Someone.MODEL, counted("Zebediah", 0, 2_000));
        Scorer some = new Scorer(Someone.MODEL, counted("Zebediah", bearers, 2_000));
        Scorer ten = new Scorer(Someone.MODEL, counted("Zebediah", 10, 2_000));
        LearnerDetails one = Someone.called("Zebediah", "Marsh", "2006-03-04", "1", "TR19 7AA");

        assertThat(total(some, one, one)).isEqualTo(total(nobody, one, one));
        assertThat(total(ten, one, one)).isLessThan(total(nobody, one, one));
    }

    @Test
    void two_names_that_go_together_say_less_than_each_alone() {
        CensusCount count = everybody(MANY);
        people(count, "Senuri", "Fernando", 300);
        people(count, "Senuri", "Silva", 30);
        people(count, "Oliver", "Smith", 3_000);
        NameBits bits = new NameBits(TABLES, count.census());

        assertThat(bits.together(name("Senuri"), name("Fernando"))).isGreaterThan(5);
        assertThat(bits.together(name("Chathuni"), name("Fernando")))
                .as("under ten, but of names seen together with others")
                .isGreaterThan(3);
    }

    @Test
    void a_middle_name_that_a_family_name_brings_with_it_says_little() {
        CensusCount count = everybody(MANY);
        people(count, "Anh", "Nguyen", 1_000);
        count.middle("Nguyen", "Thi", 500);
        Scorer scorer = new Scorer(Someone.MODEL, count.census());
        LearnerDetails anh = Someone.called("Anh", "Nguyen", "2006-03-04", "2", "SE8 4AA");
        LearnerDetails thi = anh.with(LearnerField.MIDDLE_OTHER_NAME, "Thi");
        LearnerDetails rose = anh.with(LearnerField.MIDDLE_OTHER_NAME, "Rosamund");

        assertThat(total(scorer, thi, thi)).isLessThan(total(scorer, rose, rose) - 1500);
    }

    @Test
    void a_birthday_says_more_where_few_of_that_year_are_registered() {
        Scorer dense = new Scorer(Someone.MODEL, counted("Ottilie", 10, 840_000));
        Scorer spread = new Scorer(Someone.MODEL, counted("Ottilie", 10, 84_000));
        LearnerDetails one = Someone.called("Zebediah", "Marshwood", "2006-03-04", "1", "TR19 7AA");

        assertThat(birth(spread, one) - birth(dense, one)).isBetween(2_000L, 2_500L);
    }

    @Test
    void who_moved_needs_more_where_nobody_was_counted() {
        LearnerDetails one = Someone.called("Chukwuzim", "Okonkwe", "2006-03-04", "1", "TR19 7AA");
        LearnerDetails moved = one.with(LearnerField.POST_CODE, "LE3 4AB");

        assertThat(total(new Scorer(Someone.MODEL), one, moved))
                .isEqualTo(total(new Scorer(Someone.MODEL), one, one) - 17_000);
        Scorer counted = new Scorer(Someone.MODEL, counted("Ottilie", 10, MANY));
        assertThat(total(counted, one, moved)).isEqualTo(total(counted, one, one) - 15_000);
    }

    @Test
    void a_model_older_than_the_counting_goes_by_the_tables() {
        MatchModel older = MatchModel.of((text() + "\nnames.counted=0").getBytes(StandardCharsets.UTF_8));
        LearnerDetails one = Someone.called("Chukwuzim", "Marsh", "2006-03-04", "1", "TR19 7AA");
        Census census = counted("Chukwuzim", 5_000, MANY);

        assertThat(total(new Scorer(older, census), one, one)).isEqualTo(total(new Scorer(older), one, one));
        assertThat(total(new Scorer(Someone.MODEL, census), one, one)).isNotEqualTo(total(new Scorer(older), one, one));
    }

    private static String text() {
        return new String(Someone.MODEL.file(), StandardCharsets.UTF_8);
    }

    private static long birth(Scorer scorer, LearnerDetails one) {
        return Math.round(1000
                * scorer.score(MatchRecord.of(one), Someone.registered(0, one), Set.of())
                        .evidence()
                        .get(Compared.DATE_OF_BIRTH.ordinal())
                        .weight());
    }

    private static long total(Scorer scorer, LearnerDetails one, LearnerDetails other) {
        return scorer.total(MatchRecord.of(one), MatchRecord.of(other));
    }

    private static Census counted(String given, long bearers, long learners) {
        CensusCount count = everybody(learners - bearers);
        count.given(given, 2006, bearers);
        return count.census();
    }

    private static CensusCount everybody(long learners) {
        CensusCount count = new CensusCount();
        count.given(null, 2006, learners);
        return count;
    }

    private static void people(CensusCount count, String given, String family, long bearers) {
        count.given(given, 2006, bearers);
        count.family(family, 2006, bearers);
        count.both(given, family, bearers);
    }

    private static Name name(String written) {
        return Objects.requireNonNull(Name.of(written));
    }
}
