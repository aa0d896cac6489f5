package org.learnerhub.soap.message;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Holds back the first bytes of an answer: a short one goes out at once with its length, and until a long one has begun to
 * go out, a fault can still be told in its place. Whoever takes a long one too slowly is given up.
 */
final class HeldBytes extends OutputStream {

    private static final int HELD = 64 << 10;

    /** The clock is looked at so often while a client takes what was held. */
    private static final int PIECE = 4 << 10;

    /** Clients wait ten minutes. */
    private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(15);

    private final HttpServletResponse response;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 12);
    private final LongSupplier nanos;
    private final long start;
    private boolean underWay;
    private boolean cutOff;

    HeldBytes(HttpServletResponse response) {
        this(response, System::nanoTime);
    }

    /** @param nanos a clock */
    HeldBytes(HttpServletResponse response, LongSupplier nanos) {
        this.response = response;
        this.nanos = nanos;
        start = nanos.getAsLong();
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** Whether the client has gone. */
    boolean isCutOff() {
        return cutOff;
    }

    /** @throws IllegalStateException where something has gone out */
    void forget() {
        if (underWay) {
            throw new IllegalStateException("what has gone out cannot be taken back");
        }
        held.reset();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        requireTime();
        if (held.size() + length > HELD) {
            send();
        }
        held.write(bytes, offset, length);
    }

    private void send() throws IOException {
        requireTime();
        underWay = true;
        byte[] bytes = held.toByteArray();
        held.reset();
        for (int from = 0; from < bytes.length; from += PIECE) {
            requireTime();
            write(bytes, from);
        }
    }

    private void write(byte[] bytes, int from) throws IOException {
        try {
            response.getOutputStream().write(bytes, from, Math.min(PIECE, bytes.length - from));
        } catch (IOException e) {
            cutOff = true;
            throw e;
        }
    }

    private void requireTime() throws IOException {
        if (nanos.getAsLong() - start > MOST_NANOS) {
            throw new IOException("the client takes the answer too slowly");
        }
    }

    /** The answer is whole. */
    void finish() throws IOException {
        if (!underWay) {
            response.setContentLength(held.size());
        }
        send();
    }
}
