package org.learnerhub.app.owner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Makes files and folders for the owner alone, and takes from others what they could do with those that are there. */
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.range(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_EXECUTE);
    private static final Set<PosixFilePermission> WRITING_OF_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private OwnerOnly() {}

    /** Makes a folder and those above it; one that is there stays as it is. */
    public static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, mode(FOLDER));
    }

    /** Writes a file as a whole: whoever looks sees all of it or what was there before, also after a power cut. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".draft-", "", mode(FILE));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static FileChannel lockFile(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode(FILE));
    }

    /**
     * Takes from group and others all that they may do with a folder and what is in it. Links are left alone.
     *
     * @param depth 1 for the folder and its own files, and so on
     * @return whether anybody could do anything before
     */
    public static boolean narrow(Path folder, int depth) throws IOException {
        if (!POSIX || !Files.isDirectory(folder)) {
            return false;
        }
        boolean[] wide = {false};
        Files.walkFileTree(folder.toRealPath(), Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                wide[0] |= narrow(visited, OF_OTHERS);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isSymbolicLink()) {
                    wide[0] |= narrow(file, OF_OTHERS);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE; // gone meanwhile
            }
        });
        return wide[0];
    }

    /** Takes from group and others the right to change what is in a folder; whether anybody had it. */
    public static boolean narrowWriting(Path folder) throws IOException {
        return POSIX && narrow(folder, WRITING_OF_OTHERS);
    }

    private static boolean narrow(Path place, Set<PosixFilePermission> taken) throws IOException {
        try {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(place, LinkOption.NOFOLLOW_LINKS);
            boolean wide = mode.removeAll(taken);
            if (wide) {
                Files.setPosixFilePermissions(place, mode);
            }
            return wide;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] mode(String mode) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
