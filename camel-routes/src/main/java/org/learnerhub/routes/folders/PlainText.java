package org.learnerhub.routes.folders;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A name's bytes as text. What is no UTF-8, no character for people, or a trap in a path is written as {@code %E9}; then
 * a digest of the bytes stands before the ending, so that two names never become one.
 */
final class PlainText {

    private PlainText() {}

    static String of(byte[] name) {
        StringBuilder text = new StringBuilder(name.length);
        boolean escaped = false;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(name);
        CharBuffer chars = CharBuffer.allocate(name.length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            escaped |= append(chars.flip(), text);
            chars.clear();
            if (!result.isError()) {
                break;
            }
            escaped = true;
            for (int i = 0; i < result.length(); i++) {
                append(bytes.get(), text);
            }
            decoder.reset();
        }
        return escaped ? FileNames.withDigest(text.toString(), name) : text.toString();
    }

    /** @return whether anything was escaped */
    private static boolean append(CharBuffer chars, StringBuilder text) {
        int[] points = chars.codePoints().toArray();
        boolean escaped = false;
        for (int point : points) {
            if (isPlain(point)) {
                text.appendCodePoint(point);
            } else {
                escaped = true;
                for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    append(one, text);
                }
            }
        }
        return escaped;
    }

    private static void append(byte one, StringBuilder text) {
        text.append("%%%02X".formatted(one));
    }

    private static boolean isPlain(int point) {
        return point != '\\'
                && switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    case Character.FORMAT -> point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
                    default -> true;
                };
    }

    /** Scripts and emoji are written with these; other invisible characters hide what a name is. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
}
