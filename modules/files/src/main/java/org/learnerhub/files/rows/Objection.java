package org.learnerhub.files.rows;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;

/**
 * What a reader has to say of a row.
 *
 * @param field null where it is about the row as a whole
 * @param detail never the value itself; null where the code says it all
 */
public record Objection<F>(
        HubCode code, @Nullable F field, @Nullable String detail) {}
