package org.learnerhub.domain.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;

/** Counts what is found in rows that pass in order; its size is that of the codes, not of the rows. */
public final class FindingCounts {

    private record Key(String code, String field) {}

    private final Map<Key, BatchFinding> counts =
            new TreeMap<>(Comparator.comparing(Key::code).thenComparing(Key::field));

    /**
     * Counts a row once for each code and field, however often it is said of the row.
     *
     * @param field null where it is about the row as a whole
     */
    public void add(HubCode code, @Nullable String field, int row) {
        counts.merge(
                new Key(code.code(), field == null ? "" : field),
                new BatchFinding(code.code(), field, 1, row, row),
                FindingCounts::joined);
    }

    private static BatchFinding joined(BatchFinding before, BatchFinding next) {
        return before.lastRow() == next.lastRow()
                ? before
                : new BatchFinding(before.code(), before.field(), before.rows() + 1, before.firstRow(), next.lastRow());
    }

    public List<BatchFinding> all() {
        return List.copyOf(counts.values());
    }
}
