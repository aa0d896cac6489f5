package org.learnerhub.app.control;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Messages over a socket: a sign, a length, so many bytes. Straight on the channel, since the streams that the JDK makes
 * of one do not read while they write.
 */
final class Frames {

    static final byte REQUEST = 'r';
    static final byte OUT = 'o';
    static final byte ERR = 'e';
    static final byte EXIT = 'x';

    /** The hub runs the command from now on; who hears nothing after this does not know how far it came. */
    static final byte BEGUN = 'a';

    /** Nothing was done; the hub has no hand free. */
    static final byte BUSY = 'b';

    private static final int HEAD = 5;
    private static final int MOST = 1 << 20;

    private Frames() {}

    record Frame(byte sign, byte[] bytes) {}

    static void write(SocketChannel channel, byte sign, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + bytes.length);
        buffer.put(sign).putInt(bytes.length).put(bytes).flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    static void writeExit(SocketChannel channel, int code) throws IOException {
        write(channel, EXIT, ByteBuffer.allocate(Integer.BYTES).putInt(code).array());
    }

    /** As it is in memory: a buffer's end may part what is one character in UTF-8. */
    static byte[] ofText(CharSequence text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().append(text);
        return bytes.array();
    }

    static String text(Frame frame) {
        return ByteBuffer.wrap(frame.bytes()).asCharBuffer().toString();
    }

    static Frame read(SocketChannel channel) throws IOException {
        ByteBuffer head = fill(channel, HEAD);
        byte sign = head.get();
        int length = head.getInt();
        if (length < 0 || length > MOST) {
            throw new IOException("a message over the control socket is too long");
        }
        return new Frame(sign, fill(channel, length).array());
    }

    private static ByteBuffer fill(SocketChannel channel, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the other side has gone away");
            }
        }
        return buffer.flip();
    }
}
