package org.learnerhub.domain.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

class ReadProviderChangesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final List<ProviderVersion> log = new ArrayList<>();
    private final List<Duration> slept = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private Instant now = NOW;
    private final ReadProviderChanges changes = new ReadProviderChanges(register(), () -> now, this::sleep);

    @Test
    void pages_end_where_the_register_ends_and_skip_nothing() {
        append(1, 2, 5);

        assertThat(read(0, 2)).isEqualTo(new ReadProviderChanges.Page(log.subList(0, 2), 2, true));
        assertThat(read(2, 2)).isEqualTo(new ReadProviderChanges.Page(log.subList(2, 3), 5, false));
        assertThat(read(5, 2)).isEqualTo(new ReadProviderChanges.Page(List.of(), 5, false));
        assertThat(read(0, 3)).isEqualTo(new ReadProviderChanges.Page(log, 5, false));
    }

    @Test
    void who_is_ahead_of_the_register_is_told_so() {
        append(1);

        assertThatThrownBy(() -> read(2, 10))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("HUB-7085");
    }

    @Test
    void a_call_waits_for_the_next_change_and_no_longer() {
        append(1);
        meanwhile = () -> {
            if (slept.size() == 3) {
                append(2);
            }
        };

        ReadProviderChanges.Page page = changes.read(1, 10, Duration.ofSeconds(20));

        assertThat(page.changes()).hasSize(1);
        assertThat(page.upTo()).isEqualTo(2);
        assertThat(slept).hasSize(3);
    }

    @Test
    void a_call_waits_as_long_as_it_asks_and_not_where_there_is_something() {
        append(1);

        assertThat(changes.read(1, 10, Duration.ofSeconds(2)).changes()).isEmpty();
        assertThat(now).isEqualTo(NOW.plusSeconds(2));
        assertThat(changes.read(0, 10, Duration.ofSeconds(2)).changes()).hasSize(1);
        assertThat(now).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void a_node_that_ends_keeps_nobody_waiting() {
        meanwhile = changes::endWaiting;

        changes.read(0, 10, Duration.ofSeconds(30));
        changes.read(0, 10, Duration.ofSeconds(30));

        assertThat(slept).hasSize(1);
    }

    private ReadProviderChanges.Page read(long after, int most) {
        return changes.read(after, most, Duration.ZERO);
    }

    private void append(long... numbers) {
        for (long number : numbers) {
            log.add(new ProviderVersion(number, new Ukprn("10000001"), NOW, "test", null));
        }
    }

    private void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
        meanwhile.run();
    }

    private ProviderRegister register() {
        return (ProviderRegister) Proxy.newProxyInstance(
                ProviderRegister.class.getClassLoader(),
                new Class<?>[] {ProviderRegister.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "lastNumber" ->
                        log.isEmpty()
                                ? 0L
                                : Objects.requireNonNull(log.get(log.size() - 1))
                                        .number();
                    case "between" ->
                        log.stream()
                                .filter(one ->
                                        one.number() > (long) arguments[0] && one.number() <= (long) arguments[1])
                                .limit((int) arguments[2])
                                .toList();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
