package org.learnerhub.testkit.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens where attacks try to lead the hub, and counts who came. */
public final class Trap implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger caught = new AtomicInteger();

    public Trap() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "trap");
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many connections there were. */
    public int caught() {
        return caught.get();
    }

    private void listen() {
        try {
            while (true) {
                socket.accept().close();
                caught.incrementAndGet();
            }
        } catch (IOException e) {
            // closed
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
