package org.learnerhub.app.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One command that the hub runs for another process. */
final class ControlCall implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ControlCall.class);

    /** How long a caller may take to say what it wants, or to take what it is told. */
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final SocketChannel channel;
    private final CommandRunner runner;
    private final Slots slots;

    private volatile boolean gone;
    private volatile long waitingSince = System.nanoTime();
    private volatile boolean waiting = true;

    ControlCall(SocketChannel channel, CommandRunner runner, Slots slots) {
        this.channel = channel;
        this.runner = runner;
        this.slots = slots;
    }

    @Override
    public void run() {
        try (channel) {
            Frames.Frame frame = Frames.read(channel);
            waiting = false;
            answer(frame);
        } catch (IOException e) {
            LOG.debug("a caller of the control socket went away", e);
        }
    }

    private void answer(Frames.Frame frame) throws IOException {
        Request request;
        try {
            request = Request.of(frame.bytes());
        } catch (IOException e) {
            end("hub: " + e.getMessage() + "\n", Ends.USAGE);
            return;
        }
        if (!slots.take(request.arguments())) {
            Frames.write(channel, Frames.BUSY, new byte[0]);
            return;
        }
        try {
            Frames.write(channel, Frames.BEGUN, new byte[0]);
            listenForTheEnd();
            int code = run(request);
            if (!gone) {
                Frames.writeExit(channel, code);
            }
        } finally {
            slots.giveBack(request.arguments());
        }
    }

    private int run(Request request) {
        PrintWriter out = writer(Frames.OUT);
        PrintWriter err = writer(Frames.ERR);
        String name = name(request.arguments());
        LOG.info("command {} begun by {}", name, request.origin().user());
        try {
            int code = runner.run(request.origin(), request.arguments(), out, err);
            out.flush();
            err.flush();
            LOG.info("command {} ended with {}", name, code);
            return code;
        } catch (CallerGone e) {
            LOG.info("command {} ended early: its caller has gone away", name);
            return Ends.CUT_SHORT;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("command {} broke off by {}", name, e.getClass().getName());
            err.println("hub: " + e.getClass().getSimpleName() + "; this is a fault of the program.");
            err.flush();
            return Ends.FAULT;
        }
    }

    /** Without its values, which may be personal. */
    private static String name(List<String> arguments) {
        return String.join(
                " ",
                arguments.stream()
                        .limit(2)
                        .filter(word -> word.matches("[a-z-]{1,20}"))
                        .toList());
    }

    /** A caller says one thing and then waits; whatever comes besides is that it has gone. */
    private void listenForTheEnd() {
        Thread listener = new Thread(
                () -> {
                    try {
                        Frames.Frame unused = Frames.read(channel);
                    } catch (IOException e) {
                        LOG.debug("a caller of the control socket has gone", e);
                    }
                    gone = true;
                },
                "control-listener");
        listener.setDaemon(true);
        listener.start();
    }

    private PrintWriter writer(byte sign) {
        return new PrintWriter(new BufferedWriter(new FrameWriter(this, sign)), true);
    }

    void say(byte sign, byte[] bytes) {
        check();
        synchronized (this) {
            waitingSince = System.nanoTime();
            waiting = true;
            try {
                Frames.write(channel, sign, bytes);
            } catch (IOException e) {
                gone = true;
                throw new CallerGone();
            } finally {
                waiting = false;
            }
        }
    }

    void check() {
        if (gone) {
            throw new CallerGone();
        }
    }

    /** Ends the call of a caller who neither speaks nor listens, so that no transaction waits for somebody's terminal. */
    void endIfStuck(long now) {
        if (waiting && now - waitingSince > PATIENCE_NANOS) {
            leave();
        }
    }

    /** Ends the call as the hub ends. */
    void stop() {
        try {
            if (!gone && !waiting) {
                end("hub: the hub stops and has ended this command; what it had committed stays\n", Ends.CUT_SHORT);
            }
        } catch (IOException e) {
            LOG.debug("a caller of the control socket went away", e);
        }
        leave();
    }

    private void leave() {
        gone = true;
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("a control channel does not close", e);
        }
    }

    private synchronized void end(String why, int code) throws IOException {
        Frames.write(channel, Frames.ERR, Frames.ofText(why));
        Frames.writeExit(channel, code);
    }
}
