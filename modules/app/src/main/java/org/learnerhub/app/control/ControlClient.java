package org.learnerhub.app.control;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.learnerhub.app.operator.CommandOrigin;

/** Has a command run by the hub that works on a data folder. */
public final class ControlClient {

    private static final Frames.Frame GONE = new Frames.Frame((byte) 0, new byte[0]);

    private final ControlPlace place;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param folder the control folder */
    public ControlClient(Path folder, PrintWriter out, PrintWriter err) {
        place = new ControlPlace(folder);
        this.out = out;
        this.err = err;
    }

    /** How a call went. */
    public sealed interface Answer {

        /** The command ran, as if here. */
        record Ended(int code) implements Answer {}

        /** There is a hub, and it has no hand free. */
        record Busy() implements Answer {}

        /** No hub listens. */
        record NoHub() implements Answer {}
    }

    public Answer call(CommandOrigin origin, List<String> arguments) throws IOException {
        Optional<Path> socket = place.find();
        if (socket.isEmpty()) {
            return new Answer.NoHub();
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket.get()))) {
            Frames.write(channel, Frames.REQUEST, new Request(origin.toldElsewhere(), arguments).bytes());
            return answer(heard(channel));
        } catch (IOException | UnsupportedOperationException e) {
            return new Answer.NoHub(); // nothing was begun: a hub that is dead, or just ending
        }
    }

    /** Heard at once, however slowly it can be printed: the hub does not wait for somebody's terminal. */
    private static BlockingQueue<Frames.Frame> heard(SocketChannel channel) {
        BlockingQueue<Frames.Frame> heard = new LinkedBlockingQueue<>();
        Thread listener = new Thread(
                () -> {
                    try {
                        while (true) {
                            heard.add(Frames.read(channel));
                        }
                    } catch (IOException e) {
                        heard.add(GONE);
                    }
                },
                "control-listener");
        listener.setDaemon(true);
        listener.start();
        return heard;
    }

    private Answer answer(BlockingQueue<Frames.Frame> heard) {
        boolean begun = false;
        while (true) {
            Frames.Frame frame = next(heard);
            switch (frame.sign()) {
                case Frames.BEGUN -> begun = true;
                case Frames.OUT -> print(out, frame);
                case Frames.ERR -> print(err, frame);
                case Frames.EXIT -> {
                    return new Answer.Ended(ByteBuffer.wrap(frame.bytes()).getInt());
                }
                case Frames.BUSY -> {
                    return new Answer.Busy();
                }
                default -> {
                    return begun ? cutShort() : new Answer.NoHub();
                }
            }
        }
    }

    private Answer cutShort() {
        err.println("hub: the hub ended before the command did; what that had committed stays");
        err.flush();
        return new Answer.Ended(Ends.CUT_SHORT);
    }

    private static Frames.Frame next(BlockingQueue<Frames.Frame> heard) {
        try {
            return heard.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return GONE;
        }
    }

    private static void print(PrintWriter to, Frames.Frame frame) {
        to.print(Frames.text(frame));
        to.flush();
    }
}
