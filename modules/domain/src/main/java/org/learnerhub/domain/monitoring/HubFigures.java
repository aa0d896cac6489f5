package org.learnerhub.domain.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.monitoring.BatchOverview.FoundRows;

/**
 * How the hub did in the last days, by the days of London.
 *
 * @param madeAt when they were counted
 * @param days the oldest first, each day of the time
 * @param ages hour by hour, the oldest first
 * @param found what stands on most rows first
 * @param whole whether all batches of the time were counted; else the newest only
 */
public record HubFigures(Instant madeAt, List<Day> days, List<Age> ages, List<FoundRows> found, boolean whole) {

    /**
     * What was received on a day.
     *
     * @param answered batches
     * @param refused batches, as a whole
     * @param unfinished batches
     * @param rows by the word for how they ended, in the order of words
     * @param median within which half of the answers came; null where none came
     * @param most within which 95 of 100 answers came; null where none came
     */
    public record Day(
            LocalDate day,
            int answered,
            int refused,
            int unfinished,
            Map<String, Long> rows,
            @Nullable Duration median,
            @Nullable Duration most) {}

    /** @param oldest how long the batch that had waited longest had waited at that moment; zero where none waited */
    public record Age(Instant at, Duration oldest, int waiting) {}
}
