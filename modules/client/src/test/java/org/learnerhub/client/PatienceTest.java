package org.learnerhub.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final FastClock clock = new FastClock();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_is_there_at_once_is_not_waited_for() {
        assertThat(patience(60).await(() -> Optional.of("answer"))).contains("answer");
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void pauses_grow_from_50_milliseconds_to_two_seconds() {
        patience(60).await(() -> asked.incrementAndGet() < 15 ? Optional.empty() : Optional.of("answer"));
        assertThat(clock.pauses()).hasSize(14).isSorted();
        assertThat(clock.pauses()).first().isEqualTo(Duration.ofMillis(50));
        assertThat(clock.pauses()).last().isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_hub_that_is_away_for_a_while_is_asked_on() {
        Optional<String> found = patience(60).await(() -> {
            if (asked.incrementAndGet() < 20) {
                throw new HubUnreachable("connection refused");
            }
            return Optional.of("answer");
        });
        assertThat(found).contains("answer");
    }

    @Test
    void a_fault_inside_the_hub_may_pass() {
        Optional<String> found = patience(60).await(() -> {
            if (asked.incrementAndGet() < 3) {
                throw fault("HUB-9000");
            }
            return Optional.of("answer");
        });
        assertThat(found).contains("answer");
    }

    @Test
    void a_refusal_ends_the_waiting_at_once() {
        assertThatThrownBy(() -> patience(60).await(() -> {
                    asked.incrementAndGet();
                    throw fault("HUB-2002");
                }))
                .isInstanceOf(HubFault.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void when_time_is_up_a_hub_that_answers_gives_nothing_and_one_that_is_away_fails() {
        assertThat(patience(10).await(Optional::empty)).isEmpty();
        assertThatThrownBy(() -> patience(10).await(() -> {
                    throw new HubUnreachable("connection refused");
                }))
                .isInstanceOf(HubUnreachable.class);
        assertThat(clock.pauses().stream().reduce(Duration.ZERO, Duration::plus))
                .isLessThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void no_time_at_all_still_asks_once() {
        assertThat(patience(0).await(() -> Optional.of(asked.incrementAndGet())))
                .contains(1);
    }

    private Patience patience(int seconds) {
        return new Patience(clock, clock, Duration.ofSeconds(seconds));
    }

    private static HubFault fault(String code) {
        return new HubFault(new HubRefusal(code, "A sentence.", null, null, null));
    }
}
