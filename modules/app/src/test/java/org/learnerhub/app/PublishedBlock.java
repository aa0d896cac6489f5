package org.learnerhub.app.matching.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document, between two marks, that is printed by the build.
 * {@code ./hub test -Dhub.docs=write} writes it anew: look at what changed before you keep it.
 */
record PublishedBlock(Path document, String name) {

    /** @param path below the root of the sources */
    static PublishedBlock of(String path, String name) {
        return new PublishedBlock(Path.of(System.getProperty("hub.root")).resolve(path), name);
    }

    /** What the document shows; writes the figures into it first, where that is asked for. */
    String shownFor(String figures) throws IOException {
        String text = Files.readString(document);
        int from = text.indexOf(mark("begin")) + mark("begin").length();
        int to = text.indexOf(mark("end"));
        if (!"write".equals(System.getProperty("hub.docs"))) {
            return text.substring(from, to);
        }
        Files.writeString(document, text.substring(0, from) + figures + text.substring(to));
        return figures;
    }

    private String mark(String which) {
        return "<!-- %s: %s -->\n".formatted(name, which);
    }
}
