package org.learnerhub.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubServer;

/**
 * Ends the process within half a minute of SIGTERM, whatever is away: a broker that cannot be reached, a database, a
 * folder. A node that does not close in time is cut off, which is as safe as a kill.
 */
final class EndInTime {

    /** Of what a node stands on, something has failed for good, and a new process may find it well again. */
    static final int LOST = 71;

    private static final Duration TO_CLOSE = Duration.ofSeconds(25);

    /** What the JVM itself ends with after SIGTERM. */
    private static final int TERMINATED = 143;

    private final AtomicReference<@Nullable HubServer> running = new AtomicReference<>();

    private EndInTime() {}

    /** From now on SIGTERM and Ctrl-C end the process; before a node is running at once. */
    static EndInTime attend() {
        EndInTime end = new EndInTime();
        Runtime.getRuntime().addShutdownHook(new Thread(end::close, "end-in-time"));
        return end;
    }

    void close(HubServer server) {
        running.set(server);
        server.whenLost(() -> Runtime.getRuntime().halt(LOST));
    }

    private void close() {
        HubServer server = running.get();
        if (server == null) {
            return;
        }
        Thread closing = new Thread(server::close, "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(TO_CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            Runtime.getRuntime().halt(TERMINATED);
        }
    }
}
