package org.learnerhub.signature;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Signs as another program might, well or badly, with the JDK's own XML signatures. */
final class ForeignSigner {

    private static final XMLSignatureFactory XML = XMLSignatureFactory.getInstance("DOM");
    private static final KeyInfoFactory KEYS = XML.getKeyInfoFactory();

    private final Key key;
    private final KeyInfo keyInfo;
    private String method = Algorithms.ECDSA_SHA_256;
    private String digest = Algorithms.SHA_256;
    private String canonicalisation = Algorithms.EXCLUSIVE;
    private List<Transform> transforms;
    private List<String> uris = List.of("");

    private ForeignSigner(Key key, KeyInfo keyInfo) throws Exception {
        this.key = key;
        this.keyInfo = keyInfo;
        this.transforms = List.of(transform(Algorithms.ENVELOPED, null), transform(Algorithms.EXCLUSIVE, null));
    }

    static ForeignSigner withCertificates(Key key, List<X509Certificate> certificates) throws Exception {
        return new ForeignSigner(key, KEYS.newKeyInfo(List.of(KEYS.newX509Data(certificates))));
    }

    static ForeignSigner withBareKey(Key key, PublicKey shown) throws Exception {
        return new ForeignSigner(key, KEYS.newKeyInfo(List.of(KEYS.newKeyValue(shown))));
    }

    static Transform transform(String algorithm, @Nullable TransformParameterSpec parameters) throws Exception {
        return XML.newTransform(algorithm, parameters);
    }

    ForeignSigner method(String other) {
        method = other;
        return this;
    }

    ForeignSigner digest(String other) {
        digest = other;
        return this;
    }

    ForeignSigner canonicalisation(String other) {
        canonicalisation = other;
        return this;
    }

    ForeignSigner transforms(Transform... others) {
        transforms = List.of(others);
        return this;
    }

    ForeignSigner references(String... others) {
        uris = List.of(others);
        return this;
    }

    /** Puts the signature before everything else in the root. */
    String sign(String xml) throws Exception {
        Document document = parse(xml);
        Element root = document.getDocumentElement();
        List<Reference> references = new ArrayList<>();
        for (String uri : uris) {
            references.add(XML.newReference(uri, XML.newDigestMethod(digest, null), transforms, null, null));
        }
        SignedInfo signedInfo = XML.newSignedInfo(
                XML.newCanonicalizationMethod(canonicalisation, (C14NMethodParameterSpec) null),
                XML.newSignatureMethod(method, null),
                references);
        Node first = root.getFirstChild();
        DOMSignContext context = first == null ? new DOMSignContext(key, root) : new DOMSignContext(key, root, first);
        context.setDefaultNamespacePrefix("dsig");
        XML.newXMLSignature(signedInfo, keyInfo).sign(context);
        return text(document);
    }

    static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        if (root.hasAttribute("Id")) {
            root.setIdAttribute("Id", true);
        }
        return document;
    }

    private static String text(Document document) throws Exception {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
