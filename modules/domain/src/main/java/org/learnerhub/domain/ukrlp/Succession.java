package org.learnerhub.domain.ukrlp;

import java.time.LocalDate;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Who took over from a provider. Kept with the predecessor; nobody succeeds itself, also not in a circle.
 *
 * @param on the first day of the successor
 */
public record Succession(Ukprn successor, Kind kind, LocalDate on) {

    /** How it came. */
    public enum Kind {
        /** A new entity in place of the old one. */
        REPLACED_BY,
        /** One of several that became one. */
        MERGED_INTO,
        /** One that became several. */
        SPLIT_INTO
    }
}
