package org.learnerhub.signature;

import static org.learnerhub.signature.MessageSignatures.require;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.w3c.dom.Element;

/** When a message was made, as it says itself. */
final class Timestamp {

    private static final int LONGEST = 40;

    private Timestamp() {}

    /** @throws Refusal also where it says itself that it has expired */
    static Instant created(Element timestamp, Instant now) throws Refusal {
        List<Element> parts = XmlTree.children(timestamp);
        require(
                !parts.isEmpty() && parts.size() <= 2 && XmlTree.is(parts.get(0), SoapParts.WSU, "Created"),
                MessageFlaw.TIMESTAMP);
        Instant created = time(parts.get(0));
        if (parts.size() == 2) {
            require(XmlTree.is(parts.get(1), SoapParts.WSU, "Expires"), MessageFlaw.TIMESTAMP);
            Instant expires = time(parts.get(1));
            require(expires.isAfter(now) && expires.isAfter(created), MessageFlaw.EXPIRED);
        }
        return created;
    }

    private static Instant time(Element element) throws Refusal {
        String text = element.getTextContent().strip();
        try {
            require(text.length() <= LONGEST && XmlTree.children(element).isEmpty(), MessageFlaw.TIMESTAMP);
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal(MessageFlaw.TIMESTAMP);
        }
    }
}
