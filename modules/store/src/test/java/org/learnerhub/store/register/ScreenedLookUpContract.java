package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.Sketch;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** Passing over learners by what stands beside their keys, on every database. */
abstract class ScreenedLookUpContract {

    private StoreUnderTest underTest;
    private LearnerRegister register;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        underTest = emptyStore();
        register = underTest.store().register();
    }

    @Test
    void who_is_not_let_through_is_left_out_but_counted() {
        add(1, 30);
        underTest.delete(SampleLearners.uln(27));
        long shared = SampleLearners.keys(7)[2];
        long own = SampleLearners.keys(17)[1];
        long sketch = Sketch.of(SampleLearners.details(7)).at(shared);

        KeyHits found = register.findByKeys(
                new long[] {shared, own, shared}, 0, Long.MAX_VALUE, (key, kept) -> key == own || kept == sketch);
        KeyHits all = register.findByKeys(new long[] {shared, own}, 0, Long.MAX_VALUE, (key, kept) -> true);

        assertThat(found.hits()).contains(new KeyHit(shared, 7), new KeyHit(own, 17));
        assertThat(found.hits()).doesNotContain(new KeyHit(shared, 27));
        assertThat(found.learners().keySet()).contains(7L, 17L).doesNotContain(27L);
        assertThat(found.perKey()).isEqualTo(Map.of(shared, 3, own, 1));
        assertThat(all).isEqualTo(register.findByKeys(new long[] {shared, own}, 0, Long.MAX_VALUE));
        assertThat(register.findByKeys(new long[] {shared, own}, 0, 9, (key, kept) -> true))
                .isEqualTo(register.findByKeys(new long[] {shared, own}, 0, 9));
    }

    @Test
    void of_a_crowded_key_those_who_have_had_it_longest_are_asked_about() {
        inTurn(() -> register.add(
                LongStream.rangeClosed(1, 150)
                        .mapToObj(entry -> new NewLearner(
                                entry, SampleLearners.uln(entry), SampleLearners.details(entry), new long[] {7}))
                        .toList(),
                SettableClock.START,
                "job 1"));

        KeyHits found = register.findByKeys(new long[] {7}, 0, Long.MAX_VALUE, (key, kept) -> false);

        assertThat(found.perKey()).isEqualTo(Map.of(7L, LearnerRegister.MOST_PER_KEY));
        assertThat(found.hits()).isEmpty();
        assertThat(found.learners()).isEmpty();
    }

    @Test
    void each_key_has_the_sketch_of_what_the_learner_is_and_keys_that_are_left_behind_say_nothing() {
        LearnerDetails was = SampleLearners.details(1);
        LearnerDetails is = was.with(LearnerField.FAMILY_NAME, "Featherstonehaugh");
        add(was);
        assertThat(sketches(keys(was))).isEqualTo(expected(was, was));

        change(is);

        assertThat(expected(was, is)).containsValue(0L);
        assertThat(sketches(keys(was))).isEqualTo(expected(was, is));
        assertThat(sketches(keys(is))).isEqualTo(expected(is, is));
    }

    @Test
    void keys_made_anew_have_the_same_sketches() {
        LearnerDetails was = SampleLearners.details(1);
        LearnerDetails is = was.with(LearnerField.FAMILY_NAME, "Featherstonehaugh");
        add(was);
        change(is);
        underTest.jdbc().update("update learner_key set sketch = 0");

        underTest.store().registerKeys().makeAnew(5, ScreenedLookUpContract::keys, entry -> {});

        assertThat(sketches(keys(was))).isEqualTo(expected(was, is));
        assertThat(sketches(keys(is))).isEqualTo(expected(is, is));
    }

    private static long[] keys(LearnerDetails details) {
        return BlockingKeys.of(details).toArray();
    }

    /** Of each key: the sketch of what the learner is, where that still has the key. */
    private static Map<Long, Long> expected(LearnerDetails asked, LearnerDetails is) {
        Map<Long, Long> expected = new HashMap<>();
        for (long key : keys(asked)) {
            boolean has = Arrays.stream(keys(is)).anyMatch(own -> own == key);
            expected.put(key, has ? Sketch.of(is).at(key) : 0L);
        }
        return expected;
    }

    private Map<Long, Long> sketches(long[] keys) {
        Map<Long, Long> sketches = new HashMap<>();
        register.findByKeys(keys, 0, Long.MAX_VALUE, (key, sketch) -> {
            sketches.put(key, sketch);
            return true;
        });
        return sketches;
    }

    private void add(int from, int count) {
        inTurn(() -> register.add(SampleLearners.learners(from, count), SettableClock.START, "job 1"));
    }

    private void add(LearnerDetails details) {
        NewLearner learner = new NewLearner(1, SampleLearners.uln(1), details, keys(details));
        inTurn(() -> register.add(List.of(learner), SettableClock.START, "job 1"));
    }

    /** The first learner. */
    private void change(LearnerDetails details) {
        RegisteredLearner before = Objects.requireNonNull(
                register.findByUln(List.of(SampleLearners.uln(1))).get(SampleLearners.uln(1)));
        long[] brought = BlockingKeys.broughtBy(before.details(), details);
        inTurn(() -> register.change(
                List.of(new LearnerChange(before, details, brought, 2, "job 2 row 3")), SettableClock.START));
    }

    private void inTurn(Runnable work) {
        underTest.store().unitOfWork().run(() -> {
            register.lockForAllocation();
            work.run();
            register.save(new RegisterState(1_000, 0));
        });
    }
}
