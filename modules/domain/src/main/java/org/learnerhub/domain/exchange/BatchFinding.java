package org.learnerhub.domain.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What was found in rows of a batch, counted.
 *
 * @param code such as {@code HUB-3010}
 * @param field as files name it; null where it is about rows as a whole
 * @param rows how many have it
 * @param firstRow the first of them, as a spreadsheet counts
 * @param lastRow the last of them
 */
public record BatchFinding(String code, @Nullable String field, int rows, int firstRow, int lastRow) {}
