package org.learnerhub.signature;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream; after them it pretends to end. Closing leaves the stream open. */
final class BoundedHead extends FilterInputStream {

    private int left;

    BoundedHead(InputStream in, int bytes) {
        super(in);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        int read = left == 0 ? -1 : super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = left == 0 && length > 0 ? -1 : super.read(target, offset, Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public void close() {
        // the rest is still to be read
    }
}
