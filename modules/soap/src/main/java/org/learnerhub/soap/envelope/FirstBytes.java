package org.learnerhub.soap.envelope;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The first 64 KiB of a message, which are there before anything is made of it: a sender who is slow holds these bytes
 * and no tree.
 */
public final class FirstBytes {

    private static final int COUNT = 64 << 10;

    private final byte[] first;
    private final InputStream rest;
    private boolean ranOut;

    /** Waits until they have come, or the message's end. */
    FirstBytes(InputStream message) throws IOException {
        first = message.readNBytes(COUNT);
        rest = message;
    }

    /** Whether they are all there is. */
    public boolean areAll() {
        return first.length < COUNT;
    }

    /** Of the first bytes alone. */
    InputStream alone() {
        return areAll() ? new ByteArrayInputStream(first) : new Part();
    }

    /** Whether somebody wanted more of {@link #alone} than there was, and got an exception for it. */
    boolean ranOut() {
        return ranOut;
    }

    /** The message from its beginning. */
    public InputStream message() {
        InputStream known = new ByteArrayInputStream(first);
        return areAll() ? known : new SequenceInputStream(known, new Unclosed(rest));
    }

    /** Has no end that a parser could take for the message's. */
    private final class Part extends FilterInputStream {

        Part() {
            super(new ByteArrayInputStream(first));
        }

        @Override
        public int read() throws IOException {
            return unlessEnded(super.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return unlessEnded(super.read(buffer, offset, length));
        }

        private int unlessEnded(int read) throws IOException {
            if (read < 0) {
                ranOut = true;
                throw new EOFException("the first bytes have been read");
            }
            return read;
        }
    }

    /** Of a message in parts, closing the envelope would look for the next part. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // whoever opened it closes it
        }
    }
}
