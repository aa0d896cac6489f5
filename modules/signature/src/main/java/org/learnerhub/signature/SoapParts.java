package org.learnerhub.signature;

import static org.learnerhub.signature.MessageSignatures.only;
import static org.learnerhub.signature.MessageSignatures.require;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a signed message, each found by its place. There is one of each, and no second envelope, header, body or
 * security header anywhere, so that no reader can take another one for it.
 */
record SoapParts(Element body, Element timestamp, Element token, DsElement signature) {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String X509 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
    private static final String BASE64 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
    private static final Set<String> ENCODINGS = Set.of("", BASE64);

    static SoapParts of(Document message) throws Refusal {
        Element envelope = message.getDocumentElement();
        require(XmlTree.is(envelope, SOAP, "Envelope"), MessageFlaw.ENVELOPE);
        for (String name : List.of("Envelope", "Header", "Body")) {
            require(count(message, SOAP, name) <= 1, MessageFlaw.SECOND_SOAP_PART);
        }
        List<Element> parts = XmlTree.children(envelope);
        require(
                parts.size() == 2 && XmlTree.is(parts.get(0), SOAP, "Header") && XmlTree.is(parts.get(1), SOAP, "Body"),
                MessageFlaw.ENVELOPE);
        require(count(message, WSSE, "Security") <= 1, MessageFlaw.SECOND_SECURITY_HEADER);
        require(count(message, Algorithms.DS, "Signature") <= 1, MessageFlaw.SECOND_SIGNATURE);
        Element security = only(parts.get(0), WSSE, "Security");
        require(XmlTree.children(security).size() == 3, MessageFlaw.SECURITY_HEADER);
        return new SoapParts(
                parts.get(1),
                only(security, WSU, "Timestamp"),
                only(security, WSSE, "BinarySecurityToken"),
                new DsElement(only(security, Algorithms.DS, "Signature")));
    }

    private static int count(Document message, String namespace, String name) {
        return message.getElementsByTagNameNS(namespace, name).getLength();
    }

    X509Certificate certificate() throws Refusal {
        require(
                token.getAttribute("ValueType").equals(X509) && ENCODINGS.contains(token.getAttribute("EncodingType")),
                MessageFlaw.TOKEN);
        return Certificates.read(List.of(new DsElement(token).bytes())).signing();
    }
}
