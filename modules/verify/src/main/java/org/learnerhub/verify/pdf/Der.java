package org.learnerhub.verify.pdf;

import java.util.Arrays;
import java.util.Optional;

/**
 * The value of a signature as bytes: one DER structure and zeros up to the room that was kept for it. What is nested too
 * deeply, or has no stated length, is refused before a library sees it.
 */
final class Der {

    private static final int DEEPEST = 40;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;

    private final byte[] bytes;
    private int at;

    private Der(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The structure without the zeros behind it; empty where it is none, or something else stands behind it. */
    static Optional<byte[]> cut(byte[] padded) {
        Der der = new Der(padded);
        if (!der.skip(padded.length, 0)) {
            return Optional.empty();
        }
        for (int i = der.at; i < padded.length; i++) {
            if (padded[i] != 0) {
                return Optional.empty();
            }
        }
        return Optional.of(Arrays.copyOf(padded, der.at));
    }

    /** Steps over one element that ends before the limit. */
    private boolean skip(int limit, int depth) {
        if (depth > DEEPEST || limit - at < 2) {
            return false;
        }
        int tag = bytes[at++] & 0xff;
        int length = length(limit);
        if ((tag & LONG_TAG) == LONG_TAG || length < 0 || length > limit - at) {
            return false;
        }
        int end = at + length;
        if ((tag & CONSTRUCTED) == 0) {
            at = end;
            return true;
        }
        while (at < end) {
            if (!skip(end, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /** -1 where it is not stated, or absurd. */
    private int length(int limit) {
        int first = bytes[at++] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7f;
        if (count == 0 || count > 3 || limit - at < count) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = (length << 8) | (bytes[at++] & 0xff);
        }
        return length;
    }
}
