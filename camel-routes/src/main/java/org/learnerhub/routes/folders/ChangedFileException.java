package org.learnerhub.routes.folders;

import java.io.IOException;

/** A file was written to, or another came in its place, while it was being read. */
final class ChangedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedFileException() {
        super("the file changed while it was read");
    }
}
