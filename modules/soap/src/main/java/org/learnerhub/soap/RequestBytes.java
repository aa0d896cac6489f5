package org.learnerhub.soap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** A request's bytes, so many and no more. Closing it leaves the connection readable: see {@link #drain()}. */
final class RequestBytes extends FilterInputStream {

    private final long limit;
    private long taken;

    RequestBytes(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        try {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        } catch (IOException e) {
            throw new SenderGone(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        } catch (IOException e) {
            throw new SenderGone(e);
        }
    }

    @Override
    public long skip(long wanted) throws IOException {
        return wanted > 0 && read() >= 0 ? 1 : 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the container closes what is its own
    }

    /**
     * Reads on to the end, but not without end, and forgets. Some clients cannot read an answer before they have sent
     * everything; without this they would never learn why they were refused.
     */
    void drain() {
        byte[] buffer = new byte[1 << 14];
        long left = limit;
        try {
            for (int read = 0; read >= 0 && left > 0; read = in.read(buffer)) {
                left -= read;
            }
        } catch (IOException e) {
            // the sender has gone: nobody waits for an answer
        }
    }

    private void count(int bytes) {
        taken += bytes;
        if (taken > limit) {
            throw new RefusedException(HubCode.FILE_TOO_LARGE, "more than " + limit + " bytes in one message");
        }
    }

    /** The connection broke before the request was complete. */
    static final class SenderGone extends IOException {
        SenderGone(IOException cause) {
            super(cause);
        }
    }
}
