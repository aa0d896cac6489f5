package org.learnerhub.routes.folders;

import java.io.IOException;

/** What should be a folder is a link, or something else, and is not used. */
final class UnsoundFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnsoundFolderException(String name) {
        super(name + " is a link or no folder");
        this.name = name;
    }

    /** Such as {@code errors}. */
    String folder() {
        return name;
    }
}
