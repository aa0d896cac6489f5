package org.learnerhub.soap.envelope;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.cxf.attachment.AttachmentDataSource;
import org.apache.cxf.attachment.LazyAttachmentCollection;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.jspecify.annotations.Nullable;

/**
 * Where the attachments of one request may lie while it lasts. Most never do, since the last attachment of a message is
 * streamed; whatever lies there goes with the request, however it ended.
 */
public final class Spool implements AutoCloseable {

    private static final String ATTRIBUTE = Spool.class.getName();

    /** No request lasts as long, and another node may have the same directory by mistake. */
    private static final Duration LIFE = Duration.ofDays(1);

    private final Path parent;
    private @Nullable Path directory;
    private @Nullable Message message;

    public Spool(Path parent) {
        this.parent = parent;
    }

    /** Removes what requests left that ended with their process, more than a day before now. */
    public static void clear(Path parent, Instant now) {
        if (!Files.isDirectory(parent)) {
            return;
        }
        Instant before = now.minus(LIFE);
        try {
            for (Path left : list(parent)) {
                if (Files.isDirectory(left)
                        && Files.getLastModifiedTime(left).toInstant().isBefore(before)) {
                    delete(left);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ties the spool to a request, so that {@link #open} finds it. */
    public void attachTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Makes a directory for the attachments of a message that came with a request. */
    static Path open(Message message) {
        if (message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof ServletRequest request
                && request.getAttribute(ATTRIBUTE) instanceof Spool spool) {
            return spool.openFor(message);
        }
        throw new IllegalStateException("the request did not come through the hub's servlet");
    }

    private Path openFor(Message multipart) {
        message = multipart;
        try {
            Files.createDirectories(parent);
            Path made = Files.createTempDirectory(parent, "request-");
            directory = made;
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            releaseAttachments();
            Path made = directory;
            if (made != null) {
                delete(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Else CXF would hold them, and with them the disk, for half an hour. */
    private void releaseAttachments() throws IOException {
        if (message == null || !(message.getAttachments() instanceof LazyAttachmentCollection attachments)) {
            return;
        }
        for (Attachment attachment : attachments.getLoadedAttachments()) {
            if (attachment.getDataHandler().getDataSource() instanceof AttachmentDataSource part && part.isCached()) {
                part.getInputStream().close();
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        for (Path file : list(directory)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(directory);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
