package org.learnerhub.soap.wrapped;

import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Writes namespaces with the prefixes that a service's clients are used to; empty: without one. */
final class PrefixFilter extends XMLFilterImpl {

    private final Map<String, String> prefixes;

    /** @param prefixes by namespace */
    PrefixFilter(XMLReader source, Map<String, String> prefixes) {
        super(source);
        this.prefixes = prefixes;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        super.startPrefixMapping(prefixes.getOrDefault(uri, prefix), uri);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        AttributesImpl renamed = new AttributesImpl(attributes);
        for (int i = 0; i < renamed.getLength(); i++) {
            renamed.setQName(i, qualified(renamed.getURI(i), renamed.getLocalName(i), renamed.getQName(i)));
        }
        super.startElement(uri, name, qualified(uri, name, qualified), renamed);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified(uri, name, qualified));
    }

    private String qualified(String uri, String name, String otherwise) {
        String prefix = prefixes.get(uri);
        if (prefix == null) {
            return otherwise;
        }
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
