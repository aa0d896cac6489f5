package org.learnerhub.soap;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.jspecify.annotations.Nullable;

/**
 * Where the attachments of one request may lie while it lasts. Most never do, since the last attachment of a message is
 * streamed; whatever lies there goes with the request, however it ended.
 */
final class Spool implements AutoCloseable {

    private static final String ATTRIBUTE = Spool.class.getName();

    private final Path parent;
    private @Nullable Path directory;

    Spool(Path parent) {
        this.parent = parent;
    }

    /** Ties the spool to a request, whose message can then find it. */
    void attachTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Spool of(Message message) {
        if (message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof ServletRequest request
                && request.getAttribute(ATTRIBUTE) instanceof Spool spool) {
            return spool;
        }
        throw new IllegalStateException("the request did not come through the hub's servlet");
    }

    Path directory() {
        Path made = directory;
        if (made == null) {
            try {
                Files.createDirectories(parent);
                made = Files.createTempDirectory(parent, "request-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            directory = made;
        }
        return made;
    }

    @Override
    public void close() {
        Path made = directory;
        if (made == null) {
            return;
        }
        try {
            for (Path file : files(made)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
