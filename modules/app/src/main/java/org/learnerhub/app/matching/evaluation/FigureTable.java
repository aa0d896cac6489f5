package org.learnerhub.app.matching.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learnerhub.app.matching.evaluation.Tally.Ends;

/** The figures as tables for people, in Markdown. */
final class FigureTable {

    /** As {@code match population} calls rows that are wrong in the given name alone. */
    private static final String GIVEN_NAME_SLIP = "given name slip";

    private final PrintWriter out;

    FigureTable(PrintWriter out) {
        this.out = out;
    }

    void print(Night night) {
        Figures figures = new Figures(night);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("figure", "share", "count", "95 %", "must", "good", "moonshot"));
        for (Figure figure : figures.list()) {
            lines.add(List.of(
                    figure.words(),
                    figure.share().text(),
                    figure.share().count() + " of " + figure.share().all(),
                    figure.share().interval(),
                    figure.marks().must(),
                    figure.marks().good(),
                    figure.marks().moonshot()));
        }
        String worst = figures.worstCommunity();
        if (!worst.isEmpty()) {
            lines.add(List.of("worst community below the average", worst, "", "", "2.5 pt", "1.5 pt", "0.5 pt"));
        }
        table(lines);
        kinds("registered: trouble", night.tally().troubles(), Standing.REGISTERED);
        kinds("new: trouble", night.tally().troubles(), Standing.NEW);
        kinds("registered: community", night.tally().communities(), Standing.REGISTERED);
        if (night.tally().pairs().pairs() > 0) {
            kinds("given name slip: community", night.tally().communities(GIVEN_NAME_SLIP), Standing.REGISTERED);
            pairs("two people: kind", night.tally().pairs().lines(false));
            pairs("two people: community", night.tally().pairs().lines(true));
        }
    }

    private void pairs(String title, List<List<String>> counted) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(title, "pairs", "merged", "share", "merged, 95 %", "with a third", "reviewed", "kept apart"));
        counted.forEach(line ->
                lines.add(line.stream().map(value -> value.replace('|', '/')).toList()));
        out.println();
        table(lines);
    }

    private void kinds(String title, Map<String, Ends> kinds, Standing standing) {
        List<List<String>> lines = new ArrayList<>();
        boolean registered = standing == Standing.REGISTERED;
        lines.add(
                registered
                        ? List.of(title, "rows", "automatic", "review", "missed", "wrong", "wrong, 95 %")
                        : List.of(title, "rows", "allocated", "review", "merged", "merged, 95 %"));
        kinds.forEach((kind, ends) -> {
            long rows = ends.of(standing);
            if (rows > 0) {
                Share wrong = new Share(ends.of(standing, End.WRONG), rows);
                String review = of(rows, ends.of(standing, End.LISTED) + ends.of(standing, End.UNLISTED));
                String nobody = of(rows, ends.of(standing, End.NOBODY));
                String plain = kind.replace('|', '/');
                lines.add(
                        registered
                                ? List.of(
                                        plain,
                                        "" + rows,
                                        of(rows, ends.of(standing, End.RIGHT)),
                                        review,
                                        nobody,
                                        wrong.text(),
                                        wrong.interval())
                                : List.of(plain, "" + rows, nobody, review, wrong.text(), wrong.interval()));
            }
        });
        if (lines.size() > 1) {
            out.println();
            table(lines);
        }
    }

    private static String of(long rows, long count) {
        return String.format(Locale.ROOT, "%.4f", count / (double) rows);
    }

    /** @param lines the headings first */
    void table(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        line(lines.get(0), widths);
        StringBuilder rule = new StringBuilder("|");
        for (int width : widths) {
            rule.append(' ').append("-".repeat(Math.max(3, width))).append(" |");
        }
        out.println(rule);
        lines.stream().skip(1).forEach(line -> line(line, widths));
    }

    private void line(List<String> values, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String value = values.get(i);
            line.append(' ').append(value).append(" ".repeat(Math.max(3, widths[i]) - value.length()));
            line.append(" |");
        }
        out.println(line);
    }
}
