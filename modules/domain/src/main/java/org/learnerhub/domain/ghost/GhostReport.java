package org.learnerhub.domain.ghost;

import java.net.URI;
import java.net.URISyntaxException;
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
    public record Form(GhostReportWriter.Format format, String name) {

        /** The name as a detached signature has it: blanks and the like are escaped. */
        String uri() {
            try {
                String relative = "./";
                return new URI(null, null, relative + name, null)
                        .toASCIIString()
                        .substring(relative.length());
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException("this cannot be the name of a file", e);
            }
        }
    }
}
