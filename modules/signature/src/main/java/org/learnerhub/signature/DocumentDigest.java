package org.learnerhub.signature;

import java.io.InputStream;
import java.security.MessageDigest;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.learnerhub.signature.Coverage.WholeDocument;
import org.learnerhub.signature.Verdict.Reason;
import org.learnerhub.signature.canonical.CanonicalBytes;
import org.learnerhub.signature.canonical.Canonicaliser;

/** Hashes the canonical form of a document without its signature, in one pass and constant memory. */
final class DocumentDigest {

    private final XMLStreamReader reader;
    private final CanonicalBytes bytes;
    private final Canonicaliser canonicaliser;
    private final Vocabulary vocabulary = new Vocabulary();
    private boolean signatureSkipped;
    private int depth;

    private DocumentDigest(InputStream document, WholeDocument coverage, MessageDigest digest)
            throws XMLStreamException {
        reader = XmlFactories.reader(document);
        bytes = new CanonicalBytes(digest);
        canonicaliser = new Canonicaliser(reader, bytes, coverage.exclusive());
    }

    /** @param document whose root's first child element is its signature */
    static byte[] of(InputStream document, WholeDocument coverage, MessageDigest digest)
            throws XMLStreamException, Refusal {
        return new DocumentDigest(document, coverage, digest).run();
    }

    private byte[] run() throws XMLStreamException, Refusal {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> startTag();
                case XMLStreamConstants.END_ELEMENT -> {
                    canonicaliser.endTag();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 0) {
                        canonicaliser.text();
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return bytes.hash();
                }
                case XMLStreamConstants.COMMENT ->
                    throw new Refusal(
                            Reason.COVERS_TOO_LITTLE, "The document has a comment: no signature covers those.");
                default -> throw new Refusal(Reason.MALFORMED, "The document is more than elements and text.");
            }
        }
    }

    private void startTag() throws XMLStreamException, Refusal {
        if (depth == 1 && !signatureSkipped) {
            signatureSkipped = true;
            skipElement();
            return;
        }
        vocabulary.note(reader);
        canonicaliser.startTag();
        depth++;
    }

    private void skipElement() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }
}
