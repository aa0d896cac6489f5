package org.learnerhub.soap.message;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * Holds back the first bytes of an answer: a short one goes out at once with its length, and until a long one has begun to
 * go out, a fault can still be told in its place. Whoever takes a long one too slowly is given up.
 */
final class HeldBytes extends OutputStream {

    private static final int HELD = 64 << 10;

    /** Clients wait ten minutes. */
    private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(15);

    private final HttpServletResponse response;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 12);
    private final long start = System.nanoTime();
    private boolean underWay;
    private boolean cutOff;

    HeldBytes(HttpServletResponse response) {
        this.response = response;
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
        if (held.size() + length > HELD) {
            send();
        }
        held.write(bytes, offset, length);
    }

    private void send() throws IOException {
        if (System.nanoTime() - start > MOST_NANOS) {
            throw new IOException("the client takes the answer too slowly");
        }
        underWay = true;
        try {
            held.writeTo(response.getOutputStream());
        } catch (IOException e) {
            cutOff = true;
            throw e;
        }
        held.reset();
    }

    /** The answer is whole. */
    void finish() throws IOException {
        if (!underWay) {
            response.setContentLength(held.size());
        }
        send();
    }
}
