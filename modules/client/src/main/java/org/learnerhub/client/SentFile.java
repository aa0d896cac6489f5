package org.learnerhub.client;

import jakarta.activation.DataSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * The file on its way out.
 *
 * @param sha256 of its bytes, lower-case hex
 * @param sent told how many bytes have been read so far
 */
record SentFile(Path path, String sha256, LongConsumer sent) implements DataSource {

    String name() {
        return path.getFileName().toString();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Counting(Files.newInputStream(path), sent);
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a file to send is only read");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return name();
    }

    /** Tells on the way how far it is. */
    private static final class Counting extends FilterInputStream {

        private final LongConsumer sent;
        private long bytes;

        Counting(InputStream in, LongConsumer sent) {
            super(in);
            this.sent = sent;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            bytes += more;
            sent.accept(bytes);
        }
    }
}
