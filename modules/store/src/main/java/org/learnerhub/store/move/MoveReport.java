package org.learnerhub.store.move;

import java.util.List;

/**
 * What a move has brought into the new database, and was found there when it was read back.
 *
 * @param tables every table that there is, but those left out on purpose
 * @param sequences the numbers that come next
 * @param before whether the move had ended before, and nothing was done now
 */
public record MoveReport(List<Table> tables, List<Sequence> sequences, boolean before) {

    static final MoveReport DONE_BEFORE = new MoveReport(List.of(), List.of(), true);

    /** @param digest of all rows, in whatever order: 32 hex digits */
    public record Table(String name, long rows, String digest) {}

    /** @param name of a sequence, or table and column of an identity */
    public record Sequence(String name, long next) {}
}
