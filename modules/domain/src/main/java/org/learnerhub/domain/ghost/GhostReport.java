package org.learnerhub.domain.ghost;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A report that is made and signed.
 *
 * @param name of its file, which a detached signature names
 * @param document the bytes; XML with its signature inside
 * @param signature the detached one; null where it is inside
 * @param looked how many claimed learners were looked at
 * @param reported how many of them are in it
 */
public record GhostReport(
        String name, Path document, @Nullable Path signature, long looked, long reported) {

    /**
     * How a report is wanted.
     *
     * @param name of its file, without a path
     */
    public record Form(GhostReportWriter.Format format, String name) {}
}
