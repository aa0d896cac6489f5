package org.learnerhub.app.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes commands from other processes of the same owner and has them run in this one. */
public final class ControlServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);

    /** Callers who wait to be told that the hub has no hand free count too. */
    private static final int MOST_CALLERS = 16;

    private static final int SECONDS_TO_END = 5;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ControlPlace place;
    private final CommandRunner runner;
    private final Slots slots = new Slots();
    private final Set<ControlCall> calls = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> daemon(work, "control-call-"));
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "control-watch-"));
    private @Nullable Path socket;
    private @Nullable ServerSocketChannel listening;

    private ControlServer(Path folder, CommandRunner runner) {
        place = new ControlPlace(folder);
        this.runner = runner;
    }

    /**
     * Listens from now on. Whoever calls has the folder's lock, so a socket that is there was left by a dead hub.
     *
     * @param folder the control folder, which only its owner may enter
     */
    public static ControlServer open(Path folder, CommandRunner runner) {
        ControlServer server = new ControlServer(folder, runner);
        try {
            server.listen();
            return server;
        } catch (IOException | UnsupportedOperationException e) {
            server.close();
            throw new IllegalStateException("commands cannot be taken in " + folder, e);
        }
    }

    /** Where nobody need be let in. */
    public static ControlServer none(Path folder) {
        return new ControlServer(folder, (caller, arguments, out, err) -> Ends.USAGE);
    }

    private void listen() throws IOException {
        Path at = place.prepare();
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening = channel;
        socket = at;
        channel.bind(UnixDomainSocketAddress.of(at));
        daemon(() -> accept(channel), "control-").start();
        ScheduledFuture<?> unused = watch.scheduleWithFixedDelay(this::endStuck, 1, 1, TimeUnit.SECONDS);
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                SocketChannel caller = channel.accept();
                if (calls.size() >= MOST_CALLERS) {
                    caller.close();
                } else {
                    begin(new ControlCall(caller, runner, slots));
                }
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.warn("a command could not be taken", e);
            }
        }
    }

    private void begin(ControlCall call) {
        calls.add(call);
        threads.execute(() -> {
            try {
                call.run();
            } finally {
                calls.remove(call);
            }
        });
    }

    private void endStuck() {
        long now = System.nanoTime();
        calls.forEach(call -> call.endIfStuck(now));
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Takes no more, lets those under way end, and cuts short what lasts longer. */
    @Override
    public void close() {
        try {
            if (listening != null) {
                listening.close();
            }
            if (socket != null) {
                place.remove(socket);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the control socket does not close", e);
        } finally {
            watch.shutdownNow();
            threads.shutdown();
            if (!ended()) {
                calls.forEach(ControlCall::stop);
                boolean unused = ended();
            }
        }
    }

    private boolean ended() {
        try {
            return threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
