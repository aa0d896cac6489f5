package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** Making all keys anew, on every database. */
abstract class RegisterKeysContract {

    private static final int MANY = 2_500;

    private Store store;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore().store();
    }

    @Test
    void an_empty_register_takes_on_the_rules_and_a_full_one_does_not() {
        assertThat(store.registerKeys().madeBy(2)).isTrue();
        assertThat(store.registerKeys().madeBy(3)).isTrue();
        add(10);

        assertThat(store.registerKeys().madeBy(3)).isTrue();
        assertThat(store.registerKeys().madeBy(4)).isFalse();
    }

    @Test
    void everybody_is_found_by_the_new_keys_and_nobody_by_the_old_ones() {
        store.registerKeys().madeBy(2);
        add(MANY);
        List<Long> told = new ArrayList<>();

        store.registerKeys().makeAnew(3, RegisterKeysContract::byFamily, told::add);

        assertThat(store.registerKeys().madeBy(3)).isTrue();
        assertThat(told).containsExactly(1_000L, 2_000L, (long) MANY);
        assertThat(hits(LongStream.rangeClosed(1, MANY)
                        .map(number -> byFamily(SampleLearners.details(number))[0])
                        .toArray()))
                .extracting(KeyHit::entry)
                .isEqualTo(LongStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(hits(SampleLearners.keys(1))).isEmpty();
    }

    @Test
    void a_learner_is_found_by_what_was_true_once_and_from_the_change_on_by_what_is() {
        add(1);
        change(SampleLearners.details(77));

        store.registerKeys().makeAnew(3, RegisterKeysContract::byFamily, entry -> {});

        long once = byFamily(SampleLearners.details(1))[0];
        long now = byFamily(SampleLearners.details(77))[0];
        assertThat(store.register().findByKeys(new long[] {once, now}, 0, 1).hits())
                .containsExactly(new KeyHit(once, 1));
        assertThat(store.register().findByKeys(new long[] {once, now}, 1, 2).hits())
                .containsExactly(new KeyHit(now, 1));
    }

    @Test
    void a_deleted_learner_gets_no_keys_again() {
        add(2);
        Justification by = new Justification(new Caller.Staff("desk.one"), "entered by mistake", "c-1");
        new DeleteLearner(store.stewardship(), () -> SettableClock.START).delete(SampleLearners.uln(1), by);

        store.registerKeys().makeAnew(3, RegisterKeysContract::byFamily, entry -> {});

        assertThat(met(1)).isZero();
        assertThat(met(2)).isEqualTo(1);
    }

    /** How many rows the learner's new key has. */
    private int met(long number) {
        long key = byFamily(SampleLearners.details(number))[0];
        return store.register()
                .findByKeys(new long[] {key}, 0, Long.MAX_VALUE)
                .perKey()
                .getOrDefault(key, 0);
    }

    @Test
    void an_interrupted_run_leaves_the_register_shut_and_goes_on_where_it_stopped() {
        store.registerKeys().madeBy(2);
        add(MANY);
        assertThatThrownBy(() -> store.registerKeys().makeAnew(3, RegisterKeysContract::byFamily, entry -> {
                    throw new IllegalArgumentException("stopped at " + entry);
                }))
                .hasMessage("stopped at 1000");
        assertThat(store.registerKeys().madeBy(2)).isFalse();
        assertThat(store.registerKeys().madeBy(3)).isFalse();
        List<Long> told = new ArrayList<>();

        store.registerKeys().makeAnew(3, RegisterKeysContract::byFamily, told::add);

        assertThat(told).containsExactly(2_000L, (long) MANY);
        assertThat(store.registerKeys().madeBy(3)).isTrue();
    }

    /** The family name alone, which is unique among the sample people. */
    private static long[] byFamily(LearnerDetails details) {
        return new long[] {details.text(LearnerField.FAMILY_NAME).hashCode()};
    }

    private void add(int count) {
        store.unitOfWork().run(() -> {
            store.register().lockForAllocation();
            store.register().add(SampleLearners.learners(1, count), SettableClock.START, "job 1");
            store.register().save(new RegisterState(count, 0));
        });
    }

    /** The first learner gets other details, with the number after the last. */
    private void change(LearnerDetails details) {
        Collection<RegisteredLearner> found =
                store.register().findByUln(List.of(SampleLearners.uln(1))).values();
        RegisteredLearner before = found.iterator().next();
        store.unitOfWork().run(() -> {
            long number = store.register().lockForAllocation().lastEntry() + 1;
            store.register()
                    .change(
                            List.of(new LearnerChange(before, details, new long[] {4_711}, number, "job 2 row 3")),
                            SettableClock.START);
            store.register().save(new RegisterState(number, 0));
        });
    }

    private List<KeyHit> hits(long... keys) {
        return store.register().findByKeys(keys, 0, Long.MAX_VALUE).hits();
    }
}
