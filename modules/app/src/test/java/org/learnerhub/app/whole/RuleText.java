package org.learnerhub.app.whole;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of docs/matching.md, section 5, as anybody reads them there. */
record RuleText(Map<String, BigDecimal> figures, Map<String, BigDecimal> weights, Map<String, Adjustment> adjustments) {

    private static final Pattern FIGURE = Pattern.compile("(prior|review|match|margin) (-?[0-9.]+)");
    private static final Pattern FACTOR = Pattern.compile("(\\w+) ([0-9.]+)");
    private static final Pattern PERSON = Pattern.compile("`(\\w+)` (?:and `(\\w+)` )?(-?[0-9.]+)");

    /** How far the frequency of a name may move a weight: factor by level, and the bounds. */
    record Adjustment(BigDecimal least, BigDecimal most, Map<String, BigDecimal> factors) {}

    static RuleText read(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        List<String> section = lines.subList(index(lines, "## 5. Weights and total", 0), index(lines, "## 6.", 0));
        Map<String, BigDecimal> figures = new HashMap<>();
        Matcher figure = FIGURE.matcher(line(section, "Model `"));
        while (figure.find()) {
            figures.put(figure.group(1), new BigDecimal(figure.group(2)));
        }
        Map<String, BigDecimal> weights = weights(section);
        Matcher person = PERSON.matcher(line(section, "Person: "));
        while (person.find()) {
            BigDecimal weight = new BigDecimal(person.group(3));
            weights.put("Person " + person.group(1), weight);
            if (person.group(2) != null) {
                weights.put("Person " + person.group(2), weight);
            }
        }
        return new RuleText(figures, weights, adjustments(section));
    }

    private static Map<String, BigDecimal> weights(List<String> section) {
        int head = index(section, "| field | exact", 0);
        List<String> levels = cells(section.get(head));
        Map<String, BigDecimal> weights = new HashMap<>();
        for (int i = head + 2; section.get(i).startsWith("|"); i++) {
            List<String> cells = cells(section.get(i));
            for (int column = 1; column < levels.size() && column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    weights.put(cells.get(0) + " " + levels.get(column), new BigDecimal(cells.get(column)));
                }
            }
        }
        return weights;
    }

    private static Map<String, Adjustment> adjustments(List<String> section) {
        int head = index(section, "| field | average", 0);
        Map<String, Adjustment> adjustments = new HashMap<>();
        for (int i = head + 2; section.get(i).startsWith("|"); i++) {
            List<String> cells = cells(section.get(i));
            Map<String, BigDecimal> factors = new HashMap<>();
            Matcher factor = FACTOR.matcher(cells.get(4));
            while (factor.find()) {
                factors.put(factor.group(1), new BigDecimal(factor.group(2)));
            }
            adjustments.put(
                    cells.get(0), new Adjustment(new BigDecimal(cells.get(2)), new BigDecimal(cells.get(3)), factors));
        }
        return adjustments;
    }

    BigDecimal figure(String name) {
        return figures.get(name);
    }

    /** The table's weight; what it does not name weighs nothing. */
    BigDecimal weight(String field, String level) {
        return weights.getOrDefault(field + " " + level, BigDecimal.ZERO);
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        Arrays.stream(row.strip().split("\\|", -1)).map(String::strip).forEach(cells::add);
        return cells.subList(1, cells.size() - 1);
    }

    private static String line(List<String> lines, String start) {
        return lines.get(index(lines, start, 0));
    }

    private static int index(List<String> lines, String start, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalStateException("docs/matching.md has no line that starts with " + start);
    }
}
