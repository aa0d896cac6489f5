package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** What the store does beyond its ports, on every database. */
abstract class OpenStoreContract {

    private static final Task TASK = Task.of(Step.CHECK, new BatchId(1));

    private StoreUnderTest underTest;
    private Store store;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        underTest = emptyStore();
        store = underTest.store();
    }

    @Test
    void a_model_is_kept_by_its_digest_with_every_character() {
        MatchModel model = MatchModel.of(
                "# Zürich\nname=mine\nprior=-1\nreview=2\nmatch=18\nmargin=8".getBytes(StandardCharsets.UTF_8));

        store.matchModels().keep(model);
        store.matchModels().keep(model);

        assertThat(store.matchModels().find(model.digest()).orElseThrow().file())
                .isEqualTo(model.file());
        assertThat(store.matchModels().find("00")).isEmpty();
    }

    @Test
    void the_relay_is_woken_once_after_a_commit_that_added_tasks() {
        store.unitOfWork().run(() -> {
            store.outbox().add(TASK);
            store.outbox().add(List.of(TASK, TASK));
            assertThat(underTest.wakeUps()).isZero();
        });

        assertThat(underTest.wakeUps()).isEqualTo(1);
    }

    @Test
    void the_relay_is_not_woken_for_nothing() {
        store.unitOfWork().run(() -> store.outbox().add(List.of()));
        assertThatThrownBy(() -> store.unitOfWork().run(() -> {
                    store.outbox().add(TASK);
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        store.outbox().relay(10, tasks -> {});

        assertThat(underTest.wakeUps()).isZero();
    }

    @Test
    void the_relay_is_woken_for_a_task_added_alone() {
        store.outbox().add(TASK);

        assertThat(underTest.wakeUps()).isEqualTo(1);
    }

    @Test
    void a_secret_is_remembered_and_another_one_is_found_out() {
        assertThat(store.secretMatches("uln-key", "one")).isTrue();
        assertThat(store.secretMatches("uln-key", "one")).isTrue();
        assertThat(store.secretMatches("uln-key", "two")).isFalse();
        assertThat(store.secretMatches("password-key", "two")).isTrue();
    }

    @Test
    void the_version_before_a_change_is_kept_with_who_made_it() {
        LearnerRegister register = store.register();
        LearnerDetails first = SampleLearners.details(1);
        LearnerDetails second = first.with(LearnerField.FAMILY_NAME, "Marlowe");
        add(List.of(SampleLearners.learner(1)));
        change(second, 2, "job 2 row 3");
        change(SampleLearners.details(9), 3, "job 4 row 5");

        assertThat(underTest
                        .jdbc()
                        .queryForList(
                                "select version, changed, source, family_name from learner_version order by version"))
                .containsExactly(
                        version(1, 1, "job 1", first.text(LearnerField.FAMILY_NAME)),
                        version(2, 2, "job 2 row 3", "Marlowe"));
        assertThat(register.findByUln(List.of(SampleLearners.uln(1))).values())
                .extracting(RegisteredLearner::version)
                .containsExactly(3);
    }

    @Test
    void text_with_a_nul_is_kept_without_it() {
        BatchId id = store.ledger().nextId();
        Batch batch = SampleBatches.received(id, SampleBatches.identity("a\0b"));
        store.ledger().add(batch, SampleBatches.receipt(id));

        assertThat(store.ledger().find(batch.identity()).orElseThrow().id()).isEqualTo(id);
        assertThat(store.ledger().find(id).orElseThrow().identity().clientKey()).isEqualTo("a\uFFFDb");
    }

    @Test
    void an_error_says_nothing_of_the_data() {
        NewLearner learner = SampleLearners.learner(1);
        NewLearner sameEntry =
                new NewLearner(1, SampleLearners.uln(2), SampleLearners.details(2), SampleLearners.keys(2));
        add(List.of(learner));

        assertThatThrownBy(() -> add(List.of(sameEntry)))
                .hasMessage("a ULN or an entry is in use already")
                .hasNoCause();
    }

    private void add(List<NewLearner> learners) {
        store.unitOfWork().run(() -> store.register().add(learners, SettableClock.START, "job 1"));
    }

    private void change(LearnerDetails details, long number, String source) {
        store.unitOfWork().run(() -> {
            RegisteredLearner before = store.register()
                    .findByUln(List.of(SampleLearners.uln(1)))
                    .values()
                    .iterator()
                    .next();
            store.register()
                    .change(
                            List.of(new LearnerChange(before, details, new long[0], number, source)),
                            SettableClock.START);
        });
    }

    private static Map<String, Object> version(int version, long changed, String source, String familyName) {
        return Map.of("version", version, "changed", changed, "source", source, "family_name", familyName);
    }
}
