package org.learnerhub.app.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A file that grows until it is told to stop, and no further than some size. */
final class EndlessFile implements AutoCloseable {

    private static final byte[] ROW = "one more row,\n".getBytes(StandardCharsets.UTF_8);
    private static final int PAUSE_MS = 20;

    private final Path file;
    private final long most;
    private final CompletableFuture<Void> writing;
    private volatile boolean stopped;

    EndlessFile(Path file, long most) {
        this.file = file;
        this.most = most;
        writing = CompletableFuture.runAsync(this::write);
    }

    private void write() {
        try (OutputStream output = Files.newOutputStream(file)) {
            long written = 0;
            while (!stopped && written < most) {
                output.write(ROW);
                written += ROW.length;
                Thread.sleep(PAUSE_MS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        stopped = true;
        writing.join();
    }
}
