package org.learnerhub.domain.learner.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as an encoding of one byte a character and written as UTF-8 again, once or several times:
 * {@code ZoÃ«}. Where every character of the text fits, the reading can be undone exactly. That is certain: by chance
 * the bytes of real names make no UTF-8, and what comes out must be letters that names have.
 */
final class DoubledText {

    private static final int MOST_TIMES = 4;
    private static final char NO_BREAK_SPACE = '\u00a0';
    /** A first byte of UTF-8 and another one that is no letter, as they read in Windows-1252. */
    private static final Pattern PAIR = Pattern.compile("[ÂÃÄÅ][\\u0080-\\u00bf\\u2013-\\u2122ƒˆ˜ŒœŠšŽžŸ]");

    private static final int FIRST_BEYOND_LATIN = 0x180;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Charset> OTHERS = Stream.of("x-MacRoman", "IBM850", "IBM437")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private DoubledText() {}

    /** What the text was; empty where it is as it should be, or cannot be undone exactly. */
    public static Optional<String> undone(String text) {
        String now = text;
        for (int i = 0; i < MOST_TIMES; i++) {
            String before = once(now);
            if (before == null) {
                break;
            }
            now = before;
        }
        return now.equals(text) ? Optional.empty() : Optional.of(now);
    }

    private static @Nullable String once(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return null;
        }
        String read = utf8(windowsBytes(text), Character.MAX_CODE_POINT);
        if (read == null) {
            read = utf8(windowsBytes(withNoBreakSpaces(text)), Character.MAX_CODE_POINT);
        }
        for (Charset other : OTHERS) {
            read = read == null ? utf8(bytes(text, other), FIRST_BEYOND_LATIN) : read;
        }
        return read;
    }

    /**
     * The second byte of {@code à} and {@code Š} reads as a no-break space, which programs turn into a space or take
     * away at the end. {@code Ã} alone is no word; {@code Å} is, so that something else must tell.
     */
    private static String withNoBreakSpaces(String text) {
        String leads = PAIR.matcher(text).find() ? "ÂÃÅ" : "Ã";
        return text.replaceAll("([" + leads + "])(?: |$)", "$1" + NO_BREAK_SPACE);
    }

    /** @param below the first character too far off to be believed, general punctuation aside */
    private static @Nullable String utf8(@Nullable ByteBuffer bytes, int below) {
        if (bytes == null) {
            return null;
        }
        try {
            String read = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return read.codePoints().allMatch(c -> isOfNames(c, below)) ? read : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isOfNames(int c, int below) {
        if (c < 0x80) {
            return c >= ' ';
        }
        if (c >= 0x2010 && c <= 0x201D) {
            return true;
        }
        boolean phonetic = c >= 0x250 && c < 0x370;
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        return c < below && (isStillDoubled(c) || (!phonetic && Character.isLetter(c)) || (mark && c > 0x300));
    }

    /** Signs that the bytes of UTF-8 look like in Windows-1252: there may be another layer below. */
    private static boolean isStillDoubled(int c) {
        return c <= 0xBF || c == 0x2C6 || c == 0x2DC || c == 0x20AC || c == 0x2122 || (c >= 0x2018 && c <= 0x203A);
    }

    /** With the five bytes that Windows-1252 leaves out passing as they are, as most programs let them. */
    private static @Nullable ByteBuffer windowsBytes(String text) {
        CharsetEncoder encoder = WINDOWS.newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                bytes.put((byte) c);
            } else if (encoder.canEncode(c)) {
                bytes.put(WINDOWS.encode(CharBuffer.wrap(new char[] {c})).get());
            } else {
                return null;
            }
        }
        return bytes.flip();
    }

    private static @Nullable ByteBuffer bytes(String text, Charset charset) {
        try {
            return charset.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
