package org.learnerhub.signature;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.signature.Verdict.Reason;

/**
 * Does a document use too many different names? Parsers remember every name they meet, so without this bound memory
 * would grow with a hostile document.
 */
final class Vocabulary {

    private static final int MAX_NAMES = 10_000;

    private final Set<String> names = new HashSet<>();

    /** Takes note of the start tag at which the reader stands. */
    void note(XMLStreamReader reader) throws Refusal {
        note(reader.getLocalName());
        note(reader.getPrefix());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            note(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            note(reader.getNamespacePrefix(i));
            note(reader.getNamespaceURI(i));
        }
    }

    private void note(@Nullable String name) throws Refusal {
        if (name != null && names.add(name) && names.size() > MAX_NAMES) {
            throw new Refusal(Reason.MALFORMED, "The document uses more than " + MAX_NAMES + " different names.");
        }
    }
}
