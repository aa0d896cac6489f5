package org.learnerhub.routes.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-29T12:00:00Z");
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final String NAME = "night.csv";

    private long now;
    private final Sightings sightings = new Sightings(() -> now);

    @Test
    void a_file_is_whole_when_it_has_not_changed_for_long_enough() {
        assertThat(isWholeAfter(0, written(10, 0))).isFalse();
        assertThat(isWholeAfter(29, written(10, 0))).isFalse();
        assertThat(isWholeAfter(1, written(10, 0))).isTrue();
    }

    @Test
    void a_file_that_grows_or_is_written_anew_waits_from_the_beginning() {
        isWholeAfter(0, written(10, 0));

        assertThat(isWholeAfter(29, written(11, 29))).isFalse();
        assertThat(isWholeAfter(29, written(11, 58))).isFalse();
        assertThat(isWholeAfter(29, written(11, 58))).isFalse();
        assertThat(isWholeAfter(1, written(11, 58))).isTrue();
    }

    @Test
    void a_file_that_was_moved_here_long_after_it_was_written_is_whole_at_the_second_look() {
        Stamp moved = stamp("7", 10, 0, 31_000);

        assertThat(isWholeAfter(0, moved)).isFalse();
        assertThat(isWholeAfter(1, moved)).isTrue();
    }

    @Test
    void a_file_that_is_renamed_from_a_name_on_its_way_is_whole_at_once() {
        look(Set.of("night.csv.part"));
        sightings.seeOnItsWay(stamp("7", 5, 0, 0));
        look(Set.of(NAME));

        assertThat(sightings.isWhole(NAME, stamp("7", 10, 1_000, 1_004), QUIET)).isTrue();
    }

    @Test
    void a_new_file_is_not_taken_for_a_renamed_one_that_had_its_number() {
        look(Set.of("other.csv.part"));
        sightings.seeOnItsWay(stamp("7", 5, 0, 0));
        look(Set.of(NAME));

        assertThat(sightings.isWhole(NAME, stamp("7", 10, 1_000, 1_000), QUIET)).isFalse();
    }

    @Test
    void what_fails_pauses_for_longer_each_time_and_a_minute_at_most() {
        assertThat(sightings.failed(NAME)).isTrue();
        assertThat(sightings.isPausing(NAME)).isTrue();
        now += Duration.ofSeconds(1).toNanos();
        assertThat(sightings.isPausing(NAME)).isFalse();

        for (int i = 0; i < 20; i++) {
            assertThat(sightings.failed(NAME)).isFalse();
        }
        now += Duration.ofSeconds(59).toNanos();
        assertThat(sightings.isPausing(NAME)).isTrue();
        now += Duration.ofSeconds(1).toNanos();
        assertThat(sightings.isPausing(NAME)).isFalse();
    }

    private void look(Set<String> names) {
        sightings.begin(names);
    }

    private boolean isWholeAfter(int seconds, Stamp stamp) {
        now += Duration.ofSeconds(seconds).toNanos();
        look(Set.of(NAME));
        return sightings.isWhole(NAME, stamp, QUIET);
    }

    private static Stamp written(long size, int second) {
        return stamp("7", size, second * 1_000L, second * 1_000L);
    }

    private static Stamp stamp(String key, long size, long modified, long changed) {
        return new Stamp(
                Stamp.Kind.FILE,
                size,
                FileTime.from(WRITTEN.plusMillis(modified)),
                key,
                1,
                FileTime.from(WRITTEN.plusMillis(changed)));
    }
}
