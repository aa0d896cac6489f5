package org.learnerhub.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callers are threads; the work is held up until a test lets it go on. */
class JoinedTest {

    private static final Duration NEVER = Duration.ofMinutes(5);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore goOn = new Semaphore(0);
    private final Semaphore held = new Semaphore(0);
    private Joined<String, String> joined = joined(10, NEVER);

    private Joined<String, String> joined(int most, Duration patience) {
        return new Joined<>(1, most, this::work, IllegalArgumentException.class::isInstance, patience);
    }

    private List<String> work(List<String> group) {
        groups.add(group);
        if (group.contains("held")) {
            held.acquireUninterruptibly();
        } else {
            goOn.acquireUninterruptibly();
        }
        if (group.contains("bad")) {
            throw new IllegalArgumentException("one of " + group.size());
        }
        if (group.contains("away")) {
            throw new IllegalStateException("nobody is there");
        }
        return group.stream().map(question -> question + "!").toList();
    }

    @AfterEach
    void end() {
        goOn.release(100);
        held.release();
        callers.shutdown();
    }

    private List<Future<String>> ask(String... questions) {
        List<Future<String>> asked = new ArrayList<>();
        for (String question : questions) {
            int before = joined.waiting() + groups.size();
            asked.add(callers.submit(() -> joined.ask(question)));
            until(() -> joined.waiting() + groups.size() > before);
        }
        return asked;
    }

    private void awaitGroups(int count) {
        until(() -> groups.size() >= count);
    }

    private static void until(BooleanSupplier condition) {
        for (int tries = 0; !condition.getAsBoolean(); tries++) {
            assertThat(tries).as("it does not come about").isLessThan(20_000);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static String answer(Future<String> asked) throws Exception {
        return asked.get(20, TimeUnit.SECONDS);
    }

    @Test
    void whoever_is_alone_does_not_wait_for_others() throws Exception {
        goOn.release(2);

        assertThat(answer(ask("one").get(0))).isEqualTo("one!");
        assertThat(answer(ask("two").get(0))).isEqualTo("two!");
        assertThat(groups).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void those_who_come_meanwhile_go_together_and_return_after_their_work_only() throws Exception {
        List<Future<String>> asked = ask("one", "two", "three", "four");
        goOn.release();
        assertThat(answer(asked.get(0))).isEqualTo("one!");
        awaitGroups(2);

        assertThat(groups.get(1)).containsExactly("two", "three", "four");
        assertThat(asked.subList(1, 4)).noneMatch(Future::isDone);

        goOn.release();
        assertThat(answer(asked.get(1))).isEqualTo("two!");
        assertThat(answer(asked.get(2))).isEqualTo("three!");
        assertThat(answer(asked.get(3))).isEqualTo("four!");
    }

    @Test
    void a_group_is_bounded_and_the_next_one_follows() throws Exception {
        joined = joined(2, NEVER);
        List<Future<String>> asked = ask("one", "two", "three", "four");
        goOn.release(3);

        for (Future<String> one : asked) {
            assertThat(answer(one)).endsWith("!");
        }
        assertThat(groups).containsExactly(List.of("one"), List.of("two", "three"), List.of("four"));
    }

    @Test
    void what_is_wrong_with_one_is_told_to_that_one_alone() throws Exception {
        List<Future<String>> asked = ask("one", "two", "bad", "four");
        goOn.release(5);

        assertThat(answer(asked.get(1))).isEqualTo("two!");
        assertThat(answer(asked.get(3))).isEqualTo("four!");
        assertThatThrownBy(() -> answer(asked.get(2)))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("one of 1");
        assertThat(groups).hasSize(5);
    }

    @Test
    void what_is_wrong_with_all_is_told_to_all_and_not_tried_again() throws Exception {
        List<Future<String>> asked = ask("one", "two", "away", "four");
        goOn.release(2);

        assertThat(answer(asked.get(0))).isEqualTo("one!");
        for (Future<String> one : asked.subList(1, 4)) {
            assertThatThrownBy(() -> answer(one)).hasRootCauseMessage("nobody is there");
        }
        assertThat(groups).hasSize(2);
        goOn.release();
        assertThat(answer(ask("five").get(0))).isEqualTo("five!");
    }

    @Test
    void nobody_waits_for_ever_for_those_who_are_held_up() throws Exception {
        joined = joined(10, Duration.ofMillis(20));
        List<Future<String>> first = ask("held");
        Future<String> second = callers.submit(() -> joined.ask("two"));
        goOn.release(2);

        assertThat(answer(second)).isEqualTo("two!");
        assertThat(first.get(0).isDone()).isFalse();

        held.release();
        assertThat(answer(first.get(0))).isEqualTo("held!");
        assertThat(answer(ask("three").get(0))).isEqualTo("three!");
        assertThat(groups).containsExactly(List.of("held"), List.of("two"), List.of("three"));
    }

    @Test
    void whoever_is_interrupted_is_answered_all_the_same() throws Exception {
        ask("one");
        List<Boolean> interrupted = new ArrayList<>();
        Thread caller = new Thread(() -> {
            String answer = joined.ask("two");
            interrupted.add(answer.equals("two!") && Thread.currentThread().isInterrupted());
        });
        caller.start();
        until(() -> joined.waiting() == 1);
        caller.interrupt();
        goOn.release(2);
        caller.join(20_000);

        assertThat(interrupted).containsExactly(true);
    }
}
