package org.learnerhub.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** How often a piece of text went by. */
final class Counted {

    private final byte[] wanted;
    private int matched;
    private int count;

    Counted(String text) {
        wanted = text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The text begins as nothing within it does. */
    void see(byte[] bytes, int length) {
        IntStream.range(0, length).forEach(i -> next(bytes[i]));
    }

    private void next(byte one) {
        matched = one == wanted[matched] ? matched + 1 : one == wanted[0] ? 1 : 0;
        if (matched == wanted.length) {
            count++;
            matched = 0;
        }
    }

    int count() {
        return count;
    }
}
