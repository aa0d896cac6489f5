package org.learnerhub.people;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of words by purpose: {@code words.txt}. A hyphen there stands for a space unless the purpose keeps it. */
final class Words {

    private static final Map<String, String> LINES = Tables.lines("words.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(':')), after(": ")));

    private Words() {}

    static List<String> list(String purpose) {
        String line = LINES.get(purpose);
        if (line == null) {
            throw new IllegalArgumentException("words.txt has no list of " + purpose);
        }
        return List.of(line.split(line.contains("|") ? "\\|" : " "));
    }

    /** The list with its hyphens turned into spaces. */
    static List<String> phrases(String purpose) {
        return list(purpose).stream().map(word -> word.replace('-', ' ')).toList();
    }

    private static Function<String, String> after(String separator) {
        return line -> line.substring(line.indexOf(separator) + separator.length());
    }
}
