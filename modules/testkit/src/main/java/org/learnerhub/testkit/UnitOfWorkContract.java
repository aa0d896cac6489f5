package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.work.UnitOfWork;

/** What every {@link UnitOfWork} must do, together with the adapters of its database. */
public abstract class UnitOfWorkContract {

    private static final int MORE_THAN_CONNECTIONS = 12;

    private Ports ports;
    private UnitOfWork unitOfWork;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        unitOfWork = ports.unitOfWork();
    }

    @Test
    void the_result_comes_back() {
        assertThat(unitOfWork.<String>get(() -> "done")).isEqualTo("done");
    }

    @Test
    void all_adapters_are_in_it_together() {
        BatchId id = unitOfWork.get(this::writeEverywhere);

        assertThat(ports.ledger().find(id)).isPresent();
        assertThat(ports.chunks().rows(id, 0)).isEmpty();
        assertThat(ports.deadLetters().all()).hasSize(1);
        assertThat(ports.outbox().relay(10, tasks -> {})).isEqualTo(1);
    }

    @Test
    void a_failure_undoes_all_of_it_and_reaches_the_caller() {
        IllegalArgumentException failure = new IllegalArgumentException("stop");

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    writeEverywhere();
                    throw failure;
                }))
                .isSameAs(failure);

        assertNothingWasWritten();
    }

    @Test
    void an_inner_unit_is_part_of_the_outer_one() {
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    unitOfWork.run(this::writeEverywhere);
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertNothingWasWritten();
    }

    @Test
    void others_see_nothing_before_the_end() {
        unitOfWork.run(() -> {
            BatchId id = writeEverywhere();
            assertThat(Together.start(() -> ports.ledger().find(id)))
                    .succeedsWithin(Together.PATIENCE)
                    .extracting(found -> found.isPresent())
                    .isEqualTo(false);
        });
    }

    @Test
    void what_is_undone_sees_its_own_writing_and_leaves_nothing() {
        unitOfWork.rolledBack(() -> {
            writeEverywhere();
            assertThat(ports.ledger().find(SampleBatches.identity("key"))).isPresent();
        });

        assertNothingWasWritten();
    }

    @Test
    void what_is_done_apart_stays_and_is_seen_at_once() {
        BatchId[] id = new BatchId[1];
        unitOfWork.rolledBack(() -> {
            ports.register().lockForAllocation();
            unitOfWork.requiresNew(() -> id[0] = writeEverywhere());
            assertThat(ports.ledger().find(id[0])).isPresent();
        });

        assertThat(ports.ledger().find(id[0])).isPresent();
        assertThat(ports.deadLetters().all()).hasSize(1);
    }

    @Test
    void those_who_wait_for_the_register_do_not_hold_up_what_is_done_apart_by_the_one_who_has_it() throws Exception {
        List<Future<?>> waiting = new ArrayList<>();
        unitOfWork.rolledBack(() -> {
            ports.register().lockForAllocation();
            for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
                waiting.add(Together.start(
                        () -> unitOfWork.get(() -> ports.register().lockForAllocation())));
            }
            assertThat(waiting).allMatch(UnitOfWorkContract::isHeldUp);

            unitOfWork.requiresNew(this::writeEverywhere);

            assertThat(waiting).noneMatch(Future::isDone);
        });
        for (Future<?> one : waiting) {
            Together.get(one);
        }
    }

    @Test
    void callers_who_wait_for_the_register_leave_connections_to_those_who_read() throws Exception {
        List<Future<Boolean>> calls = new ArrayList<>();
        unitOfWork.rolledBack(() -> {
            ports.register().lockForAllocation();
            assertThat(unitOfWork.othersWait()).isFalse();
            for (int i = 0; i < 2 * MORE_THAN_CONNECTIONS; i++) {
                calls.add(Together.start(this::isServedInTurn));
            }
            assertThat(Together.soon(unitOfWork::othersWait)).isTrue();

            for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
                assertThat(Together.start(() -> ports.register().lastEntry())).succeedsWithin(Together.PATIENCE);
            }
            assertThat(calls).noneMatch(Future::isDone);
        });
        for (Future<Boolean> call : calls) {
            assertThat(Together.get(call)).isTrue();
        }
    }

    @Test
    void a_caller_whose_turn_does_not_come_is_told_to_come_again_and_nothing_is_done() {
        unitOfWork.rolledBack(() -> {
            ports.register().lockForAllocation();

            assertThat(Together.start(this::isServedInTurn))
                    .succeedsWithin(Together.PATIENCE)
                    .isEqualTo(false);
        });

        assertNothingWasWritten();
        assertThat(isServedInTurn()).isTrue();
    }

    private boolean isServedInTurn() {
        try {
            unitOfWork.inTurn(this::writeOutbox);
            return true;
        } catch (RefusedException e) {
            assertThat(e.refusal().code()).isEqualTo(AccessCode.REGISTER_BUSY);
            return false;
        }
    }

    private boolean writeOutbox() {
        ports.outbox().add(Task.of(Step.CHECK, new BatchId(1)));
        return true;
    }

    @Test
    void a_turn_within_another_unit_is_part_of_it() {
        unitOfWork.rolledBack(() -> unitOfWork.inTurn(this::writeOutbox));

        assertNothingWasWritten();
    }

    private static boolean isHeldUp(Future<?> work) {
        try {
            return Together.isHeldUp(work);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a waiting one failed", e);
        }
    }

    @Test
    void within_another_unit_nothing_can_be_undone_alone() {
        assertThatThrownBy(() -> unitOfWork.run(() -> unitOfWork.rolledBack(this::writeEverywhere)))
                .isInstanceOf(IllegalStateException.class);

        assertNothingWasWritten();
    }

    private BatchId writeEverywhere() {
        BatchId id = ports.ledger().nextId();
        Batch batch = SampleBatches.received(id, SampleBatches.identity("key"));
        assertThat(ports.ledger().add(batch, SampleBatches.receipt(id))).isTrue();
        assertThat(ports.chunks().addRows(id, 0, List.of())).isTrue();
        ports.outbox().add(Task.of(Step.CHECK, id));
        ports.deadLetters().park(Task.of(Step.ANSWER, id), "HUB-9000", "c", SettableClock.START);
        return id;
    }

    private void assertNothingWasWritten() {
        assertThat(ports.ledger().find(SampleBatches.identity("key"))).isEmpty();
        assertThat(ports.deadLetters().all()).isEmpty();
        assertThat(ports.outbox().relay(10, tasks -> {})).isZero();
    }
}
