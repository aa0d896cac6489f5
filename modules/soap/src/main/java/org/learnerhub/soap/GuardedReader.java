package org.learnerhub.soap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** Stops at what has no place in a SOAP message: a DOCTYPE, and references to entities that only one could declare. */
final class GuardedReader extends StreamReaderDelegate {

    GuardedReader(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == DTD) {
            throw new RefusedException(HubCode.DOCTYPE_PRESENT);
        }
        if (event == ENTITY_REFERENCE) {
            throw new XMLStreamException("undeclared entity", getLocation());
        }
        return event;
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
