package org.learnerhub.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnerhub.testkit.SettableClock;

class ShortMemoryTest {

    private final SettableClock clock = new SettableClock();
    private final ShortMemory<String, Integer> memory = new ShortMemory<>(clock);
    private final Map<String, Integer> kept = new HashMap<>(Map.of("one", 1));
    private final List<String> asked = new ArrayList<>();

    private Map<String, Integer> of(String... keys) {
        return memory.of(List.of(keys), missing -> {
            asked.addAll(missing);
            Map<String, Integer> found = new HashMap<>(kept);
            found.keySet().retainAll(missing);
            return found;
        });
    }

    @Test
    void what_is_known_is_not_asked_for_again_what_is_not_there_included() {
        assertThat(of("one", "two")).containsExactly(Map.entry("one", 1));
        assertThat(of("two", "one")).containsExactly(Map.entry("one", 1));

        assertThat(asked).containsExactly("one", "two");
    }

    @Test
    void a_change_is_seen_after_a_second_at_the_latest() {
        of("one", "two");
        kept.put("two", 2);
        clock.advance(Duration.ofMillis(1_001));

        assertThat(of("two")).containsExactly(Map.entry("two", 2));
    }

    @Test
    void a_clock_that_is_put_back_keeps_nothing() {
        of("one");
        kept.put("one", 11);
        clock.advance(Duration.ofHours(-1));

        assertThat(of("one")).containsExactly(Map.entry("one", 11));
    }
}
