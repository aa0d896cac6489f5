package org.learnerhub.domain.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a row of an import ended; by ordinal in tallies and storage: add at the end only. */
public enum ImportOutcome {
    ADDED,
    CHANGED,
    /** The register says all of it already. */
    UNCHANGED,
    /** Something of it is not taken over: it disagrees with what a person said, or with another row; the rest is. */
    CONFLICTING,
    REFUSED,
    /** Nothing is wrong with the row, but the register has no place for it: it has no UKPRN, or is not open yet. */
    LEFT_OUT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As answers say it, such as {@code left-out}. */
    public String word() {
        return word;
    }

    /** All words in their order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ImportOutcome::word).toList();
    }
}
