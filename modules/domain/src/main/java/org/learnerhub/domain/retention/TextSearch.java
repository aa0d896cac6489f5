package org.learnerhub.domain.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Looks into a file that could not be read as a batch for words that stand near each other, whatever its form. */
final class TextSearch {

    private static final int PIECE = 1 << 16;
    private static final int OVERLAP = 1 << 12;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);

    private final Collection<List<String>> any;

    /** @param any a find has all words of one of these, in capitals */
    TextSearch(Collection<List<String>> any) {
        this.any = any;
    }

    /** Closes it. */
    boolean finds(InputStream file) {
        try (file) {
            byte[] window = new byte[0];
            for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
                window = joined(window, piece);
                if (has(window)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("a refused file could not be looked through", e);
        }
    }

    private static byte[] joined(byte[] before, byte[] piece) {
        int kept = Math.min(OVERLAP, before.length);
        byte[] window = new byte[kept + piece.length];
        System.arraycopy(before, before.length - kept, window, 0, kept);
        System.arraycopy(piece, 0, window, kept, piece.length);
        return window;
    }

    private boolean has(byte[] window) {
        return CHARSETS.stream()
                .map(charset -> new String(window, charset).toUpperCase(Locale.ROOT))
                .anyMatch(text -> any.stream().anyMatch(words -> words.stream().allMatch(text::contains)));
    }
}
