package org.learnerhub.soap.message;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.staxutils.StaxUtils;
import org.learnerhub.soap.envelope.HardenedXml;
import org.learnerhub.soap.envelope.MessageHead;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An answer on its way out: either what was asked for or a fault. */
final class StreamedAnswer {

    private final HttpServletResponse response;
    private final HeldBytes bytes;

    StreamedAnswer(HttpServletResponse response) {
        this.response = response;
        bytes = new HeldBytes(response);
    }

    /** Whether something has gone out. */
    boolean isUnderWay() {
        return bytes.isUnderWay();
    }

    /** Whether nobody is there to take the rest. */
    boolean isCutOff() {
        return bytes.isCutOff();
    }

    void write(StreamedEndpoint.Reply reply, String prefix) throws XMLStreamException, IOException {
        XMLStreamWriter xml = opened(prefix);
        reply.write(xml);
        close(xml);
    }

    /** In place of what was begun and held back. */
    void fault(SoapFault fault, String prefix) throws IOException {
        bytes.forget();
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        try {
            XMLStreamWriter xml = opened(prefix);
            xml.writeStartElement(prefix, "Fault", MessageHead.SOAP);
            element(xml, "faultcode", code(fault.getFaultCode(), prefix));
            element(xml, "faultstring", String.valueOf(fault.getMessage()));
            Element detail = fault.getDetail();
            if (detail != null) {
                xml.writeStartElement("detail");
                for (Node child = detail.getFirstChild(); child != null; child = child.getNextSibling()) {
                    StaxUtils.writeNode(child, xml, false);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            close(xml);
        } catch (XMLStreamException e) {
            throw new IOException("the fault could not be written", e);
        }
    }

    private XMLStreamWriter opened(String prefix) throws XMLStreamException {
        response.setContentType("text/xml;charset=utf-8");
        XMLStreamWriter xml = HardenedXml.writer(bytes);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(prefix, "Envelope", MessageHead.SOAP);
        xml.writeNamespace(prefix, MessageHead.SOAP);
        xml.writeStartElement(prefix, "Body", MessageHead.SOAP);
        return xml;
    }

    private void close(XMLStreamWriter xml) throws XMLStreamException, IOException {
        xml.writeEndElement();
        xml.writeEndElement();
        xml.close();
        bytes.finish();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String code(QName code, String prefix) {
        return MessageHead.SOAP.equals(code.getNamespaceURI())
                ? prefix + ":" + code.getLocalPart()
                : code.getLocalPart();
    }
}
