package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.registration.RegistrationSteps;

/** What every {@link Outbox} must do. */
public abstract class OutboxContract {

    private static final BatchId BATCH = new BatchId(17);

    private Ports ports;
    private Outbox outbox;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        outbox = ports.outbox();
    }

    @Test
    void every_kind_of_task_comes_out_in_order_and_once() {
        List<Task> tasks = Stream.concat(
                        Stream.of("CHECK", "ANSWER", "DELIVER", "ANYTHING").map(step -> Task.of(new Step(step), BATCH)),
                        tasks(3).stream())
                .toList();
        add(tasks);

        assertThat(relay(100)).isEqualTo(tasks);
        assertThat(relay(100)).isEmpty();
    }

    @Test
    void no_tasks_are_no_trouble() {
        add(List.of());

        assertThat(relay(100)).isEmpty();
    }

    @Test
    void how_long_the_oldest_task_waits_can_be_told() {
        Instant before = Instant.now().minusSeconds(60);
        assertThat(outbox.oldest()).isEmpty();
        add(tasks(1));
        Instant first = outbox.oldest().orElseThrow();
        add(tasks(2));

        assertThat(first).isBetween(before, Instant.now().plusSeconds(60));
        assertThat(outbox.oldest()).contains(first);
        relay(100);
        assertThat(outbox.oldest()).isEmpty();
    }

    @Test
    void no_more_are_handed_over_than_asked_for() {
        add(tasks(5));

        assertThat(relay(3)).isEqualTo(tasks(5).subList(0, 3));
        assertThat(relay(3)).isEqualTo(tasks(5).subList(3, 5));
    }

    @Test
    void the_same_task_may_wait_twice() {
        add(List.of(Task.of(RegistrationSteps.ALLOCATE, BATCH)));
        add(List.of(Task.of(RegistrationSteps.ALLOCATE, BATCH)));

        assertThat(relay(100)).hasSize(2);
    }

    @Test
    void a_task_of_a_failed_transaction_never_comes_out() {
        assertThatThrownBy(() -> ports.unitOfWork().run(() -> {
                    outbox.add(tasks(1));
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(relay(100)).isEmpty();
    }

    @Test
    void the_broker_gets_all_in_one_go_and_nothing_where_there_is_nothing() {
        add(tasks(3));
        List<List<Task>> calls = new ArrayList<>();

        outbox.relay(100, calls::add);
        outbox.relay(100, calls::add);

        assertThat(calls).containsExactly(tasks(3));
    }

    @Test
    void what_the_broker_did_not_take_stays() {
        add(tasks(3));

        assertThatThrownBy(() -> outbox.relay(100, tasks -> {
                    throw new IllegalArgumentException("the broker is gone");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(relay(100)).isEqualTo(tasks(3));
    }

    @Test
    void handing_over_is_a_transaction_of_its_own() {
        add(tasks(2));

        assertThatThrownBy(() -> ports.unitOfWork().run(() -> {
                    assertThat(relay(100)).hasSize(2);
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(relay(100)).isEmpty();
    }

    @Test
    void tasks_that_another_is_handing_over_are_skipped_without_waiting() {
        add(tasks(4));
        List<Task> byTheOther = new ArrayList<>();

        int first = outbox.relay(2, tasks -> byTheOther.addAll(relayOnAnotherThread()));

        assertThat(first).isEqualTo(2);
        assertThat(byTheOther).isEqualTo(tasks(4).subList(2, 4));
        assertThat(relay(100)).isEmpty();
    }

    @Test
    void threads_relaying_at_once_never_both_keep_a_task() throws Exception {
        add(tasks(300));

        List<List<Task>> relayed = Together.call(3, () -> {
            List<Task> mine = new ArrayList<>();
            boolean more = true;
            while (more) {
                more = mine.addAll(relay(7));
            }
            return mine;
        });
        List<Task> all = new ArrayList<>(relay(1_000));
        relayed.forEach(all::addAll);

        assertThat(all).containsExactlyInAnyOrderElementsOf(tasks(300));
    }

    private List<Task> relayOnAnotherThread() {
        try {
            return Together.get(Together.start(() -> relay(100)));
        } catch (Exception e) {
            throw new IllegalStateException("the other relay failed", e);
        }
    }

    private void add(List<Task> tasks) {
        ports.unitOfWork().run(() -> outbox.add(tasks));
    }

    private List<Task> relay(int atMost) {
        List<Task> relayed = new ArrayList<>();
        assertThat(outbox.relay(atMost, relayed::addAll)).isEqualTo(relayed.size());
        return relayed;
    }

    private static List<Task> tasks(int count) {
        return IntStream.range(0, count)
                .mapToObj(chunk -> new Task(RegistrationSteps.MATCH, BATCH, chunk))
                .toList();
    }
}
