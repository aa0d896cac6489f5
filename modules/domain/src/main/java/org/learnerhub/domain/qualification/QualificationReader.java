package org.learnerhub.domain.qualification;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Reads a list of qualifications as a stream. */
public interface QualificationReader {

    /**
     * @param rows in the order of the file; blank ones are left out
     * @return headings that no column has, as they are written there
     * @throws org.learnerhub.domain.problem.RefusedException where the file as a whole cannot be read, also when rows
     *     have been handed over already
     */
    List<String> read(InputStream file, Consumer<RawQualification> rows);
}
