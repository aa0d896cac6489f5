package org.learnerhub.web.operator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.monitoring.BatchOverview.FoundRows;
import org.learnerhub.domain.monitoring.HubFigures;
import org.learnerhub.domain.monitoring.HubFigures.Age;
import org.learnerhub.domain.monitoring.HubFigures.Day;
import org.learnerhub.web.frame.Show;

/** What the hub's figures say: a title with the message, a table, and a drawing of each. */
final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final int MOST_WORDS = 6;
    private static final int MOST_FOUND = 12;

    private final HubFigures hub;
    private final Show show;

    Figures(HubFigures hub, Show show) {
        this.hub = hub;
        this.show = show;
    }

    List<Figure> all() {
        return List.of(outcomes(), rows(), errors(), age(), times());
    }

    private Figure outcomes() {
        int refused = hub.days().stream().mapToInt(Day::refused).sum();
        int answered = hub.days().stream().mapToInt(Day::answered).sum();
        List<String> heads = words("day", "answered", "refused", "unfinished");
        return new Figure(
                "outcomes",
                show.word("operator.figure.outcomes", show.number(answered), show.number(refused)),
                heads,
                hub.days().stream()
                        .map(day -> List.of(
                                show.date(day.day()),
                                show.number(day.answered()),
                                show.number(day.refused()),
                                show.number(day.unfinished())))
                        .toList(),
                () -> {
                    DefaultCategoryDataset data = new DefaultCategoryDataset();
                    hub.days().forEach(day -> {
                        String label = label(day.day());
                        data.addValue(day.answered(), heads.get(1), label);
                        data.addValue(day.refused(), heads.get(2), label);
                        data.addValue(day.unfinished(), heads.get(3), label);
                    });
                    return Charts.stacked(data, show.word("operator.figure.batches"));
                });
    }

    /** How rows ended, in the words of senders; the rarest ones together. */
    private Figure rows() {
        Map<String, Long> total = new TreeMap<>();
        hub.days().forEach(day -> day.rows().forEach((word, count) -> total.merge(word, count, Long::sum)));
        List<String> most = total.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        String other = show.word("operator.figure.other");
        List<String> heads = new ArrayList<>(words("day"));
        heads.addAll(most);
        heads.add(other);
        return new Figure(
                "rows",
                show.word(
                        "operator.figure.rows",
                        show.number(total.values().stream()
                                .mapToLong(Long::longValue)
                                .sum()),
                        most.isEmpty() ? "–" : most.get(0)),
                heads,
                hub.days().stream().map(day -> row(day, most)).toList(),
                () -> {
                    DefaultCategoryDataset data = new DefaultCategoryDataset();
                    hub.days().forEach(day -> {
                        most.forEach(word -> data.addValue(day.rows().getOrDefault(word, 0L), word, label(day.day())));
                        data.addValue((double) others(day, most), other, label(day.day()));
                    });
                    return Charts.stacked(data, show.word("operator.figure.of-rows"));
                });
    }

    private List<String> row(Day day, List<String> most) {
        List<String> cells = new ArrayList<>(List.of(show.date(day.day())));
        most.forEach(word -> cells.add(show.number(day.rows().getOrDefault(word, 0L))));
        cells.add(show.number(others(day, most)));
        return cells;
    }

    private static long others(Day day, List<String> most) {
        return day.rows().entrySet().stream()
                .filter(one -> !most.contains(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Figure errors() {
        List<FoundRows> found = hub.found();
        String title = found.isEmpty()
                ? show.word("operator.figure.errors.none")
                : show.word(
                        "operator.figure.errors",
                        found.get(0).code(),
                        found.get(0).ukprn().value(),
                        show.number(found.get(0).rows()));
        return new Figure(
                "errors",
                title,
                words("institution", "code", "of-rows"),
                found.stream()
                        .map(one -> List.of(one.ukprn().value(), one.code(), show.number(one.rows())))
                        .toList(),
                () -> {
                    DefaultCategoryDataset data = new DefaultCategoryDataset();
                    found.stream()
                            .limit(MOST_FOUND)
                            .forEach(one -> data.addValue((double) one.rows(), "", one.ukprn() + " " + one.code()));
                    return Charts.lying(data, show.word("operator.figure.of-rows"));
                });
    }

    private Figure age() {
        Duration longest = hub.ages().stream()
                .map(Age::oldest)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        Age now = hub.ages().get(hub.ages().size() - 1);
        return new Figure(
                "queue-age",
                show.word("operator.figure.age", show.number(now.waiting()), minutes(longest)),
                words("hour", "oldest", "waiting"),
                hub.ages().stream()
                        .map(age -> List.of(show.time(age.at()), minutes(age.oldest()), show.number(age.waiting())))
                        .toList(),
                () -> Charts.overTime(
                        hub.ages(), show.word("operator.figure.oldest"), show.word("operator.figure.minutes")));
    }

    private Figure times() {
        List<String> heads = words("day", "median", "most");
        Day last = hub.days().stream()
                .filter(day -> day.median() != null)
                .reduce((one, later) -> later)
                .orElse(null);
        return new Figure(
                "answer-time",
                last == null
                        ? show.word("operator.figure.times.none")
                        : show.word(
                                "operator.figure.times",
                                seconds(last.median()),
                                seconds(last.most()),
                                show.date(last.day())),
                heads,
                hub.days().stream()
                        .map(day -> List.of(show.date(day.day()), seconds(day.median()), seconds(day.most())))
                        .toList(),
                () -> {
                    DefaultCategoryDataset data = new DefaultCategoryDataset();
                    hub.days().forEach(day -> {
                        data.addValue(number(day.median()), heads.get(1), label(day.day()));
                        data.addValue(number(day.most()), heads.get(2), label(day.day()));
                    });
                    return Charts.lines(data, show.word("operator.figure.seconds"));
                });
    }

    private static @Nullable Number number(@Nullable Duration time) {
        return time == null ? null : time.toMillis() / 1000.0;
    }

    private String seconds(@Nullable Duration time) {
        return time == null ? "–" : String.format(Locale.UK, "%,.1f", time.toMillis() / 1000.0);
    }

    private String minutes(Duration time) {
        return String.format(Locale.UK, "%,.1f", time.toSeconds() / 60.0);
    }

    private static String label(LocalDate day) {
        return DAY.format(day);
    }

    private List<String> words(String... keys) {
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            words.add(show.word("operator.figure." + key));
        }
        return words;
    }
}
