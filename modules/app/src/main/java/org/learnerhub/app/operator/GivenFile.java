package org.learnerhub.app.operator;

import java.nio.file.Path;

/** A file that a command line names, as it is written there and where it is. */
public record GivenFile(String written, Path path) {

    public static GivenFile of(String written, CommandOrigin origin) {
        return new GivenFile(written, origin.folder().resolve(written));
    }

    /** As it was written. */
    @Override
    public String toString() {
        return written;
    }
}
