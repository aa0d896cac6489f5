package org.learnerhub.routes;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Who may use what the hub puts into the exchange: those whom the operator lets into the folder that it is put into,
 * whatever the umask. The exchange itself is made for the hub alone; the operator opens it.
 */
final class FolderModes {

    private static final String MODE = "unix:mode";

    /** Rights, and that children have the folder's group. */
    private static final int OF_FOLDER = 02777;

    private static final int OF_FILE = 0666;
    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private FolderModes() {}

    /** Makes a folder, and those above it, each with the mode of the one above; one that is there stays as it is. */
    static void make(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (!UNIX || above == null) {
            Files.createDirectories(folder);
        } else if (!Files.isDirectory(folder)) {
            make(above);
            try {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.setAttribute(folder, MODE, mode(above) & OF_FOLDER);
            } catch (FileAlreadyExistsException e) {
                // another node was quicker
            }
        }
    }

    /** Gives a file that the hub has made the mode of its folder. */
    static void likeItsFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (UNIX && folder != null) {
            Files.setAttribute(file, MODE, mode(folder) & OF_FILE);
        }
    }

    private static int mode(Path place) throws IOException {
        return (Integer) Files.getAttribute(place, MODE);
    }
}
