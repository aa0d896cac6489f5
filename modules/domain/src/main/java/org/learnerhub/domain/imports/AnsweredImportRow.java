package org.learnerhub.domain.imports;

import java.util.ArrayList;
import java.util.List;

/** A row and how it ended. */
public record AnsweredImportRow(ImportRow row, RowEnd end) {

    /** Those of the reader first. */
    public List<ImportFinding> findings() {
        List<ImportFinding> all = new ArrayList<>(row.findings());
        end.findings().stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }
}
