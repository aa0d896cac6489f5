package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.RegisterLoad.LoadedLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** Bringing a whole register in, on every database. */
abstract class RegisterLoadContract {

    private static final int MANY = RegisterLoad.CHUNK * 2 + 17;

    private final Heard heard = new Heard();
    private Store store;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore().store();
    }

    @Test
    void learners_are_numbered_on_from_the_last_entry_in_their_order() {
        addOneByAllocation();

        assertThat(store.registerLoad().load("a.csv", learners(2, MANY), heard)).isEqualTo(MANY - 1);

        assertThat(store.register().lastEntry()).isEqualTo(MANY);
        assertThat(byUln(2).entry()).isEqualTo(2);
        assertThat(byUln(MANY).entry()).isEqualTo(MANY);
        assertThat(store.register()
                        .findByKeys(SampleLearners.keys(MANY), 0, MANY)
                        .learners())
                .containsKey((long) MANY);
        assertThat(heard.taken).containsExactly(5_000L, 10_000L, (long) MANY - 1);
    }

    @Test
    void every_detail_arrives_unharmed() {
        LoadedLearner full = new LoadedLearner(SampleLearners.uln(1), SampleLearners.full(1), new long[] {5, 5});

        store.registerLoad().load("a.csv", List.of(full).iterator(), heard);

        assertThat(byUln(1).details())
                .isEqualTo(SampleLearners.full(1).with(LearnerField.ULN, null).with(LearnerField.MIS_IDENTIFIER, null));
    }

    @Test
    void numbers_in_use_are_passed_over_and_told() {
        addOneByAllocation();
        List<LoadedLearner> learners = new ArrayList<>();
        learners(1, 3).forEachRemaining(learners::add);
        learners.add(learners.get(2));

        assertThat(store.registerLoad().load("a.csv", learners.iterator(), heard))
                .isEqualTo(4);

        assertThat(heard.present).containsExactly(SampleLearners.uln(1), SampleLearners.uln(3));
        assertThat(store.register().lastEntry()).isEqualTo(3);
        assertThat(byUln(3).entry()).isEqualTo(3);
    }

    @Test
    void an_interrupted_load_goes_on_exactly_where_it_stopped() {
        assertThatThrownBy(() -> store.registerLoad().load("a.csv", breakingAfter(RegisterLoad.CHUNK + 10), heard))
                .hasMessage("the file is unreadable here");
        assertThat(store.register().lastEntry()).isEqualTo(RegisterLoad.CHUNK);

        assertThat(store.registerLoad().load("a.csv", learners(1, MANY), heard)).isEqualTo(MANY);

        assertThat(store.register().lastEntry()).isEqualTo(MANY);
        assertThat(byUln(MANY).entry()).isEqualTo(MANY);
        assertThat(heard.present).isEmpty();
    }

    @Test
    void a_finished_load_does_nothing_when_repeated() {
        store.registerLoad().load("a.csv", learners(1, 10), heard);

        assertThat(store.registerLoad().load("a.csv", learners(1, 10), heard)).isEqualTo(10);
        assertThat(store.register().lastEntry()).isEqualTo(10);
        assertThat(heard.present).isEmpty();
    }

    @Test
    void another_source_starts_from_its_own_beginning() {
        store.registerLoad().load("a.csv", learners(1, 10), heard);
        store.registerLoad().load("b.csv", learners(11, 15), heard);

        assertThat(store.register().lastEntry()).isEqualTo(15);
    }

    @Test
    void a_source_that_became_shorter_is_not_believed() {
        store.registerLoad().load("a.csv", learners(1, 10), heard);

        assertThatIllegalStateException().isThrownBy(() -> store.registerLoad().load("a.csv", learners(1, 9), heard));
    }

    private void addOneByAllocation() {
        store.unitOfWork().run(() -> {
            store.register().lockForAllocation();
            store.register().add(SampleLearners.learners(1, 1), SettableClock.START, "job 1");
            store.register().save(new RegisterState(1, 0));
        });
    }

    private RegisteredLearner byUln(long number) {
        Uln uln = SampleLearners.uln(number);
        return store.register().findByUln(List.of(uln)).values().iterator().next();
    }

    private static Iterator<LoadedLearner> learners(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(number -> new LoadedLearner(
                        SampleLearners.uln(number), SampleLearners.details(number), SampleLearners.keys(number)))
                .iterator();
    }

    private static Iterator<LoadedLearner> breakingAfter(long count) {
        return LongStream.rangeClosed(1, count + 1)
                .mapToObj(number -> {
                    if (number > count) {
                        throw new IllegalArgumentException("the file is unreadable here");
                    }
                    return learners(number, number).next();
                })
                .iterator();
    }

    /** What the load said. */
    private static final class Heard implements RegisterLoad.Progress {

        private final List<Long> taken = new ArrayList<>();
        private final List<Uln> present = new ArrayList<>();

        @Override
        public void taken(long rows) {
            taken.add(rows);
        }

        @Override
        public void alreadyPresent(Uln uln) {
            present.add(uln);
        }
    }
}
