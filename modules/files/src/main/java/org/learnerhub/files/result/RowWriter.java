package org.learnerhub.files.result;

import java.io.Closeable;
import java.io.IOException;
import org.learnerhub.domain.registration.AnsweredRow;

/** A document that is written row by row; complete only once finished, whatever closes it. */
interface RowWriter extends Closeable {

    void row(AnsweredRow row) throws IOException;

    void finish() throws IOException;
}
