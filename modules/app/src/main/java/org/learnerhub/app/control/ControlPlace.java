package org.learnerhub.app.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.learnerhub.app.owner.OwnerOnly;

/**
 * Where the socket is: in the control folder, or, where that path is longer than a socket's may be, in a folder of its own
 * for temporary files. A file in the control folder names it.
 */
final class ControlPlace {

    /** A socket's path has 108 bytes on Linux and 104 on others, the last one zero. */
    private static final int MOST_BYTES = 100;

    private static final String SOCKET = "socket";

    private final Path folder;

    ControlPlace(Path folder) {
        this.folder = folder;
    }

    /** Settles the place for a new socket; what an earlier one left is removed. The caller has the node's lock. */
    Path prepare() throws IOException {
        OwnerOnly.folder(folder);
        Optional<Path> left = find();
        if (left.isPresent()) {
            remove(left.get());
        }
        Path near = folder.resolve(SOCKET);
        Files.deleteIfExists(near);
        Path socket = fits(near) ? near : elsewhere();
        OwnerOnly.write(address(), socket.toString().getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Where a hub listens, or listened. */
    Optional<Path> find() throws IOException {
        try {
            return Optional.of(Path.of(Files.readString(address())));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        }
    }

    void remove(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        Path home = socket.getParent();
        if (home != null && !home.equals(folder) && Files.isDirectory(home)) {
            Files.delete(home);
        }
        Files.deleteIfExists(address());
    }

    private Path address() {
        return folder.resolve("address");
    }

    /** Only its owner may enter a temporary folder that the JDK makes. */
    private static Path elsewhere() throws IOException {
        Path made = Files.createTempDirectory("hub-").toAbsolutePath();
        if (fits(made.resolve(SOCKET))) {
            return made.resolve(SOCKET);
        }
        Files.delete(made);
        return Files.createTempDirectory(Path.of("/tmp"), "hub-").resolve(SOCKET);
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
