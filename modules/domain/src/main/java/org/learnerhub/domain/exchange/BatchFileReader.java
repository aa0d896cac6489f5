package org.learnerhub.domain.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.learnerhub.domain.access.FileHabits;

/**
 * Reads the files of a kind of batch, of any layout and encoding, as a stream, in constant memory, as if the sender were
 * hostile.
 *
 * @param <R> a row as it is found
 */
public interface BatchFileReader<R> {

    /**
     * @param file read more than once: how a file writes text and dates shows at its end only
     * @param habits what its sender has settled
     * @throws org.learnerhub.domain.problem.RefusedException where the file as a whole cannot be read, also when rows
     *     have been handed over already
     */
    void read(Content file, FileHabits habits, Sink<R> sink);

    /** The file's bytes, opened from the start as often as needed; the reader closes what it opens. */
    interface Content {

        InputStream open() throws IOException;
    }

    /**
     * Takes what is read: the head once, before the first row.
     *
     * @param <R> a row as it is found
     */
    interface Sink<R> {

        void head(FileHead head);

        void row(R row);
    }
}
