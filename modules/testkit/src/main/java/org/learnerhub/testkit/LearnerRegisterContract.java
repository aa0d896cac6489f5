package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.learnerhub.domain.learner.LearnerRegister.MOST_PER_KEY;
import static org.learnerhub.testkit.SampleLearners.keys;
import static org.learnerhub.testkit.SampleLearners.learner;
import static org.learnerhub.testkit.SampleLearners.learners;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** What every {@link LearnerRegister} must do. See also {@link AllocationContract}. */
public abstract class LearnerRegisterContract {

    private static final long EVERYTHING = Long.MAX_VALUE;

    private RegisterFixture fixture;
    private LearnerRegister register;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    /** Deletes a learner behind the port's back, as a change with number 100. */
    protected abstract void delete(Uln uln);

    /** Merges a learner into a master behind the port's back, as a change with number 100. */
    protected abstract void merge(Uln uln, Uln master);

    @BeforeEach
    void openAdapters() {
        fixture = new RegisterFixture(freshPorts());
        register = fixture.register();
    }

    @Test
    void an_empty_register_has_no_entry_and_finds_nobody() {
        assertThat(register.lastEntry()).isZero();
        assertThat(register.findByUln(List.of(uln(1)))).isEmpty();
        assertThat(register.findByKeys(keys(1), 0, EVERYTHING)).isEqualTo(new KeyHits(List.of(), Map.of(), Map.of()));
    }

    @Test
    void no_keys_and_no_numbers_find_nobody() {
        fixture.add(learners(1, 3));

        assertThat(register.findByKeys(new long[0], 0, EVERYTHING).hits()).isEmpty();
        assertThat(register.findByUln(List.of())).isEmpty();
    }

    @Test
    void a_learner_is_found_by_number_with_every_detail_that_a_register_keeps() {
        fixture.add(List.of(new NewLearner(1, uln(1), SampleLearners.full(1), keys(1))));

        LearnerDetails kept =
                SampleLearners.full(1).with(LearnerField.ULN, null).with(LearnerField.MIS_IDENTIFIER, null);
        assertThat(register.findByUln(List.of(uln(1), uln(2), uln(1))))
                .isEqualTo(Map.of(uln(1), new RegisteredLearner(1, uln(1), LearnerStatus.LIVE, null, 1, 1, kept)));
    }

    @Test
    void a_learner_is_found_by_each_of_its_keys() {
        fixture.add(learners(1, 3));

        for (long key : keys(2)) {
            KeyHits found = register.findByKeys(new long[] {key}, 0, EVERYTHING);
            assertThat(found.hits()).containsExactly(new KeyHit(key, 2));
            assertThat(found.learners()).containsOnlyKeys(2L);
        }
    }

    @Test
    void a_look_up_by_keys_brings_only_what_matching_compares() {
        fixture.add(List.of(new NewLearner(1, uln(1), SampleLearners.full(1), keys(1))));

        LearnerDetails brought = fixture.candidate(1, keys(1)).details();
        LearnerDetails full = SampleLearners.full(1);
        assertThat(Arrays.stream(LearnerField.values()).filter(brought::has))
                .containsExactlyInAnyOrder(
                        LearnerField.GIVEN_NAME,
                        LearnerField.MIDDLE_OTHER_NAME,
                        LearnerField.PREFERRED_GIVEN_NAME,
                        LearnerField.FAMILY_NAME,
                        LearnerField.PREVIOUS_FAMILY_NAME,
                        LearnerField.FAMILY_NAME_AT_16,
                        LearnerField.DATE_OF_BIRTH,
                        LearnerField.GENDER,
                        LearnerField.POST_CODE,
                        LearnerField.EMAIL_ADDRESS,
                        LearnerField.PLACE_OF_BIRTH,
                        LearnerField.SCHOOL_AT_AGE_16)
                .allSatisfy(field -> assertThat(brought.get(field)).isEqualTo(full.get(field)));
    }

    @Test
    void hits_come_in_order_of_entry_then_key_however_often_a_key_is_asked_for() {
        fixture.add(learners(1, 30));
        long shared = keys(7)[2];
        long own = keys(17)[1];

        KeyHits found = register.findByKeys(new long[] {shared, own, shared, own}, 0, EVERYTHING);

        assertThat(found.hits())
                .containsExactly(
                        new KeyHit(shared, 7), new KeyHit(own, 17), new KeyHit(shared, 17), new KeyHit(shared, 27));
        assertThat(found.learners()).containsOnlyKeys(7L, 17L, 27L);
    }

    @Test
    void of_a_crowded_key_those_who_have_had_it_longest_are_found_and_no_more() {
        fixture.add(LongStream.rangeClosed(1, 2 * MOST_PER_KEY)
                .mapToObj(entry -> new NewLearner(entry, uln(entry), SampleLearners.details(entry), new long[] {7}))
                .toList());

        KeyHits found = register.findByKeys(new long[] {7, 8}, 0, EVERYTHING);
        KeyHits later = register.findByKeys(new long[] {7}, 50, 60);

        assertThat(found.hits())
                .extracting(KeyHit::entry)
                .isEqualTo(LongStream.rangeClosed(1, MOST_PER_KEY).boxed().toList());
        assertThat(found.perKey()).isEqualTo(Map.of(7L, MOST_PER_KEY));
        assertThat(later.perKey()).isEqualTo(Map.of(7L, 10));
        assertThat(register.findByKeys(new long[] {7}, 150, EVERYTHING).hits())
                .extracting(KeyHit::entry)
                .first()
                .isEqualTo(151L);
    }

    @Test
    void the_lower_bound_is_left_out_and_the_upper_bound_is_in() {
        fixture.add(learners(1, 40));
        long shared = keys(7)[2];

        assertThat(register.findByKeys(new long[] {shared}, 7, 27).hits())
                .containsExactly(new KeyHit(shared, 17), new KeyHit(shared, 27));
        assertThat(register.findByKeys(new long[] {shared}, 37, 37).hits()).isEmpty();
    }

    @Test
    void thousands_of_keys_and_numbers_are_looked_up_at_once() {
        fixture.add(learners(1, 500));
        long[] keys = LongStream.rangeClosed(1, 30_000)
                .flatMap(number -> Arrays.stream(keys(number)))
                .toArray();
        List<Uln> ulns =
                LongStream.rangeClosed(1, 70_000).mapToObj(SampleLearners::uln).toList();

        assertThat(register.findByKeys(keys, 0, EVERYTHING).hits()).hasSize(1_500);
        assertThat(register.findByUln(ulns)).hasSize(500);
    }

    @Test
    void a_deleted_learner_is_no_candidate_but_keeps_the_number() {
        fixture.add(learners(1, 2));
        delete(uln(1));

        KeyHits found = register.findByKeys(new long[] {keys(1)[0], keys(2)[0]}, 0, EVERYTHING);
        assertThat(found.hits()).containsExactly(new KeyHit(keys(2)[0], 2));
        assertThat(found.learners()).containsOnlyKeys(2L);
        assertThat(fixture.byUln(1).status()).isEqualTo(LearnerStatus.DELETED);
    }

    @Test
    void a_merged_learner_is_found_and_names_the_master() {
        fixture.add(learners(1, 2));
        merge(uln(1), uln(2));

        RegisteredLearner found = fixture.candidate(1, keys(1));
        assertThat(found.status()).isEqualTo(LearnerStatus.MERGED);
        assertThat(found.currentUln()).isEqualTo(uln(2));
        assertThat(fixture.byUln(1).master()).isEqualTo(uln(2));
    }

    @Test
    void a_number_in_use_cannot_be_given_again() {
        fixture.add(learners(1, 3));

        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.add(List.of(new NewLearner(4, uln(2), SampleLearners.details(4), keys(4)))))
                .withMessageNotContaining(uln(2).toString())
                .withNoCause();
        assertThat(register.lastEntry()).isEqualTo(3);
        assertThat(register.findByKeys(keys(4), 0, EVERYTHING).hits()).doesNotContain(new KeyHit(keys(4)[0], 4));
    }

    @Test
    void a_number_cannot_be_given_twice_at_once() {
        NewLearner twin = new NewLearner(2, uln(1), SampleLearners.details(2), keys(2));

        assertThatIllegalStateException().isThrownBy(() -> fixture.add(List.of(learner(1), twin)));
        assertThat(register.findByUln(List.of(uln(1)))).isEmpty();
    }

    @Test
    void a_key_that_a_learner_has_twice_counts_once() {
        fixture.add(List.of(new NewLearner(1, uln(1), SampleLearners.details(1), new long[] {5, 5})));

        assertThat(fixture.hits(5)).containsExactly(new KeyHit(5, 1));
    }
}
