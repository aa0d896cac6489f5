package org.learnerhub.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there whole: nobody ever sees half of it.
 *
 * @param target where it goes in the end
 * @param path where it is written
 */
record Draft(Path target, Path path) {

    /** Makes the folder where it is missing. */
    static Draft of(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        return new Draft(target, whole.resolveSibling("." + whole.getFileName() + ".part"));
    }

    /** Replaces what is there. */
    void keep() throws IOException {
        Files.move(path, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps it under a name that nobody takes for the real one. */
    void keepAsUnverified() throws IOException {
        Path whole = target.toAbsolutePath();
        Files.move(
                path, whole.resolveSibling(whole.getFileName() + ".unverified"), StandardCopyOption.REPLACE_EXISTING);
    }

    void drop() throws IOException {
        Files.deleteIfExists(path);
    }
}
