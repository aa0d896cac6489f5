package org.learnerhub.soap.envelope;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Stops at what has no place in a SOAP message: a DOCTYPE, references to entities that only one could declare, and more
 * attributes, or pieces between the tags, than the longest message of an honest sender has.
 */
public final class GuardedReader extends StreamReaderDelegate {

    /** Namespace declarations too: 5,000 learners to verify, each of seven elements with xsi:type, have 35,000. */
    private static final int ATTRIBUTES = 40_000;

    /** Texts, comments and the like between the tags, of which the parser bounds the length and not the number. */
    private static final int PIECES = 150_000;

    private final Consumer<XMLStreamReader> watcher;
    private int attributes;
    private int pieces;

    /** @param watcher looks at every event once; refuses by an exception */
    GuardedReader(XMLStreamReader reader, Consumer<XMLStreamReader> watcher) {
        super(reader);
        this.watcher = watcher;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == DTD) {
            throw new RefusedException(IntakeCode.DOCTYPE_PRESENT);
        }
        if (event == ENTITY_REFERENCE) {
            throw new XMLStreamException("undeclared entity", getLocation());
        }
        count(event);
        watcher.accept(this);
        return event;
    }

    private void count(int event) {
        if (event == START_ELEMENT) {
            attributes += getAttributeCount() + getNamespaceCount();
        } else if (event != END_ELEMENT) {
            pieces++;
        }
        if (pieces > PIECES) {
            throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, "more than " + PIECES + " pieces of text");
        }
        if (attributes > ATTRIBUTES) {
            throw new RefusedException(
                    IntakeCode.STRUCTURE_LIMIT, "more than " + ATTRIBUTES + " attributes in one message");
        }
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == COMMENT || event == PROCESSING_INSTRUCTION || event == SPACE || isBlank(event)) {
            event = next();
        }
        if (event != START_ELEMENT && event != END_ELEMENT) {
            throw new XMLStreamException("a tag was expected", getLocation());
        }
        return event;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT) {
                throw new XMLStreamException("text was expected", getLocation());
            }
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(getText());
            }
        }
        return text.toString();
    }

    /** Reads on to the end, so that a message cut short after its body is noticed. */
    void finish() throws XMLStreamException {
        while (hasNext()) {
            next();
        }
    }

    private boolean isBlank(int event) {
        return (event == CHARACTERS || event == CDATA) && isWhiteSpace();
    }
}
