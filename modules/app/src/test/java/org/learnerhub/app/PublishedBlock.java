package org.learnerhub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document, between two marks, that is printed by the build.
 * {@code ./hub test -Dhub.docs=write} writes it anew: look at what changed before you keep it.
 */
public record PublishedBlock(Path document, String name) {

    /** @param path below the root of the sources */
    public static PublishedBlock of(String path, String name) {
        return new PublishedBlock(Path.of(System.getProperty("hub.root")).resolve(path), name);
    }

    /** What the document shows; writes what is printed into it first, where that is asked for. */
    public String shownFor(String printed) throws IOException {
        String text = Files.readString(document);
        int from = text.indexOf(mark("begin")) + mark("begin").length();
        int to = text.indexOf(mark("end"));
        if (!"write".equals(System.getProperty("hub.docs"))) {
            return text.substring(from, to);
        }
        Files.writeString(document, text.substring(0, from) + printed + text.substring(to));
        return printed;
    }

    private String mark(String which) {
        return "<!-- %s: %s -->\n".formatted(name, which);
    }
}
