package org.learnerhub.store.chunk;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.store.column.Deflated;

/** A chunk as bytes: a version byte, then the deflated elements. */
public final class ChunkFormat<T> {

    /** Another number for every change that old readers or old bytes would not survive. */
    private static final byte VERSION = 1;

    private final ElementFormat<T> elements;

    public ChunkFormat(ElementFormat<T> elements) {
        this.elements = elements;
    }

    public byte[] write(List<T> chunk) {
        ChunkOutput output = new ChunkOutput();
        output.number(chunk.size());
        chunk.forEach(element -> elements.write(element, output));
        return Deflated.pack(VERSION, output.toByteArray());
    }

    /** @throws IllegalStateException if the bytes are of another version, or damaged */
    public List<T> read(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new IllegalStateException("the chunk is not of format version " + VERSION
                    + (bytes.length == 0 ? " but empty" : " but " + bytes[0]));
        }
        try {
            ChunkInput input = new ChunkInput(Deflated.unpack(bytes));
            int size = input.number();
            List<T> chunk = new ArrayList<>(Math.min(size, bytes.length * 8));
            for (int i = 0; i < size; i++) {
                chunk.add(elements.read(input));
            }
            return chunk;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
            // Without the cause: it might quote the content.
            throw new IllegalStateException(
                    "the chunk is damaged: " + e.getClass().getSimpleName());
        }
    }
}
