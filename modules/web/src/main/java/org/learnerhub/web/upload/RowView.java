package org.learnerhub.web.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.result.RowEnd;

/** A row as pages show it. */
record RowView(
        int row, RowEnd end, String outcomeKey, @Nullable Uln uln, List<FoundView> found, List<Cell> cells) {

    /** A value as it was sent, and where. */
    record Cell(String place, String value) {}
}
