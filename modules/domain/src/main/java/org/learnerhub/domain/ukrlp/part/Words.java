package org.learnerhub.domain.ukrlp.part;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several values in one text: cells with tabs between, lines with line ends between. */
public final class Words {

    private static final String CELL = "\t";
    private static final String LINE = "\n";

    private Words() {}

    /** Null where no cell says anything; blank cells at the end are left out. */
    public static @Nullable String cells(@Nullable String... cells) {
        String all = Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.strip())
                .collect(Collectors.joining(CELL))
                .stripTrailing();
        return all.isEmpty() ? null : all;
    }

    /** Null where there is none. */
    public static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join(LINE, lines);
    }

    public static List<String> lines(@Nullable String words) {
        return words == null ? List.of() : words.lines().toList();
    }

    /** @return so many cells; null where one says nothing */
    public static @Nullable String[] split(@Nullable String words, int cells) {
        @Nullable String[] all = new String[cells];
        String[] said = words == null ? new String[0] : words.split(CELL, -1);
        for (int i = 0; i < Math.min(cells, said.length); i++) {
            all[i] = said[i].isEmpty() ? null : said[i];
        }
        return all;
    }

    /** As people read it: cells with commas, lines with semicolons; {@code -} where there is nothing. */
    public static String shown(@Nullable String words) {
        if (words == null) {
            return "-";
        }
        return words.lines()
                .map(line -> Arrays.stream(line.split(CELL))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
