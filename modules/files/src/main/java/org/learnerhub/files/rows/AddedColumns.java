package org.learnerhub.files.rows;

import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.result.FailedRows;

/**
 * The columns that the hub adds to failed rows. They say nothing of a row that comes back, but that the file was written for
 * spreadsheets, see {@link FailedRows#meant}.
 */
final class AddedColumns {

    private static final Set<String> NAMES =
            FailedRows.ADDED.stream().map(Names::folded).collect(Collectors.toUnmodifiableSet());

    private AddedColumns() {}

    static boolean has(String name) {
        return NAMES.contains(Names.folded(name));
    }
}
