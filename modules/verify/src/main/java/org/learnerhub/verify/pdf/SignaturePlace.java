package org.learnerhub.verify.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a signature says that it lies: everything from the file's start to its value, and from behind its value on, is
 * covered ({@code /ByteRange [0 before after length]}).
 *
 * @param before where the value begins, at its {@code <}
 * @param after behind its {@code >}
 * @param end of what is covered
 * @param value hexadecimal digits; what is not at its place, or is none, is empty
 */
record SignaturePlace(int before, int after, long end, String value) {

    /** More than any signature of ours says. */
    private static final int MOST_PLACES = 8;

    private static final int MOST_DIGITS = 256 * 1024;
    private static final byte[] KEY = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final int LOOK_AHEAD = 120;
    private static final Pattern NUMBERS =
            Pattern.compile("\\s*\\[\\s*0\\s+([0-9]{1,9})\\s+([0-9]{1,9})\\s+([0-9]{1,9})\\s*]");

    /** All of them, at most {@value #MOST_PLACES}; one whose numbers say nothing has no value. */
    static List<SignaturePlace> in(byte[] document) {
        List<SignaturePlace> places = new ArrayList<>();
        for (int at = 0; at + KEY.length <= document.length && places.size() < MOST_PLACES; at++) {
            if (document[at] == '/' && isKey(document, at)) {
                places.add(of(document, at + KEY.length));
            }
        }
        return places;
    }

    private static boolean isKey(byte[] document, int at) {
        for (int i = 0; i < KEY.length; i++) {
            if (document[at + i] != KEY[i]) {
                return false;
            }
        }
        return true;
    }

    private static SignaturePlace of(byte[] document, int from) {
        int length = Math.min(LOOK_AHEAD, document.length - from);
        Matcher numbers = NUMBERS.matcher(new String(document, from, length, StandardCharsets.ISO_8859_1));
        if (!numbers.lookingAt()) {
            return new SignaturePlace(0, 0, 0, "");
        }
        int before = Integer.parseInt(numbers.group(1));
        int after = Integer.parseInt(numbers.group(2));
        long end = after + Long.parseLong(numbers.group(3));
        return new SignaturePlace(before, after, end, value(document, before, after));
    }

    private static String value(byte[] document, int before, int after) {
        int length = after - before - 2;
        boolean stands = length > 0
                && length <= MOST_DIGITS
                && after <= document.length
                && document[before] == '<'
                && document[after - 1] == '>';
        return stands ? new String(document, before + 1, length, StandardCharsets.ISO_8859_1) : "";
    }

    /** Whether there is room for a value, and none in it. */
    boolean isZero() {
        return !value.isEmpty() && value.chars().allMatch(digit -> digit == '0');
    }

    /** Whether it covers the file to its last byte. */
    boolean isWhole(byte[] document) {
        return end == document.length;
    }

    /** The value as bytes. */
    Optional<byte[]> bytes() {
        return !value.isEmpty() && value.length() % 2 == 0 && value.chars().allMatch(HexFormat::isHexDigit)
                ? Optional.of(HexFormat.of().parseHex(value))
                : Optional.empty();
    }

    /** What is covered, as far as it is there. */
    void writeCovered(byte[] document, OutputStream out) throws IOException {
        out.write(document, 0, before);
        out.write(document, after, (int) Math.min(end, document.length) - after);
    }

    /** Whether the file ends as a PDF ends. */
    static boolean hasEnd(byte[] document) {
        int length = Math.min(LOOK_AHEAD, document.length);
        return new String(document, document.length - length, length, StandardCharsets.ISO_8859_1)
                .stripTrailing()
                .endsWith("%%EOF");
    }
}
