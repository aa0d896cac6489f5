package org.learnerhub.signature;

import java.io.IOException;
import java.io.InputStream;

/** A stream whose every read fails. */
final class FailingDisk extends InputStream {

    @Override
    public int read() throws IOException {
        throw new IOException("the disk failed");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        throw new IOException("the disk failed");
    }
}
