package org.learnerhub.files.rows;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileSeparator;

/**
 * How a file is to be read, as its sender has settled it or the file has shown.
 *
 * @param charset of a CSV file whose first bytes do not tell; null: UTF-8, or Windows-1252 where that is certain
 */
public record Reading(@Nullable Charset charset, FileSeparator separator, Doubts doubts) {

    /** Of a file that was not looked through. */
    public static Reading plain() {
        return new Reading(null, FileSeparator.AUTO, Doubts.NONE);
    }
}
