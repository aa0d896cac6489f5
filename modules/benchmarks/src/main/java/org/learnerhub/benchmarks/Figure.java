package org.learnerhub.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One measured number.
 *
 * @param unit such as {@code rows/s}; {@code ratio} for a quotient of two others of the same run
 */
record Figure(String name, double value, String unit) {

    static Figure rate(String name, double rows, double seconds) {
        return new Figure(name, rows / seconds, "rows/s");
    }

    static Figure ratio(String name, double value) {
        return new Figure(name, value, "ratio");
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    String line() {
        boolean fine = unit.equals("ratio") || unit.equals("ms");
        String number = String.format(Locale.ROOT, fine ? "%10.3f" : "%,10.0f", value);
        return "%-62s %s %s".formatted(name, number, unit);
    }

    static String json(List<Figure> figures) {
        return figures.stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "  {\"name\": \"%s\", \"value\": %.4f, \"unit\": \"%s\"}",
                        figure.name,
                        figure.value,
                        figure.unit))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
