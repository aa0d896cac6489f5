package org.learnerhub.domain.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.monitoring.BatchOverview.BatchEnd;
import org.learnerhub.domain.monitoring.HubFigures.Age;
import org.learnerhub.domain.monitoring.HubFigures.Day;

/**
 * Counts how the hub does. What it counted it tells again for a minute, so that asking often costs nothing; then it counts
 * anew beside the telling, so that nobody waits who asks now and again.
 */
public final class CountFigures {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS = 14;
    private static final int HOURS = 48;
    private static final int MOST_BATCHES = 50_000;
    private static final int MOST_FOUND = 100;
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration TOLD = Duration.ofMinutes(10);
    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.95;

    private final BatchOverview batches;
    private final BatchKinds kinds;
    private final InstantSource clock;
    private final Executor beside;
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile @Nullable HubFigures last;

    /** @param beside counts while older figures are told */
    public CountFigures(BatchOverview batches, BatchKinds kinds, InstantSource clock, Executor beside) {
        this.batches = batches;
        this.kinds = kinds;
        this.clock = clock;
        this.beside = beside;
    }

    /** At most ten minutes old; what is older than one is counted anew for whoever asks next. */
    public HubFigures figures() {
        HubFigures known = last;
        Instant now = clock.instant();
        if (known == null || !isYounger(known, TOLD, now)) {
            return counted();
        }
        if (!isYounger(known, FRESH, now) && counting.compareAndSet(false, true)) {
            beside.execute(this::countBeside);
        }
        return known;
    }

    private static boolean isYounger(HubFigures known, Duration age, Instant now) {
        return !now.isBefore(known.madeAt()) && !known.madeAt().plus(age).isBefore(now);
    }

    /** By whoever comes first; the others wait for it. */
    private synchronized HubFigures counted() {
        HubFigures known = last;
        Instant now = clock.instant();
        if (known == null || !isYounger(known, FRESH, now)) {
            known = count(now);
            last = known;
        }
        return known;
    }

    private void countBeside() {
        try {
            counted();
        } finally {
            counting.set(false);
        }
    }

    private HubFigures count(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        LocalDate first = today.minusDays(DAYS - 1L);
        Instant from = first.atStartOfDay(LONDON).toInstant();
        List<BatchEnd> all = batches.since(from, MOST_BATCHES);
        Map<LocalDate, List<BatchEnd>> byDay =
                all.stream().collect(Collectors.groupingBy(end -> LocalDate.ofInstant(end.receivedAt(), LONDON)));
        return new HubFigures(
                now,
                first.datesUntil(today.plusDays(1))
                        .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                        .toList(),
                ages(all, now),
                batches.found(from, MOST_FOUND),
                all.size() < MOST_BATCHES);
    }

    private Day day(LocalDate day, List<BatchEnd> ends) {
        List<Duration> times = ends.stream()
                .filter(end -> end.state() == BatchState.ANSWERED)
                .flatMap(end -> Stream.ofNullable(end.finishedAt())
                        .map(finished -> Duration.between(end.receivedAt(), finished)))
                .map(time -> time.isNegative() ? Duration.ZERO : time)
                .sorted()
                .toList();
        int answered = count(ends, BatchState.ANSWERED);
        int refused = count(ends, BatchState.REFUSED);
        return new Day(
                day,
                answered,
                refused,
                ends.size() - answered - refused,
                rows(ends),
                within(times, MEDIAN),
                within(times, MOST));
    }

    private static int count(List<BatchEnd> ends, BatchState state) {
        return (int) ends.stream().filter(end -> end.state() == state).count();
    }

    private Map<String, Long> rows(List<BatchEnd> ends) {
        Map<String, Long> rows = new TreeMap<>();
        for (BatchEnd end : ends) {
            List<String> words =
                    kinds.find(end.job()).map(kind -> kind.outcomes()).orElse(List.of());
            for (int way = 0; way < words.size(); way++) {
                if (end.rows().rowsOf(way) > 0) {
                    rows.merge(words.get(way), (long) end.rows().rowsOf(way), Long::sum);
                }
            }
        }
        return rows;
    }

    /** The nearest rank. */
    private static @Nullable Duration within(List<Duration> sorted, double share) {
        return sorted.isEmpty() ? null : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static List<Age> ages(List<BatchEnd> all, Instant now) {
        List<Age> ages = new ArrayList<>();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Instant earliest = hour.minus(Duration.ofHours(HOURS - 1L));
        List<BatchEnd> late =
                all.stream().filter(end -> !isFinishedBy(end, earliest)).toList();
        for (int before = HOURS; before >= 0; before--) {
            Instant at = before == 0 ? now : hour.minus(Duration.ofHours(before - 1L));
            if (before == 0 || at.isBefore(now)) {
                ages.add(age(late, at));
            }
        }
        return ages;
    }

    private static Age age(List<BatchEnd> all, Instant at) {
        List<Instant> waiting = all.stream()
                .filter(end -> !end.receivedAt().isAfter(at) && !isFinishedBy(end, at) && !end.parked())
                .map(BatchEnd::receivedAt)
                .toList();
        return new Age(
                at,
                waiting.stream()
                        .min(Instant::compareTo)
                        .map(oldest -> Duration.between(oldest, at))
                        .orElse(Duration.ZERO),
                waiting.size());
    }

    private static boolean isFinishedBy(BatchEnd end, Instant at) {
        Instant finished = end.finishedAt();
        return finished != null && !Objects.requireNonNull(finished).isAfter(at);
    }
}
