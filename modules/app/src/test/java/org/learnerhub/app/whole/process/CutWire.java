package org.learnerhub.app.whole.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes connections of this machine on to a server, until it is cut; then to nobody, until it is mended. */
final class CutWire implements AutoCloseable {

    private final ServerSocket front;
    private final int back;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CutWire(int back) {
        this.back = back;
        try {
            front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(CutWire::closeQuietly);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                Socket client = front.accept();
                if (cut) {
                    closeQuietly(client);
                } else {
                    join(client, new Socket(InetAddress.getLoopbackAddress(), back));
                }
            } catch (IOException e) {
                // closed in the end, or the server is away: the next one may fare better
            }
        }
    }

    private void join(Socket client, Socket server) {
        open.add(client);
        open.add(server);
        start(() -> pass(client, server));
        start(() -> pass(server, client));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // cut
        } finally {
            closeQuietly(from);
            closeQuietly(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cut-wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more
        }
    }

    @Override
    public void close() {
        closeQuietly(front);
        cut();
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more
        }
    }
}
