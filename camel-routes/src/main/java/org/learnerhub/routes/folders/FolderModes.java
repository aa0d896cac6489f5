package org.learnerhub.routes.folders;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use what the hub puts into the exchange: those whom the operator lets into the folder that it is put into,
 * whatever the umask. The exchange itself is made for the hub alone; the operator opens it. No link is given a mode.
 */
final class FolderModes {

    private static final String MODE = "unix:mode";

    /** Rights, and that children have the folder's group. */
    private static final int OF_FOLDER = 02777;

    private static final Set<PosixFilePermission> OF_FILE = PosixFilePermissions.fromString("rw-rw-rw-");
    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private FolderModes() {}

    /** Makes a folder, and those above it, each with the mode of the one above; one that is there stays as it is. */
    static void makeAll(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null && !Files.isDirectory(folder)) {
            makeAll(above);
            make(above, requireNonNull(folder.getFileName()).toString());
        }
    }

    /** Makes one folder with the mode of the one above; whatever is there stays as it is. */
    static void make(Path above, String name) throws IOException {
        Path folder = above.resolve(name);
        try {
            if (!UNIX) {
                Files.createDirectory(folder);
                return;
            }
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            int mode = (Integer) Files.getAttribute(above, MODE);
            Files.setAttribute(folder, MODE, mode & OF_FOLDER, LinkOption.NOFOLLOW_LINKS);
        } catch (FileAlreadyExistsException e) {
            // another node was quicker, or it is no folder, which shows when it is opened
        }
    }

    /**
     * Gives a file that the hub has made the rights of its folder.
     *
     * @param folder null where the system knows no such rights
     * @param file does not follow links
     */
    static void likeItsFolder(@Nullable PosixFileAttributeView folder, @Nullable PosixFileAttributeView file)
            throws IOException {
        if (folder != null && file != null) {
            Set<PosixFilePermission> rights = EnumSet.copyOf(OF_FILE);
            rights.retainAll(folder.readAttributes().permissions());
            file.setPermissions(rights);
        }
    }
}
