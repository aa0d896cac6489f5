package org.learnerhub.files.xml;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.text.StrictText;

/** Walks an XML file, holding it to the limits and turning whatever is wrong into a refusal with its place. */
public final class XmlCursor {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final StrictText text;
    private final ReaderLimits limits;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private boolean nested;

    public XmlCursor(StrictText text, ReaderLimits limits) {
        this.text = text;
        this.limits = limits;
        text.allow(limits.tokenChars());
        try {
            reader = new HardenedXml(limits).over(text);
        } catch (XMLStreamException e) {
            throw refusal(e, null);
        }
    }

    /** Goes to the next child element of the current one, or to the current one's end. */
    public boolean child() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Reads on after the root's end; refuses what does not belong there. */
    public void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // comments may follow
        }
    }

    /** Goes to the end of the current element, whatever it holds. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                remember(name());
            }
        }
    }

    /** The current element's text, comments left out; null where it is nil. Goes to its end. */
    @Nullable
    public String text() {
        boolean nil = isNil();
        nested = false;
        String whole = "";
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                nested = true;
                skip();
            } else if (reader.isCharacters() || event == XMLStreamConstants.CDATA) {
                whole = joined(whole, reader.getText());
            }
            event = next();
        }
        return nil ? null : whole;
    }

    /** Whether the last {@link #text()} held elements, which were left out. */
    public boolean textWasNested() {
        return nested;
    }

    public String name() {
        return reader.getLocalName();
    }

    /** Empty where there is none. */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    @Nullable
    public String attribute(String name) {
        return reader.getAttributeCount() == 0 ? null : reader.getAttributeValue("", name);
    }

    /** Remembers a name that no layout knows; false where it was met before. */
    public boolean remember(String name) {
        boolean isNew = names.add(name);
        if (names.size() > limits.names()) {
            throw beyondLimit();
        }
        return isNew;
    }

    public String place() {
        return place(reader.getLocation());
    }

    private String joined(String whole, String piece) {
        if (whole.length() + piece.length() > limits.valueChars()) {
            throw beyondLimit();
        }
        return whole.isEmpty() ? piece : whole + piece;
    }

    private boolean isNil() {
        if (reader.getAttributeCount() == 0) {
            return false;
        }
        String nil = reader.getAttributeValue(INSTANCE, "nil");
        return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
    }

    private int next() {
        text.allow(limits.tokenChars());
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> opened();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw new RefusedException(IntakeCode.DOCTYPE_PRESENT, place());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedException(IntakeCode.NOT_WELL_FORMED, place());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> remember(reader.getPITarget());
                default -> {
                    // text and comments
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw refusal(e, place());
        }
    }

    private void opened() {
        int attributes = reader.getAttributeCount() + reader.getNamespaceCount();
        if (++depth > limits.depth() || attributes > limits.attributes()) {
            throw beyondLimit();
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            remember(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            remember(String.valueOf(reader.getNamespacePrefix(i)));
        }
    }

    private RefusedException beyondLimit() {
        return new RefusedException(IntakeCode.STRUCTURE_LIMIT, place());
    }

    private static RefusedException refusal(XMLStreamException e, @Nullable String near) {
        if (e.getNestedException() instanceof IOException broken) {
            throw new UncheckedIOException(broken);
        }
        String place = e.getLocation() == null ? near : place(e.getLocation());
        HubCode code = e instanceof WstxEOFException ? IntakeCode.TRUNCATED : IntakeCode.NOT_WELL_FORMED;
        return place == null ? new RefusedException(code) : new RefusedException(code, place);
    }

    private static String place(Location location) {
        return "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
