package org.learnerhub.soap;

import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** A source of so many bytes that are never all in memory. */
record ManyBytes(long size) implements DataSource {

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int now = (int) Math.min(length, left);
                Arrays.fill(buffer, offset, offset + now, (byte) 'x');
                left -= now;
                return now;
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return "many";
    }
}
