package org.learnerhub.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the head of one of the hub's documents says of itself. Only as believable as the document: verify it first,
 * except for {@code reference}, which merely says where to look.
 *
 * @param kind the root element's name, such as {@code Receipt}
 * @param job the job's number
 * @param time the document's own time: when the file was received, when work on it finished, or when the edition was made
 * @param edition the answer's, where it is not the first
 * @param fileSha256 digest of the file that the document is about
 * @param reference the URI of the signature's first reference, empty for the document itself
 */
record DocumentFacts(
        String kind,
        @Nullable String job,
        @Nullable String time,
        @Nullable String edition,
        @Nullable String fileSha256,
        @Nullable String reference) {

    /** Enough for a signature and the elements after it; rows are never read. */
    private static final int ELEMENTS = 60;

    static DocumentFacts of(Path document) throws IOException {
        try (InputStream bytes = Files.newInputStream(document)) {
            return of(bytes);
        }
    }

    /** @return nothing but nulls where the document is no XML or none of the hub's */
    static DocumentFacts of(InputStream bytes) {
        Collector facts = new Collector();
        try {
            XMLStreamReader reader = XmlFactories.reader(bytes);
            for (int elements = 0; elements < ELEMENTS && reader.hasNext(); ) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    facts.element(reader);
                    elements++;
                }
            }
        } catch (XMLStreamException e) {
            return facts.found();
        }
        return facts.found();
    }

    /** The file that the reference names, if it lies beside the signature; its path, if any, counts for nothing. */
    @Nullable
    Path referencedBeside(Path signature) {
        if (reference == null || reference.isEmpty() || reference.startsWith("#")) {
            return null;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        try {
            Path beside = signature.resolveSibling(name);
            return !name.isEmpty() && Files.isRegularFile(beside) ? beside : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Takes what it needs of the elements that go by. */
    private static final class Collector {

        private String kind = "";
        private @Nullable String job;
        private @Nullable String time;
        private @Nullable String edition;
        private @Nullable String sha256;
        private @Nullable String reference;

        void element(XMLStreamReader reader) {
            String name = reader.getLocalName();
            kind = kind.isEmpty() ? name : kind;
            switch (name) {
                case "Batch" -> {
                    job = reader.getAttributeValue(null, "jobId");
                    time = reader.getAttributeValue(null, "finished");
                }
                case "Edition" -> {
                    edition = reader.getAttributeValue(null, "number");
                    time = reader.getAttributeValue(null, "made");
                }
                case "File" -> sha256 = reader.getAttributeValue(null, "sha256");
                case "Received" -> time = reader.getAttributeValue(null, "at");
                case "Reference" -> reference = reference == null ? reader.getAttributeValue(null, "URI") : reference;
                default -> {
                    // says nothing that is wanted here
                }
            }
        }

        DocumentFacts found() {
            return new DocumentFacts(kind, job, time, edition, sha256, reference);
        }
    }
}
