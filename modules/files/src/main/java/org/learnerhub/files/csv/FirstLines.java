package org.learnerhub.files.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * What the first lines of a CSV file tell: which separator it uses (the comma, unless a line of headings makes more sense
 * with another), and whether each line stands in quotation marks as a whole.
 *
 * @param skipped characters of a line {@code sep=;} as Excel writes it, with its line end
 */
public record FirstLines(char separator, boolean wrapped, int skipped) {

    /** In characters; also how far a reader must be able to push back. */
    public static final int LONGEST_LINE = 65_536;

    /** So many lines may stand above the headings, and one more is looked at. */
    public static final int MOST = 10;

    private static final int FEW = 3;
    private static final char[] OTHERS = {';', '\t', '|', '^'};
    private static final Pattern SAID =
            Pattern.compile("\\A[\\s\\ufeff]*\"?sep=([^\\r\\n])\"?[ \\t]*(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    /**
     * Looks and pushes back everything but what a line {@code sep=} says.
     *
     * @param headings which texts are headings
     */
    public static FirstLines of(PushbackReader text, FileSeparator settled, Predicate<String> headings)
            throws IOException {
        char[] seen = new char[LONGEST_LINE];
        int count = 0;
        int block = 0;
        while (block >= 0 && count < seen.length && lines(seen, count) <= MOST) {
            block = text.read(seen, count, seen.length - count);
            count += Math.max(0, block);
        }
        if (count == seen.length && lines(seen, count) == 0) {
            throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, "row 1");
        }
        FirstLines lines = of(new String(seen, 0, count), settled, headings);
        text.unread(seen, lines.skipped, count - lines.skipped);
        return lines;
    }

    private static FirstLines of(String text, FileSeparator settled, Predicate<String> headings) {
        Matcher said = SAID.matcher(text);
        int skipped = said.lookingAt() ? said.end() : 0;
        List<String> lines = text.substring(skipped)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST + 1)
                .toList();
        char separator;
        if (skipped > 0) {
            separator = said.group(1).charAt(0);
        } else {
            separator = settled == FileSeparator.AUTO ? best(lines, headings) : settled.character();
        }
        boolean wrapped = lines.stream()
                .filter(line -> known(line, separator, headings) >= FEW)
                .findFirst()
                .filter(line -> isWrapped(line, separator))
                .isPresent();
        return new FirstLines(separator, wrapped, skipped);
    }

    /** How many line ends there are behind the first text. */
    private static int lines(char[] seen, int count) {
        String text = new String(seen, 0, count).stripLeading();
        return (int) text.chars().filter(c -> c == '\n' || c == '\r').count();
    }

    private static char best(List<String> lines, Predicate<String> headings) {
        char best = ',';
        for (char other : OTHERS) {
            if (known(lines, other, headings) > known(lines, best, headings)) {
                best = other;
            }
        }
        return best;
    }

    private static long known(List<String> lines, char separator, Predicate<String> headings) {
        return lines.stream()
                .mapToLong(line -> known(line, separator, headings))
                .max()
                .orElse(0);
    }

    private static long known(String line, char separator, Predicate<String> headings) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator))))
                .filter(headings)
                .count();
    }

    /** One mark at each end and none beside a separator, unless doubled. */
    private static boolean isWrapped(String line, char separator) {
        boolean ends = line.length() > 2 && line.startsWith("\"") && line.endsWith("\"");
        String inner = ends ? line.substring(1, line.length() - 1).replace("\"\"", "") : "\"";
        return inner.indexOf('"') < 0 && inner.indexOf(separator) >= 0;
    }
}
