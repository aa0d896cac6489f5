package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.models.ActivateModel;
import org.learnerhub.domain.models.KnownModel;
import org.learnerhub.domain.models.LookUpModels;
import org.learnerhub.domain.models.ModelActivation;
import org.learnerhub.domain.models.ModelPorts;
import org.learnerhub.domain.models.ModelState;
import org.learnerhub.domain.models.ModelTrial;
import org.learnerhub.domain.models.OwnModel;
import org.learnerhub.domain.models.ProposeModel;
import org.learnerhub.domain.models.ProposedModel;
import org.learnerhub.domain.models.Training;
import org.learnerhub.domain.problem.RefusedException;

/** The register of models and what a person may do with it, over any database. */
public abstract class ModelRegisterContract {

    private static final OwnModel OWN = new OwnModel("shipped", "aa", false);
    private static final ActivateModel.Order ORDER = new ActivateModel.Order("Ada", "it was tried", "c-1");

    private ModelPorts ports;
    private SettableClock clock;
    private ProposeModel propose;
    private ActivateModel activate;

    /** Over an empty database. */
    protected abstract ModelPorts ports();

    /** What the use cases take for the time. */
    protected abstract SettableClock clock();

    /** The trail, oldest first: user, operation, what was shown, purpose. */
    protected abstract List<String> trail();

    /** Changes a kept text behind the port's back. */
    protected abstract void damage(String digest);

    @BeforeEach
    void open() {
        ports = ports();
        clock = clock();
        propose = new ProposeModel(ports, clock);
        activate = new ActivateModel(ports, clock);
    }

    private static byte[] file(String name, int match) {
        return "name=%s\nprior=-1\nreview=2\nmatch=%d\nmargin=8\n"
                .formatted(name, match)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String proposed(String name, int match) {
        propose.propose(file(name, match), null, "Ada");
        return MatchModel.of(file(name, match)).digest();
    }

    private void tried(String model, String against) {
        ports.register().keep(new ModelTrial(model, against, clock.instant(), "Ada", 300, 4, "{}"));
    }

    private List<ModelState> states() {
        return new LookUpModels(ports.register())
                .all().stream().map(KnownModel::state).toList();
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessageStartingWith(code);
    }

    @Test
    void a_proposal_is_kept_with_its_text_and_what_training_saw_and_the_first_one_stays() {
        Training training = new Training("bb", 540_000, "{\"pairs\":7}");

        assertThat(propose.propose(file("ours", 18), training, "Ada")).isTrue();
        assertThat(propose.propose(file("ours", 18), null, "Bob")).isFalse();
        assertThat(propose.propose(file("file", 20), null, "Bob")).isTrue();

        String digest = MatchModel.of(file("ours", 18)).digest();
        assertThat(ports.register().proposed())
                .containsExactly(
                        new ProposedModel(digest, "ours", clock.instant(), "Ada", training),
                        new ProposedModel(
                                MatchModel.of(file("file", 20)).digest(), "file", clock.instant(), "Bob", null));
        assertThat(ports.texts().find(digest).orElseThrow().file()).isEqualTo(file("ours", 18));
        assertThat(ports.register().active()).isEmpty();
        assertThat(states()).containsExactly(ModelState.PROPOSED, ModelState.PROPOSED);
    }

    @Test
    void a_model_decides_once_it_was_tried_against_the_one_that_decides_now() {
        String first = proposed("first", 18);
        String second = proposed("second", 20);
        tried(first, "aa");
        tried(second, "aa");

        assertThat(activate.activate("first", false, OWN, ORDER))
                .contains(new ModelActivation(first, "aa", clock.instant(), "Ada", "it was tried", false));
        assertRefused("HUB-9024", () -> activate.activate("second", false, OWN, ORDER));
        tried(second, first);
        activate.activate("second", false, OWN, ORDER);

        assertThat(ports.register().active()).contains(second);
        assertThat(states()).containsExactly(ModelState.RETIRED, ModelState.ACTIVE);
        assertThat(ports.register().trials(second))
                .extracting(ModelTrial::against)
                .containsExactly("aa", first);
    }

    @Test
    void of_two_persons_at_once_the_second_is_held_against_what_the_first_made_decide() throws Exception {
        String first = proposed("first", 18);
        tried(first, "aa");
        tried(proposed("second", 20), "aa");
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<?>[] second = new CompletableFuture<?>[1];

        ports.unitOfWork().run(() -> {
            activate.activate("first", false, OWN, ORDER);
            second[0] = CompletableFuture.runAsync(() -> {
                begun.countDown();
                activate.activate("second", false, OWN, ORDER);
            });
            awaitQuietly(begun);
            assertThatThrownBy(() -> second[0].get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });

        assertThatThrownBy(() -> second[0].get(30, TimeUnit.SECONDS)).hasMessageContaining("HUB-9024");
        assertThat(ports.register().active()).contains(first);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void without_figures_a_model_is_activated_only_if_that_is_said_and_then_it_is_written_down() {
        String digest = proposed("ours", 18);

        assertRefused("HUB-9024", () -> activate.activate("ours", false, OWN, ORDER));
        assertThat(ports.register().active()).isEmpty();
        assertThat(trail()).isEmpty();

        assertThat(activate.activate("ours", true, OWN, ORDER))
                .map(ModelActivation::untried)
                .contains(true);
        assertThat(trail())
                .containsExactly("Ada model-activate Model untried it was tried; model " + digest + " instead of aa");
    }

    @Test
    void going_back_needs_no_figures_and_every_step_is_in_the_trail() {
        String first = proposed("first", 18);
        String second = proposed("second", 20);
        activate.activate("first", true, OWN, ORDER);
        activate.activate("second", true, OWN, ORDER);

        assertThat(activate.activate(first, false, OWN, ORDER)).isPresent();
        assertThat(activate.activate(first, false, OWN, ORDER)).isEmpty();
        assertThat(activate.deactivate(OWN, ORDER)).isPresent();
        assertThat(activate.deactivate(OWN, ORDER)).isEmpty();

        assertThat(ports.register().active()).isEmpty();
        assertThat(states()).containsExactly(ModelState.RETIRED, ModelState.RETIRED);
        assertThat(ports.register().activations())
                .extracting(ModelActivation::instead)
                .containsExactly("aa", first, second, first);
        assertThat(trail())
                .hasSize(4)
                .last()
                .isEqualTo("Ada model-deactivate Model it was tried; the hub's own model instead of " + first);
    }

    @Test
    void a_model_is_named_by_name_or_the_begin_of_its_digest_and_never_guessed() {
        String one = proposed("ours", 18);
        String other = proposed("ours", 20);
        LookUpModels models = new LookUpModels(ports.register());

        assertThat(models.find(one.substring(0, 8)).digest()).isEqualTo(one);
        assertRefused("HUB-9023", () -> models.find("ours"));
        assertRefused("HUB-9022", () -> models.find(other.substring(0, 7)));
        assertRefused("HUB-9022", () -> models.find("theirs"));
    }

    @Test
    void where_the_setting_names_a_model_only_that_one_is_activated_so_that_the_setting_can_go() {
        String digest = proposed("ours", 18);

        assertRefused("HUB-9025", () -> activate.activate("ours", true, new OwnModel("set", "cc", true), ORDER));
        assertThat(activate.activate("ours", false, new OwnModel("ours", digest, true), ORDER))
                .isPresent();
    }

    @Test
    void a_text_that_was_changed_is_refused_everywhere_until_the_file_is_there_again() {
        String digest = proposed("ours", 18);
        damage(digest);

        assertThatThrownBy(() -> ports.texts().find(digest))
                .isInstanceOf(DamagedModelException.class)
                .hasMessageStartingWith("HUB-9026");
        assertRefused("HUB-9026", () -> activate.activate("ours", true, OWN, ORDER));
        assertThat(ports.register().active()).isEmpty();

        propose.propose(file("ours", 18), null, "Ada");
        assertThat(activate.activate("ours", true, OWN, ORDER)).isPresent();
    }
}
