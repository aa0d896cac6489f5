package org.learnerhub.names;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Remembers results in a fixed number of places; a newcomer takes the place of whoever has it. Never blocks. */
final class Remembered {

    private final AtomicReferenceArray<@Nullable Entry> places;

    private record Entry(String text, String result) {}

    /** @param size a power of two */
    Remembered(int size) {
        places = new AtomicReferenceArray<>(size);
    }

    @Nullable
    String get(String text) {
        Entry entry = places.get(place(text));
        return entry != null && entry.text().equals(text) ? entry.result() : null;
    }

    void put(String text, String result) {
        places.set(place(text), new Entry(text, result));
    }

    private int place(String text) {
        int hash = text.hashCode();
        return (hash ^ (hash >>> 16)) & (places.length() - 1);
    }
}
