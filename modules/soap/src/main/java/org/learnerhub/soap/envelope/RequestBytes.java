package org.learnerhub.soap.envelope;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/**
 * A request's bytes, so many and no more, and in time. Until the sender is trusted, the hub waits for its patience in all;
 * then a KiB must have come for each second of waiting. Closing it leaves the connection readable: see {@link #drain}.
 */
public final class RequestBytes extends FilterInputStream {

    private static final long BYTES_A_SECOND = 1 << 10;
    private static final long DRAIN_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int SINGLE_BYTES = 64 << 10;

    private final long limit;
    private final long patienceNanos;
    private long taken;
    private long waitedNanos;
    private int singleBytes;
    private boolean trusted;
    private boolean gaveUp;

    public RequestBytes(InputStream in, long limit, Duration patience) {
        super(in);
        this.limit = limit;
        patienceNanos = patience.toNanos();
    }

    /** The sender has proved who it is. */
    void trust() {
        trusted = true;
    }

    /** That way CXF reads what comes before the first part, and the headers of each, which it would gather without end. */
    @Override
    public int read() throws IOException {
        singleBytes++;
        if (singleBytes > SINGLE_BYTES) {
            throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, "headers of a part");
        }
        byte[] one = new byte[1];
        return take(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        singleBytes = 0;
        return take(buffer, offset, length);
    }

    private int take(byte[] buffer, int offset, int length) throws IOException {
        long start = System.nanoTime();
        try {
            int read = in.read(buffer, offset, length);
            taken += Math.max(read, 0);
            waitedNanos += System.nanoTime() - start;
            refuseTooMuch();
            refuseTooSlow();
            return read;
        } catch (IOException e) {
            gaveUp = true;
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
     * everything; without this they would never learn why they were refused. Who was given up is not heard again.
     */
    public void drain() {
        byte[] buffer = new byte[1 << 14];
        long start = System.nanoTime();
        long most = trusted ? DRAIN_NANOS : Math.min(DRAIN_NANOS, patienceNanos);
        long left = limit;
        try {
            for (int read = 0; read >= 0 && left > 0 && !gaveUp; read = in.read(buffer)) {
                left -= read;
                gaveUp = System.nanoTime() - start > most;
            }
        } catch (IOException e) {
            // the sender has gone: nobody waits for an answer
        }
    }

    private void refuseTooMuch() {
        if (taken > limit) {
            throw new RefusedException(IntakeCode.FILE_TOO_LARGE, "more than " + limit + " bytes in one message");
        }
    }

    private void refuseTooSlow() {
        boolean steady = trusted && taken >= BYTES_A_SECOND * TimeUnit.NANOSECONDS.toSeconds(waitedNanos);
        if (waitedNanos > patienceNanos && !steady) {
            gaveUp = true;
            throw new RefusedException(RequestCode.SENDER_TOO_SLOW);
        }
    }

    /** The connection broke before the request was complete. */
    public static final class SenderGone extends IOException {
        SenderGone(IOException cause) {
            super(cause);
        }
    }
}
