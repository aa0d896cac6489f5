package org.learnerhub.soap.envelope;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/**
 * What a message's first bytes say of it: whether it is signed for the hub, and who sends it. What comes before the body
 * must lie within them.
 */
public final class MessageHead {

    public static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final String NEXT = "http://schemas.xmlsoap.org/soap/actor/next";
    private static final int LONGEST = 100;

    private final CallerNames names;
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String field;
    private int depth;
    private boolean forUs;
    private boolean signed;
    private boolean inBody;
    private boolean inBlock;

    private MessageHead(CallerNames names) {
        this.names = names;
    }

    /** As far as the body. */
    static MessageHead of(FirstBytes bytes, @Nullable String charset, CallerNames names) throws XMLStreamException {
        return new MessageHead(names).read(bytes, charset, false);
    }

    /** As far as it takes to know who sends it. */
    static MessageHead withIntroduction(FirstBytes bytes, @Nullable String charset, CallerNames names)
            throws XMLStreamException {
        MessageHead head = new MessageHead(names).read(bytes, charset, true);
        if (bytes.ranOut() && !head.introduction().isComplete()) {
            throw new RefusedException(
                    RequestCode.REQUEST_NOT_UNDERSTOOD,
                    names.told(CallerNames.UKPRN) + " or " + names.told(CallerNames.ORGANISATION_REF) + ", and "
                            + names.told(CallerNames.PASSWORD)
                            + ": in a long message they must come within the first 64 KiB");
        }
        return head;
    }

    boolean signed() {
        return signed;
    }

    Introduction introduction() {
        return new Introduction(
                values.get(CallerNames.ORGANISATION_REF),
                values.get(CallerNames.UKPRN),
                values.get(CallerNames.PASSWORD));
    }

    private MessageHead read(FirstBytes bytes, @Nullable String charset, boolean beyondBody) throws XMLStreamException {
        try {
            read(HardenedXml.envelope(bytes.alone(), charset), beyondBody);
        } catch (XMLStreamException | RuntimeException e) {
            if (!bytes.ranOut()) {
                throw e;
            }
        }
        if (bytes.ranOut() && !inBody) {
            throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, "SOAP header");
        }
        return this;
    }

    private void read(GuardedReader xml, boolean beyondBody) throws XMLStreamException {
        boolean more = true;
        while (more && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                open(xml);
                more = beyondBody || !(inBody || signed);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                close();
                depth--;
                more = !(inBody && depth == 2);
            } else if (field != null && text.length() < LONGEST && isText(event)) {
                text.append(xml.getText());
            }
        }
    }

    private void open(GuardedReader xml) {
        if (inBody) {
            openInBody(xml.getLocalName());
        } else if (depth == 2 && is(xml, SOAP, "Body")) {
            inBody = true;
        } else {
            forUs = depth > 3 ? forUs : is(xml, WSSE, "Security") && isForUs(xml);
            signed |= forUs && is(xml, DS, "Signature");
        }
    }

    /** The block is among the children of the operation, or one of them. */
    private void openInBody(String name) {
        boolean among = names.block() == null ? depth == 4 : depth == 5 && inBlock;
        if (depth == 4) {
            inBlock = names.isBlock(name);
        }
        field = among ? names.meaning(name) : null;
        text.setLength(0);
    }

    private void close() {
        if (field != null) {
            values.put(field, text.toString());
            field = null;
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA;
    }

    /** Who is not named at all is the one who reads the body. */
    static boolean isForUs(XMLStreamReader header) {
        String actor = header.getAttributeValue(SOAP, "actor");
        return actor == null || actor.isEmpty() || actor.equals(NEXT);
    }

    private static boolean is(XMLStreamReader reader, String namespace, String name) {
        return name.equals(reader.getLocalName()) && namespace.equals(reader.getNamespaceURI());
    }
}
