package org.learnerhub.testkit.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.problem.HubCode;

/**
 * One hostile request.
 *
 * @param name what it is, for people
 * @param codes of which the fault must have one; empty where there must be none
 * @param slow whether it takes its time on purpose; all others must be answered soon
 * @param path the path it goes to
 * @param headers beside those that frame the body, each {@code Name: value}
 * @param framing how the body's end is told
 */
public record Attack(
        String name,
        Ending ending,
        Set<String> codes,
        boolean slow,
        String path,
        List<String> headers,
        Framing framing,
        Body body) {

    static final String LEARNER_DOOR = "/services/LearnerService";
    static final String EXCHANGE_DOOR = "/services/BatchExchange";
    static final String PLAIN = "Content-Type: text/xml; charset=utf-8";

    /** How it must end. */
    public enum Ending {
        /** A SOAP fault with HTTP 500 that blames the sender. */
        FAULT,
        /** HTTP 415 in plain text: the body is not read. */
        NOT_READ,
        /** HTTP 408: the connection was silent for so long that the web server gave it up. */
        TIMEOUT,
        /** What is hostile in it has no effect: the message is answered as if that were not there. */
        NO_EFFECT
    }

    /** How the end of the body is told. */
    public sealed interface Framing {

        /** By a length, true or not. */
        record Length(long bytes) implements Framing {}

        /** In chunks. */
        record Chunks() implements Framing {}
    }

    /** Writes a body; ends with an exception where nobody reads any more. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    static Attack fault(String name, String message) {
        return whole(name, Ending.FAULT, message.getBytes(StandardCharsets.UTF_8), PLAIN);
    }

    /** A whole message that need not be hostile, with headers of its own, to any path. */
    public static Attack message(String path, byte[] message, String... headers) {
        return new Attack(
                "message",
                Ending.NO_EFFECT,
                Set.of(),
                false,
                path,
                List.of(headers),
                new Framing.Length(message.length),
                out -> out.write(message));
    }

    public static Attack noEffect(String name, String message) {
        return whole(name, Ending.NO_EFFECT, message.getBytes(StandardCharsets.UTF_8), PLAIN);
    }

    static Attack whole(String name, Ending ending, byte[] message, String... headers) {
        return new Attack(
                name,
                ending,
                Set.of(),
                false,
                LEARNER_DOOR,
                List.of(headers),
                new Framing.Length(message.length),
                out -> out.write(message));
    }

    /** Too long to be held: a beginning, a piece that comes again and again, an end. */
    static Attack repeated(String name, String head, String piece, int times, String tail) {
        byte[] pieces = piece.getBytes(StandardCharsets.UTF_8);
        return chunked(name, out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(pieces);
            }
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        });
    }

    static Attack chunked(String name, Body body) {
        return new Attack(
                name, Ending.FAULT, Set.of(), false, LEARNER_DOOR, List.of(PLAIN), new Framing.Chunks(), body);
    }

    Attack at(String otherDoor) {
        return new Attack(name + ", at " + otherDoor, ending, codes, slow, otherDoor, headers, framing, body);
    }

    Attack with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new Attack(name, ending, codes, slow, path, more, framing, body);
    }

    /** Refused for this reason, or one of these, and no other. */
    Attack by(HubCode... reasons) {
        Set<String> any = Arrays.stream(reasons).map(HubCode::code).collect(Collectors.toSet());
        return new Attack(name, ending, any, slow, path, headers, framing, body);
    }

    Attack slowly() {
        return new Attack(name, ending, codes, true, path, headers, framing, body);
    }

    @Override
    public String toString() {
        return name;
    }
}
