package org.learnerhub.store.vault;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for the owner alone, and writes that outlive a power cut. */
public final class DurableFiles {

    private static final String OWNER_FILE = "rw-------";
    private static final String OWNER_FOLDER = "rwx------";

    private final boolean posix =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    public void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions(OWNER_FOLDER));
    }

    public Path makeDraft(Path folder) throws IOException {
        return Files.createTempFile(folder, "draft-", "", permissions(OWNER_FILE));
    }

    /** Makes an empty file, and the folders above it, unless it is there. */
    public void makeFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            makeFolder(requireNonNull(file.getParent()));
            try {
                Files.createFile(file, permissions(OWNER_FILE));
            } catch (FileAlreadyExistsException e) {
                // somebody else was quicker, and whoever opens it decides
            }
        }
    }

    /** Makes the folders from the root down to the file's, each on disk before the next. */
    public void makeFoldersBetween(Path root, Path file) throws IOException {
        Path folder = requireNonNull(file.getParent());
        if (!folder.equals(root) && !Files.isDirectory(folder)) {
            makeFoldersBetween(root, folder);
            makeFolder(folder);
            forceFolder(requireNonNull(folder.getParent()));
        }
    }

    /** Replaces the target atomically; returns when bytes and name are on disk. */
    public void moveForGood(Path draft, Path target) throws IOException {
        if (posix) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString(OWNER_FILE));
        }
        force(draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(requireNonNull(target.getParent()));
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Elsewhere than on POSIX systems a folder cannot be opened, and its entries need no forcing. */
    private void forceFolder(Path folder) throws IOException {
        if (posix) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private FileAttribute<?>[] permissions(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
