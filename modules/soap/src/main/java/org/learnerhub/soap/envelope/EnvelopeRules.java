package org.learnerhub.soap.envelope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/**
 * Looks at a message while it is read: one envelope of SOAP 1.1 with one body of one child, no header that must be
 * understood and is not, and inside the body no element twice that the schema lets stand once, no text beside elements,
 * and nothing in what says that it is nil. JAXB would take the last of two elements and drop such text. What the schema
 * does not know is left to whoever reads the body.
 */
public final class EnvelopeRules implements Consumer<XMLStreamReader> {

    /** How many elements are open where the request's own children begin. */
    private static final int REQUEST = 3;

    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    private static final Pattern TYPE = Pattern.compile("(?:([^:\\s]+):)?[^:\\s]+");

    private static final ContentModel ANYTHING = new ContentModel(false);
    private static final ContentModel ELEMENTS = new ContentModel(true);

    private final Map<QName, ContentModel> requests;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Set<String> parts = new HashSet<>();
    private @Nullable String request;

    /** @param requests what may stand in the body; the content of anything else is not looked at */
    public EnvelopeRules(Map<QName, ContentModel> requests) {
        this.requests = requests;
    }

    @Override
    public void accept(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> open.addLast(opened(xml));
            case XMLStreamConstants.END_ELEMENT -> open.removeLast();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
            default -> {
                // comments and the like say nothing
            }
        }
    }

    private OpenElement opened(XMLStreamReader xml) {
        return switch (open.size()) {
            case 0 -> envelope(xml);
            case 1 -> part(xml);
            case 2 -> parts.contains("Body") ? request(xml) : header(xml);
            default -> child(xml);
        };
    }

    private static OpenElement envelope(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("Envelope")) {
            throw refused("the root is no SOAP envelope: " + Place.name(xml));
        }
        if (!MessageHead.SOAP.equals(xml.getNamespaceURI())) {
            throw new RefusedException(RequestCode.NOT_SOAP_1_1);
        }
        return new OpenElement("SOAP envelope", ELEMENTS, false);
    }

    private OpenElement part(XMLStreamReader xml) {
        String name = xml.getLocalName();
        boolean known = MessageHead.SOAP.equals(xml.getNamespaceURI())
                && Set.of("Header", "Body").contains(name);
        if (!known) {
            throw refused("SOAP envelope: " + Place.name(xml));
        }
        if (!parts.add(name)) {
            throw new RefusedException(RequestCode.ELEMENT_REPEATED, "SOAP envelope, " + name);
        }
        if (name.equals("Header") && parts.contains("Body")) {
            throw refused("SOAP envelope: the header comes after the body");
        }
        return new OpenElement("SOAP " + name.toLowerCase(Locale.ROOT), ELEMENTS, false);
    }

    private static OpenElement header(XMLStreamReader xml) {
        String must = xml.getAttributeValue(MessageHead.SOAP, "mustUnderstand");
        if (must != null && Set.of("1", "true").contains(must.strip()) && MessageHead.isForUs(xml)) {
            throw new RefusedException(
                    RequestCode.HEADER_NOT_UNDERSTOOD, "SOAP header, " + Place.name(xml) + Place.namespace(xml));
        }
        return new OpenElement("", ANYTHING, false);
    }

    private OpenElement request(XMLStreamReader xml) {
        if (request != null) {
            throw refused("SOAP body: a second child, " + Place.name(xml) + ", after " + request);
        }
        request = Place.name(xml);
        refuseTypeOfNobody(xml, request);
        return new OpenElement(request, requests.getOrDefault(xml.getName(), ANYTHING), false);
    }

    private OpenElement child(XMLStreamReader xml) {
        OpenElement parent = open.getLast();
        String name = xml.getLocalName();
        ContentModel.Child known = parent.content.child(name);
        boolean repeatable = known != null && known.repeatable();
        if (parent.nil) {
            throw refused(place() + ": it has xsi:nil, and yet content");
        }
        if (known != null && !repeatable && !parent.seen(known.name())) {
            throw new RefusedException(RequestCode.ELEMENT_REPEATED, place(name));
        }
        String label = known != null && repeatable ? name + " " + parent.next(known.name()) : Place.name(xml);
        refuseTypeOfNobody(xml, label);
        return new OpenElement(label, known == null ? ANYTHING : known.content(), isNil(xml, label));
    }

    /** JAXB ends in an exception of its own where the prefix of a type is not declared. */
    private void refuseTypeOfNobody(XMLStreamReader xml, String label) {
        String type = xml.getAttributeValue(XSI, "type");
        if (type == null) {
            return;
        }
        Matcher name = TYPE.matcher(type.strip());
        boolean prefixed = name.matches() && name.group(1) != null;
        if (!name.matches() || (prefixed && xml.getNamespaceURI(name.group(1)) == null)) {
            throw refused(place(label) + ": xsi:type names no type");
        }
    }

    private void text(XMLStreamReader xml) {
        OpenElement element = open.peekLast();
        if (element == null || !(element.nil || element.content.elementsOnly()) || isBlank(xml.getText())) {
            return;
        }
        if (element.nil) {
            throw refused(place() + ": it has xsi:nil, and yet content");
        }
        throw new RefusedException(RequestCode.TEXT_BESIDE_ELEMENTS, place());
    }

    private boolean isNil(XMLStreamReader xml, String label) {
        String nil = xml.getAttributeValue(XSI, "nil");
        return nil != null
                && switch (nil.strip()) {
                    case "true", "1" -> true;
                    case "false", "0" -> false;
                    default -> throw refused(place(label) + ": xsi:nil is true or false");
                };
    }

    /** What white space is to XML; a no-break space is text. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(character -> character <= ' ');
    }

    private String place(String child) {
        return open.size() <= REQUEST ? child : place() + ", " + child;
    }

    private String place() {
        return open.size() <= REQUEST
                ? open.getLast().label
                : open.stream().skip(REQUEST).map(element -> element.label).collect(Collectors.joining(", "));
    }

    private static RefusedException refused(String place) {
        return new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, place);
    }

    private static final class OpenElement {

        private final String label;
        private final ContentModel content;
        private final boolean nil;
        private final Map<String, Integer> counts = new HashMap<>(0);

        OpenElement(String label, ContentModel content, boolean nil) {
            this.label = label;
            this.content = content;
            this.nil = nil;
        }

        /** Whether it is the first of its name. */
        boolean seen(String name) {
            return next(name) == 1;
        }

        int next(String name) {
            return counts.merge(name, 1, Integer::sum);
        }
    }
}
