package org.learnerhub.testkit.hostile;

import java.io.StringReader;
import java.io.StringWriter;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.ExcC14NParameterSpec;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.xml.TestXmlFactories;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Signs a message by WS-Security with the JDK's own XML signatures, as a client of other make would. */
public final class MessageSigner {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final String PROFILE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;

    private final Identity identity;
    private final Instant created;
    private Key key;
    private String method;
    private String digest = "http://www.w3.org/2001/04/xmlenc#sha256";
    private String canonicalisation = EXCLUSIVE;
    private Duration lasting = Duration.ofMinutes(5);
    private List<String> inclusivePrefixes = List.of();
    private List<String> signed = List.of("body", "timestamp");

    public MessageSigner(Identity identity, Instant created) {
        this.identity = identity;
        this.created = created.truncatedTo(ChronoUnit.MILLIS);
        key = identity.key();
        method = "http://www.w3.org/2001/04/xmldsig-more#"
                + (key.getAlgorithm().equals("RSA") ? "rsa-sha256" : "ecdsa-sha256");
    }

    MessageSigner by(Key otherKey, String otherMethod) {
        key = otherKey;
        method = otherMethod;
        return this;
    }

    MessageSigner digest(String otherDigest) {
        digest = otherDigest;
        return this;
    }

    MessageSigner canonicalisation(String other) {
        canonicalisation = other;
        return this;
    }

    /** From Created to Expires. */
    public MessageSigner lasting(Duration other) {
        lasting = other;
        return this;
    }

    /** Prefixes that exclusive form is to treat as inclusive form does. */
    public MessageSigner inclusive(String... prefixes) {
        inclusivePrefixes = List.of(prefixes);
        return this;
    }

    /** Only what has these ids: {@code body} and {@code timestamp} otherwise. */
    public MessageSigner only(String... ids) {
        signed = List.of(ids);
        return this;
    }

    public String sign(String envelope) {
        return text(signed(envelope));
    }

    public Document signed(String envelope) {
        try {
            Document document = parse(envelope);
            Element header = first(document, SOAP, "Header");
            Element security = add(header, WSSE, "wsse:Security");
            security.setAttributeNS(SOAP, "soapenv:mustUnderstand", "1");
            Element token = add(security, WSSE, "wsse:BinarySecurityToken");
            token.setAttribute("ValueType", PROFILE + "x509-token-profile-1.0#X509v3");
            token.setAttribute("EncodingType", PROFILE + "soap-message-security-1.0#Base64Binary");
            token.setTextContent(Base64.getEncoder().encodeToString(identity.der()));
            Element timestamp = add(security, WSU, "wsu:Timestamp");
            add(timestamp, WSU, "wsu:Created").setTextContent(created.toString());
            add(timestamp, WSU, "wsu:Expires")
                    .setTextContent(created.plus(lasting).toString());
            name(token, "token");
            name(timestamp, "timestamp");
            name(first(document, SOAP, "Body"), "body");
            Document declared = parse(text(document));
            sign(declared);
            return declared;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param declared parsed from text: canonical form goes by declarations of namespaces, which new elements lack */
    private void sign(Document declared) throws Exception {
        Element security = first(declared, WSSE, "Security");
        NodeList all = declared.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.hasAttributeNS(WSU, "Id")) {
                element.setIdAttributeNS(WSU, "Id", true);
            }
        }
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        List<Reference> references = new ArrayList<>();
        for (String id : signed) {
            references.add(factory.newReference(
                    "#" + id,
                    factory.newDigestMethod(digest, null),
                    List.of(factory.newTransform(canonicalisation, exclusive())),
                    null,
                    null));
        }
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(canonicalisation, exclusive()),
                factory.newSignatureMethod(method, null),
                references);
        KeyInfo keyInfo = factory.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(toToken(security))));
        DOMSignContext context = new DOMSignContext(key, security);
        context.putNamespacePrefix(DS, "ds");
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        factory.newXMLSignature(info, keyInfo).sign(context);
    }

    private @Nullable ExcC14NParameterSpec exclusive() {
        return inclusivePrefixes.isEmpty() ? null : new ExcC14NParameterSpec(inclusivePrefixes);
    }

    private static Element toToken(Element security) {
        Element holder = security.getOwnerDocument().createElementNS(WSSE, "wsse:SecurityTokenReference");
        Element reference = add(holder, WSSE, "wsse:Reference");
        reference.setAttribute("URI", "#token");
        reference.setAttribute("ValueType", PROFILE + "x509-token-profile-1.0#X509v3");
        return holder;
    }

    private static void name(Element element, String id) {
        element.setAttributeNS(WSU, "wsu:Id", id);
    }

    private static Element first(Document document, String namespace, String name) {
        return (Element) document.getElementsByTagNameNS(namespace, name).item(0);
    }

    static Element add(Element parent, String namespace, String name) {
        Element child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    public static Document parse(String text) {
        try {
            return TestXmlFactories.parser().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(Document document) {
        try {
            Transformer transformer = TestXmlFactories.writer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
