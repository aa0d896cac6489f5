package org.learnerhub.testkit.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.learnerhub.testkit.hostile.Attack.Framing;

/** A connection without an HTTP client's good manners: writes while it reads and ends when there is an answer. */
public final class Wire {

    private final int port;
    private final Duration patience;

    /** @param patience how long to wait for an answer */
    public Wire(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /** @param text what came back, head and body; empty where the connection was cut without a word */
    public record Answer(String text, Duration after) {

        /** 0 without an answer. */
        public int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }
    }

    public Answer send(Attack attack) {
        long start = System.nanoTime();
        Thread writer;
        String text;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) patience.toMillis());
            writer = new Thread(() -> write(attack, socket), "attacker");
            writer.start();
            text = read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(attack.name(), e);
        }
        Answer answer = new Answer(text, Duration.ofNanos(System.nanoTime() - start));
        stop(writer);
        return answer;
    }

    private static void stop(Thread writer) {
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Attack attack, Socket socket) {
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(head(attack).getBytes(StandardCharsets.ISO_8859_1));
            OutputStream body = attack.framing() instanceof Framing.Chunks ? new ChunkedOutput(out) : out;
            attack.body().writeTo(body);
            if (body != out) {
                body.close();
            }
            out.flush();
        } catch (IOException e) {
            // nobody reads any more: the answer says why
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(Attack attack) {
        StringBuilder head = new StringBuilder("POST " + attack.path() + " HTTP/1.1\r\nHost: localhost\r\n");
        attack.headers().forEach(header -> head.append(header).append("\r\n"));
        head.append("Connection: close\r\n");
        head.append(
                attack.framing() instanceof Framing.Length length
                        ? "Content-Length: " + length.bytes()
                        : "Transfer-Encoding: chunked");
        return head.append("\r\n\r\n").toString();
    }

    /** To the end, which may come rudely where the hub did not want to hear everything. */
    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketException | SocketTimeoutException e) {
            // cut off, or nothing comes any more; what was read counts
        }
        return text.toString();
    }
}
