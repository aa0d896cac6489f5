package org.learnerhub.domain.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.memory.InMemoryFailedDeliveries;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;

class RetryDeliveriesTest {

    private static final int TRIES = 8;

    private final InMemoryFailedDeliveries failures = new InMemoryFailedDeliveries();
    private InMemoryHub hub;
    private RetryDeliveries retries;
    private Delivery delivery;

    @BeforeEach
    void answerABatch(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        retries = new RetryDeliveries(failures, hub.exchange(), hub.park(), hub.clock());
        delivery = new Delivery(hub.process(LineFile.of(People.person(1))), "night.csv", 1);
    }

    @Test
    void a_delivery_that_failed_is_tried_again_after_pauses_that_grow_to_ten_minutes() {
        List<Duration> pauses = new ArrayList<>();
        for (int i = 1; i < TRIES; i++) {
            retries.failed(delivery, "HUB-1037");
            pauses.add(passUntilItIsAskedForAgain());
        }

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(5L, 15L, 60L, 240L, 600L, 600L, 600L);
        assertThat(hub.exchange().deadLetters().all()).isEmpty();
    }

    @Test
    void after_the_last_try_its_task_is_parked_with_the_code_and_not_tried_again() {
        for (int i = 0; i < TRIES; i++) {
            retries.failed(delivery, "HUB-1037");
        }

        assertThat(hub.exchange().deadLetters().all()).singleElement().satisfies(letter -> {
            assertThat(letter.task()).isEqualTo(Task.of(Step.DELIVER, delivery.batch()));
            assertThat(letter.code()).isEqualTo("HUB-1037");
        });
        hub.clock().advance(Duration.ofDays(1));
        assertThat(retries.retryDue()).isZero();
        assertThat(hub.batch(delivery.batch()).parked()).isFalse();
    }

    @Test
    void a_delivery_that_is_asked_for_again_is_not_asked_for_twice_at_once() {
        retries.failed(delivery, "HUB-1037");
        hub.clock().advance(Duration.ofSeconds(5));

        assertThat(retries.retryDue()).isEqualTo(1);
        assertThat(retries.retryDue()).isZero();
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(Step.DELIVER, delivery.batch()));
    }

    @Test
    void a_folder_that_is_at_work_costs_no_try() {
        for (int i = 0; i < 2 * TRIES; i++) {
            retries.postponed(delivery, "HUB-1038");
            hub.clock().advance(Duration.ofSeconds(15));
            assertThat(retries.retryDue()).isEqualTo(1);
        }

        assertThat(failures.tries(delivery)).isZero();
        assertThat(hub.exchange().deadLetters().all()).isEmpty();
    }

    @Test
    void what_came_at_last_is_forgotten() {
        retries.failed(delivery, "HUB-1037");
        hub.ports().unitOfWork().run(() -> retries.delivered(delivery));

        hub.clock().advance(Duration.ofDays(1));
        assertThat(retries.retryDue()).isZero();
    }

    private Duration passUntilItIsAskedForAgain() {
        Duration passed = Duration.ZERO;
        while (retries.retryDue() == 0) {
            hub.clock().advance(Duration.ofSeconds(1));
            passed = passed.plusSeconds(1);
        }
        return passed;
    }
}
