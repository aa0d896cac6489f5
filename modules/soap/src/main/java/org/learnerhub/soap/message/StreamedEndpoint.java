package org.learnerhub.soap.message;

import jakarta.servlet.http.HttpServletRequest;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A service whose messages are read and written as streams, without CXF and without a tree: an answer may be of any length.
 * See {@link StreamedCalls}.
 */
public interface StreamedEndpoint {

    /** Before anything of the message is read: who is not to be heard is refused by an exception. */
    void admit(HttpServletRequest request);

    /**
     * Reads a request as a whole; nothing is done for it yet.
     *
     * @param request stands at the element of the request
     */
    Reply read(XMLStreamReader request) throws XMLStreamException;

    /** What is said to a request. */
    interface Reply {

        /** Writes what stands in the body. Whoever fails throws, whatever was written before. */
        void write(XMLStreamWriter body) throws XMLStreamException;
    }
}
