package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.learnerhub.testkit.SampleLearners.keys;
import static org.learnerhub.testkit.SampleLearners.learners;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** What every {@link LearnerRegister} must do when learners change. */
public abstract class LearnerChangeContract {

    private RegisterFixture fixture;
    private LearnerRegister register;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    /** Deletes a learner behind the port's back, as a change with number 100. */
    protected abstract void delete(Uln uln);

    @BeforeEach
    void openAdapters() {
        fixture = new RegisterFixture(freshPorts());
        register = fixture.register();
    }

    @Test
    void a_change_replaces_details_and_counts_the_version_up() {
        fixture.add(learners(1, 2));
        RegisteredLearner before = fixture.byUln(1);
        LearnerDetails details = before.details().with(LearnerField.FAMILY_NAME, "Marlowe");

        fixture.change(before, details, 4_711);

        assertThat(fixture.byUln(1))
                .isEqualTo(new RegisteredLearner(1, uln(1), LearnerStatus.LIVE, null, 3, 2, details));
        assertThat(fixture.byUln(2))
                .isEqualTo(new RegisteredLearner(2, uln(2), LearnerStatus.LIVE, null, 2, 1, SampleLearners.details(2)));
        assertThat(register.lastEntry()).isEqualTo(3);
    }

    @Test
    void a_changed_learner_is_found_by_old_keys_and_new_ones() {
        fixture.add(learners(1, 1));
        long old = keys(1)[0];

        fixture.change(fixture.byUln(1), SampleLearners.details(9), 4_711, 4_712);

        assertThat(fixture.hits(4_712, old, 4_711))
                .containsExactlyInAnyOrder(new KeyHit(old, 1), new KeyHit(4_711, 1), new KeyHit(4_712, 1));
    }

    @Test
    void a_key_counts_from_the_change_that_brought_it() {
        fixture.add(learners(1, 1));
        fixture.change(fixture.byUln(1), SampleLearners.details(9), 4_711);
        long[] both = {keys(1)[0], 4_711};

        assertThat(register.findByKeys(both, 0, 1).hits()).containsExactly(new KeyHit(keys(1)[0], 1));
        KeyHits since = register.findByKeys(both, 1, 2);
        assertThat(since.hits()).containsExactly(new KeyHit(4_711, 1));
        assertThat(since.learners()).containsOnlyKeys(1L);
    }

    @Test
    void a_key_that_came_back_is_one_hit() {
        fixture.add(learners(1, 1));
        fixture.change(fixture.byUln(1), SampleLearners.details(9), 4_711);
        fixture.change(fixture.byUln(1), SampleLearners.details(1), keys(1)[0], 4_711);

        assertThat(fixture.hits(keys(1)[0], 4_711))
                .containsExactlyInAnyOrder(new KeyHit(keys(1)[0], 1), new KeyHit(4_711, 1));
    }

    @Test
    void a_key_brought_anew_counts_once_however_often_the_learner_changes() {
        fixture.add(learners(1, 1));
        long kept = keys(1)[0];
        for (int change = 0; change < 5; change++) {
            fixture.change(fixture.byUln(1), SampleLearners.details(change), kept, 4_711);
        }

        assertThat(register.findByKeys(new long[] {kept, 4_711}, 0, Long.MAX_VALUE)
                        .perKey())
                .isEqualTo(Map.of(kept, 1, 4_711L, 1));
        assertThat(register.findByKeys(new long[] {kept}, 0, 5).hits()).isEmpty();
        assertThat(register.findByKeys(new long[] {kept}, 5, 6).hits()).hasSize(1);
    }

    @Test
    void several_learners_are_changed_at_once() {
        fixture.add(learners(1, 3));
        List<LearnerChange> changes = List.of(
                new LearnerChange(fixture.byUln(1), SampleLearners.details(11), new long[] {11, 12}, 4, "job 2 row 3"),
                new LearnerChange(fixture.byUln(3), SampleLearners.details(13), new long[0], 5, "job 2 row 4"));

        fixture.unitOfWork().run(() -> {
            register.lockForAllocation();
            register.change(changes, SettableClock.START);
            register.change(List.of(), SettableClock.START);
        });

        assertThat(fixture.byUln(1).details()).isEqualTo(SampleLearners.details(11));
        assertThat(fixture.byUln(2).details()).isEqualTo(SampleLearners.details(2));
        assertThat(fixture.byUln(3).changed()).isEqualTo(5);
    }

    @Test
    void a_chunk_of_learners_is_changed_as_each_would_be_alone() {
        fixture.add(learners(1, 30));
        List<LearnerChange> changes = LongStream.rangeClosed(1, 29)
                .mapToObj(n -> changeOf(n, n % 2 == 0 ? stored(n) : SampleLearners.details(n + 50)))
                .toList();

        write(changes);

        for (LearnerChange change : changes) {
            long entry = change.before().entry();
            assertThat(fixture.byUln(entry))
                    .isEqualTo(new RegisteredLearner(
                            entry, uln(entry), LearnerStatus.LIVE, null, change.number(), 2, change.details()));
            assertThat(register.findByKeys(new long[] {4_711 + entry}, 30, 59).hits())
                    .isEqualTo(entry % 3 == 0 ? List.of() : List.of(new KeyHit(4_711 + entry, entry)));
        }
        assertThat(fixture.byUln(30).version()).isEqualTo(1);
    }

    @Test
    void a_chunk_with_an_outdated_version_is_given_up_as_a_whole() {
        fixture.add(learners(1, 30));
        List<LearnerChange> changes = LongStream.rangeClosed(1, 29)
                .mapToObj(n -> changeOf(n, SampleLearners.details(n + 50)))
                .toList();
        fixture.change(fixture.byUln(7), stored(7));

        assertThatIllegalStateException().isThrownBy(() -> write(changes));
        assertThat(fixture.byUln(7).details()).isEqualTo(stored(7));
        assertThat(fixture.byUln(8).details()).isEqualTo(SampleLearners.details(8));
    }

    private LearnerChange changeOf(long n, LearnerDetails details) {
        long[] keys = n % 3 == 0 ? new long[0] : new long[] {4_711 + n};
        return new LearnerChange(fixture.byUln(n), details, keys, 30 + n, "job 2 row " + n);
    }

    private static LearnerDetails stored(long n) {
        return SampleLearners.full(n).with(LearnerField.ULN, null).with(LearnerField.MIS_IDENTIFIER, null);
    }

    private void write(List<LearnerChange> changes) {
        fixture.unitOfWork().run(() -> {
            register.lockForAllocation();
            register.change(changes, SettableClock.START);
        });
    }

    @Test
    void a_change_of_an_outdated_version_is_given_up() {
        fixture.add(learners(1, 1));
        RegisteredLearner outdated = fixture.byUln(1);
        fixture.change(outdated, outdated.details().with(LearnerField.ADDRESS_TOWN, "Anytown"));

        assertThatIllegalStateException().isThrownBy(() -> fixture.change(outdated, SampleLearners.details(9), 2));
        assertThat(fixture.byUln(1).details().text(LearnerField.ADDRESS_TOWN)).isEqualTo("Anytown");
    }

    @Test
    void who_changed_after_a_number_is_told_among_those_asked_for() {
        fixture.add(learners(1, 4));
        fixture.change(
                fixture.byUln(2),
                SampleLearners.full(2).with(LearnerField.ULN, null).with(LearnerField.MIS_IDENTIFIER, null));
        fixture.change(fixture.byUln(3), SampleLearners.details(13));

        assertThat(register.changedAfter(4, List.of(1L, 2L, 3L, 3L, 99L)))
                .containsExactlyInAnyOrder(fixture.byUln(2), fixture.byUln(3));
        assertThat(register.changedAfter(5, List.of(1L, 2L, 3L))).containsExactly(fixture.byUln(3));
        assertThat(register.changedAfter(4, List.of(1L, 4L))).isEmpty();
        assertThat(register.changedAfter(0, List.of())).isEmpty();
    }

    @Test
    void a_deleted_learner_counts_as_changed() {
        fixture.add(learners(1, 2));
        delete(uln(1));

        assertThat(register.changedAfter(2, List.of(1L, 2L)))
                .extracting(RegisteredLearner::status)
                .containsExactly(LearnerStatus.DELETED);
    }
}
