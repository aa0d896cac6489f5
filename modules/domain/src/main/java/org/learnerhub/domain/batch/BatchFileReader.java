package org.learnerhub.domain.batch;

import java.io.InputStream;

/**
 * Reads a batch file of any layout and encoding as a stream, in constant memory, as if the sender were hostile.
 */
public interface BatchFileReader {

    /**
     * @throws org.learnerhub.domain.problem.RefusedException where the file as a whole cannot be read, also when rows
     *     have been handed over already
     */
    void read(InputStream file, Sink sink);

    /** Takes what is read: the head once, before the first row. */
    interface Sink {

        void head(FileHead head);

        void row(RawRow row);
    }
}
