package org.learnerhub.routes.folders;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.learnerhub.domain.exchange.BatchId;

/**
 * The names of what the hub writes. File systems end at 255 bytes, so a long name is cut and gets a digest of the whole;
 * where the system's own encoding has no letters for it, they are escaped.
 */
final class FileNames {

    private static final int LONGEST_STEM = 160;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ENDING = 12;
    private static final int LONGEST_SUFFIX = 80;
    private static final int MOST_BYTES = 250;
    private static final int DIGITS = 12;

    private FileNames() {}

    /** Of receipts and answers: {@code <name without ending>-<job>}. */
    static String stem(String name, BatchId batch) {
        int dot = name.lastIndexOf('.');
        return fitting(dot > 0 ? name.substring(0, dot) : name, "", LONGEST_STEM) + "-" + batch;
    }

    /** Of a refused file, and of its reason with {@code .reason.txt} behind it. */
    static String inErrors(String name) {
        String ending = ending(name);
        return fitting(name.substring(0, name.length() - ending.length()), ending, LONGEST_NAME);
    }

    /** {@code name~0123456789ab.csv}. */
    static String withDigest(String name, byte[] of) {
        String ending = ending(name);
        return name.substring(0, name.length() - ending.length()) + "~" + digest(of) + ending;
    }

    /** The path of a name that the hub makes, spelt as the system can spell it. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            StringBuilder ascii = new StringBuilder();
            for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
                ascii.append(one >= ' ' ? Character.toString(one) : "%%%02X".formatted(one));
            }
            int end = Math.max(0, ascii.length() - LONGEST_SUFFIX);
            return Path.of(fitting(ascii.substring(0, end), ascii.substring(end), MOST_BYTES));
        }
    }

    private static String fitting(String stem, String ending, int most) {
        int room = most - length(ending);
        if (length(stem) <= room) {
            return stem + ending;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1 + DIGITS;
        for (int point : stem.codePoints().toArray()) {
            used += length(Character.toString(point));
            if (used > room) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut + "~" + digest(stem.getBytes(StandardCharsets.UTF_8)) + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        return length(ending) <= LONGEST_ENDING ? ending : "";
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(byte[] of) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(of))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
