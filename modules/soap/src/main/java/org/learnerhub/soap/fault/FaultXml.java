package org.learnerhub.soap.fault;

import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.helpers.DOMUtils;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a SOAP fault with a detail of one element or more that have flat children. */
public final class FaultXml {

    private final SoapFault fault;
    private Element content;

    /** @param name of the detail's element, with the prefix to be used on the wire; without one, the default namespace */
    public FaultXml(String text, QName code, QName name) {
        fault = new SoapFault(text, code);
        content = added(name);
    }

    /** What is said from here on is said in another element of the detail, after those before. */
    public FaultXml beside(QName name) {
        content = added(name);
        return this;
    }

    private Element added(QName name) {
        Element detail = fault.getOrCreateDetail();
        Document document = detail.getOwnerDocument();
        Element element =
                document.createElementNS(name.getNamespaceURI(), prefixed(name.getPrefix(), name.getLocalPart()));
        String declaration = name.getPrefix().isEmpty() ? "xmlns" : "xmlns:" + name.getPrefix();
        element.setAttributeNS("http://www.w3.org/2000/xmlns/", declaration, name.getNamespaceURI());
        detail.appendChild(element);
        return element;
    }

    public FaultXml qualified(String name, @Nullable String text) {
        if (text != null) {
            Document document = content.getOwnerDocument();
            add(document.createElementNS(content.getNamespaceURI(), prefixed(content.getPrefix(), name)), text);
        }
        return this;
    }

    private static String prefixed(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    public FaultXml unqualified(String name, String text) {
        return add(content.getOwnerDocument().createElementNS(null, name), text);
    }

    public SoapFault build() {
        return fault;
    }

    public static QName server() {
        return Soap11.getInstance().getReceiver();
    }

    public static QName client() {
        return Soap11.getInstance().getSender();
    }

    private FaultXml add(Element child, String text) {
        DOMUtils.setText(child, text);
        content.appendChild(child);
        return this;
    }
}
