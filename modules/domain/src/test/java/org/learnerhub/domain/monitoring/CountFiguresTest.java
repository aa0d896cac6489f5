package org.learnerhub.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.testkit.SettableClock;

/** Who asks for figures waits for them only where there are none, or very old ones. */
class CountFiguresTest {

    private final SettableClock clock = new SettableClock();
    private final Queue<Runnable> beside = new ArrayDeque<>();
    private final NoBatches batches = new NoBatches();
    private final CountFigures figures;

    CountFiguresTest(@TempDir Path drafts) {
        figures = new CountFigures(batches, new InMemoryHub(drafts).kinds(), clock, beside::add);
    }

    @Test
    void what_is_a_minute_old_is_told_as_it_is() {
        HubFigures first = figures.figures();
        clock.advance(Duration.ofSeconds(60));

        assertThat(figures.figures()).isSameAs(first);
        assertThat(beside).isEmpty();
    }

    @Test
    void what_is_older_is_told_while_it_is_counted_anew_once() {
        HubFigures first = figures.figures();
        clock.advance(Duration.ofSeconds(61));

        assertThat(figures.figures()).isSameAs(first);
        assertThat(figures.figures()).isSameAs(first);
        assertThat(beside).hasSize(1);
        beside.remove().run();

        assertThat(figures.figures().madeAt()).isEqualTo(clock.instant());
        assertThat(batches.counted).isEqualTo(2);
    }

    @Test
    void a_count_that_fails_is_tried_again() {
        HubFigures first = figures.figures();
        clock.advance(Duration.ofMinutes(2));
        figures.figures();
        batches.away = true;
        Runnable count = beside.remove();
        assertThatThrownBy(count::run).isInstanceOf(IllegalStateException.class);
        batches.away = false;

        assertThat(figures.figures()).isSameAs(first);
        assertThat(beside).hasSize(1);
    }

    @Test
    void what_nobody_asked_for_in_ten_minutes_is_waited_for() {
        figures.figures();
        clock.advance(Duration.ofMinutes(11));

        assertThat(figures.figures().madeAt()).isEqualTo(clock.instant());
        assertThat(beside).isEmpty();
    }

    /** Counts how often it is asked. */
    private static final class NoBatches implements BatchOverview {

        private int counted;
        private boolean away;

        @Override
        public List<Batch> list(BatchFilter filter, @Nullable BatchId before, int most) {
            return List.of();
        }

        @Override
        public List<BatchEnd> since(Instant received, int most) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            counted++;
            return List.of();
        }

        @Override
        public List<FoundRows> found(Instant received, int most) {
            return List.of();
        }

        @Override
        public long countUnfinished() {
            return 0;
        }
    }
}
