package org.learnerhub.client;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.OutputLabel;

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
 * @param label the label that the signature's first reference has
 * @param output what a result document says of the output that belongs to it
 */
record DocumentFacts(
        String kind,
        @Nullable String job,
        @Nullable String time,
        @Nullable String edition,
        @Nullable String fileSha256,
        @Nullable String reference,
        @Nullable OutputLabel label,
        @Nullable Output output) {

    /** Enough for a signature and the elements after it. Rows are passed over, and only in a result. */
    private static final int ELEMENTS = 60;

    private static final String RESULT = "Result";

    private static final Set<String> OUTPUTS = Set.of(
            "BatchRegistrationOutput", "VerifyBatchOutput", "AchievementBatchOutput", "ParticipationBatchOutput");

    /** Which file a result names. */
    record Output(String name, String sha256) {}

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
            while (facts.wantsMore() && reader.hasNext()) {
                facts.event(reader.next(), reader);
            }
        } catch (XMLStreamException | WstxLazyException e) {
            return facts.found();
        }
        return facts.found();
    }

    boolean isResult() {
        return kind.equals(RESULT);
    }

    /** The signature of another file, a document of its own. */
    boolean isDetachedSignature() {
        return kind.equals("Signature");
    }

    /** An output that is signed within. */
    boolean isXmlOutput() {
        return OUTPUTS.contains(kind);
    }

    /** Which edition of a job's answer a result is of. */
    @Nullable
    OutputLabel answers() {
        try {
            return job == null
                    ? null
                    : new OutputLabel(Long.parseLong(job), edition == null ? 1 : Integer.parseInt(edition));
        } catch (NumberFormatException e) {
            return null;
        }
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
        private @Nullable OutputLabel label;
        private @Nullable Output output;
        private int elements;
        private int depth;

        /** What a result says of its output stands after the rows. */
        boolean wantsMore() {
            return elements < ELEMENTS || kind.equals(RESULT);
        }

        void event(int event, XMLStreamReader reader) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                elements++;
                if (elements <= ELEMENTS) {
                    element(reader);
                }
                if (depth == 2 && reader.getLocalName().equals("Output")) {
                    output(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }

        private void output(XMLStreamReader reader) {
            String digest = reader.getAttributeValue(null, "sha256");
            String name = reader.getAttributeValue(null, "name");
            output = digest == null || name == null ? null : new Output(name, digest);
        }

        private void reference(XMLStreamReader reader) {
            if (reference == null) {
                reference = reader.getAttributeValue(null, "URI");
                String type = reader.getAttributeValue(null, "Type");
                label = type == null ? null : OutputLabel.of(type).orElse(null);
            }
        }

        private void element(XMLStreamReader reader) {
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
                case "Reference" -> reference(reader);
                default -> {
                    // says nothing that is wanted here
                }
            }
        }

        DocumentFacts found() {
            return new DocumentFacts(kind, job, time, edition, sha256, reference, label, output);
        }
    }
}
