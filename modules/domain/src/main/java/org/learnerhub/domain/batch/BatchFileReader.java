package org.learnerhub.domain.batch;

import java.io.IOException;
import java.io.InputStream;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.learner.RawRow;

/**
 * Reads a batch file of any layout and encoding as a stream, in constant memory, as if the sender were hostile.
 */
public interface BatchFileReader {

    /**
     * @param file read more than once: how a file writes text and dates shows at its end only
     * @param habits what its sender has settled
     * @throws org.learnerhub.domain.problem.RefusedException where the file as a whole cannot be read, also when rows
     *     have been handed over already
     */
    void read(Content file, FileHabits habits, Sink sink);

    /** The file's bytes, opened from the start as often as needed; the reader closes what it opens. */
    interface Content {

        InputStream open() throws IOException;
    }

    /** Takes what is read: the head once, before the first row. */
    interface Sink {

        void head(FileHead head);

        void row(RawRow row);
    }
}
