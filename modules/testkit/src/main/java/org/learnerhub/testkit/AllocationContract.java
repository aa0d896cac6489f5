package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.testkit.SampleLearners.learners;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisteredLearner;

/** What every {@link LearnerRegister} must do when several want to write to it. */
public abstract class AllocationContract {

    private static final int EACH = 7;

    private Ports ports;
    private LearnerRegister register;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        register = ports.register();
    }

    @Test
    void the_state_that_was_saved_is_the_state_that_the_next_one_gets() {
        ports.unitOfWork().run(() -> {
            assertThat(register.lockForAllocation()).isEqualTo(new RegisterState(0, 0));
            register.save(new RegisterState(17, 23));
        });

        assertThat(register.lastEntry()).isEqualTo(17);
        assertThat(ports.unitOfWork().get(register::lockForAllocation)).isEqualTo(new RegisterState(17, 23));
    }

    @Test
    void outside_a_transaction_the_right_to_write_cannot_be_held() {
        assertThatIllegalStateException().isThrownBy(register::lockForAllocation);
    }

    @Test
    void threads_allocating_at_once_leave_no_gap_and_no_duplicate() throws Exception {
        Together.call(3, () -> {
            for (int i = 0; i < 20; i++) {
                allocate();
            }
            return true;
        });

        int all = 3 * 20 * EACH;
        assertThat(register.lastEntry()).isEqualTo(all);
        assertThat(register.findByUln(LongStream.rangeClosed(1, all)
                                .mapToObj(SampleLearners::uln)
                                .toList())
                        .values())
                .extracting(RegisteredLearner::entry)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, all).boxed().toList());
    }

    @Test
    void while_one_allocates_another_waits_and_then_sees_what_the_first_did() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<?> first = Together.start(() -> {
            ports.unitOfWork().run(() -> {
                register.lockForAllocation();
                locked.countDown();
                awaitCalmly(finish);
                register.save(new RegisterState(5, 6));
            });
            return true;
        });
        Together.await(locked);
        Future<RegisterState> second = Together.start(() -> ports.unitOfWork().get(register::lockForAllocation));

        assertThat(Together.isHeldUp(second)).isTrue();
        assertThat(register.lastEntry()).as("reading is not held up").isZero();
        finish.countDown();
        Together.get(first);
        assertThat(Together.get(second)).isEqualTo(new RegisterState(5, 6));
    }

    @Test
    void an_allocation_that_fails_leaves_nothing_and_lets_the_next_one_in() {
        assertThatThrownBy(() -> ports.unitOfWork().run(() -> {
                    allocateInside();
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(register.lastEntry()).isZero();
        assertThat(register.findByUln(List.of(SampleLearners.uln(1)))).isEmpty();
        assertThat(register.findByKeys(SampleLearners.keys(1), 0, Long.MAX_VALUE)
                        .hits())
                .isEmpty();
        allocate();
        assertThat(register.lastEntry()).isEqualTo(EACH);
    }

    private void allocate() {
        ports.unitOfWork().run(this::allocateInside);
    }

    private void allocateInside() {
        RegisterState state = register.lockForAllocation();
        long last = state.lastEntry() + EACH;
        register.add(learners(state.lastEntry() + 1, last), SettableClock.START, "job 1");
        register.save(new RegisterState(last, state.ulnPosition() + EACH));
    }

    private static void awaitCalmly(CountDownLatch latch) {
        try {
            Together.await(latch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
