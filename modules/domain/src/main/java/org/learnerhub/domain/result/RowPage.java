package org.learnerhub.domain.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the row from which to look on; null where there are no more */
public record RowPage(List<ResultRow> rows, @Nullable Integer next) {}
