package org.learnerhub.soap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Looks into a message as far as its body to see whether it is signed for the hub, and then has read nothing. What comes
 * before the body has at most 64 KiB.
 */
final class SignedHead {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final String NEXT = "http://schemas.xmlsoap.org/soap/actor/next";
    private static final int HEAD_BYTES = 64 << 10;

    private final BufferedInputStream bytes;
    private final boolean signed;

    SignedHead(InputStream message, @Nullable String charset) throws XMLStreamException {
        bytes = new BufferedInputStream(message, HEAD_BYTES);
        bytes.mark(HEAD_BYTES);
        signed = isSigned(HardenedXml.envelope(bytes, charset));
        try {
            bytes.reset();
        } catch (IOException e) {
            throw new RefusedException(HubCode.STRUCTURE_LIMIT, "SOAP header");
        }
    }

    boolean signed() {
        return signed;
    }

    /** From the beginning. */
    InputStream bytes() {
        return bytes;
    }

    private static boolean isSigned(GuardedReader message) throws XMLStreamException {
        boolean forUs = false;
        int depth = 0;
        while (message.hasNext()) {
            int event = message.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (depth == 2 && is(message, SOAP, "Body")) {
                    return false;
                }
                forUs = depth > 3 ? forUs : is(message, WSSE, "Security") && isForUs(message);
                if (forUs && is(message, DS, "Signature")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isForUs(XMLStreamReader security) {
        String actor = security.getAttributeValue(SOAP, "actor");
        return actor == null || actor.isEmpty() || actor.equals(NEXT);
    }

    private static boolean is(XMLStreamReader reader, String namespace, String name) {
        return name.equals(reader.getLocalName()) && namespace.equals(reader.getNamespaceURI());
    }
}
