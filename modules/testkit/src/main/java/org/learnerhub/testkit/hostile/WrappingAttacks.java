package org.learnerhub.testkit.hostile;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.learnerhub.testkit.Identity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Messages rightly signed and then wrapped, so that another body than the signed one may be read, or so that it is not
 * certain which is the signed one. The hostile body asks for Evil in place of Quillfeather.
 */
final class WrappingAttacks {

    private static final String SOAP_1_2 = "http://www.w3.org/2003/05/soap-envelope";

    private final String plain;
    private final Identity owner;
    private final Instant now;

    private WrappingAttacks(Target target, Identity owner, Instant now) {
        plain = target.envelope();
        this.owner = owner;
        this.now = now;
    }

    static List<Attack> against(Target target, Identity owner, Instant now) {
        WrappingAttacks attacks = new WrappingAttacks(target, owner, now);
        return Stream.concat(attacks.moved().stream(), attacks.added().stream()).toList();
    }

    private List<Attack> moved() {
        return List.of(
                wrapped("signed body in a header, new body without id", doc -> {
                    Element body = evil(doc);
                    body.removeAttributeNS(MessageSigner.WSU, "Id");
                    hide(doc, "header");
                }),
                wrapped("signed body in a header, new body with the same id", doc -> {
                    evil(doc);
                    hide(doc, "header");
                }),
                wrapped("signed body in a header, new body with another id", doc -> {
                    evil(doc).setAttributeNS(MessageSigner.WSU, "wsu:Id", "other");
                    hide(doc, "header");
                }),
                wrapped("signed body in a header, new body with the id in another spelling", doc -> {
                    Element body = evil(doc);
                    body.removeAttributeNS(MessageSigner.WSU, "Id");
                    body.setAttribute("ID", "body");
                    hide(doc, "header");
                }),
                wrapped("signed body inside the signature", doc -> {
                    evil(doc).removeAttributeNS(MessageSigner.WSU, "Id");
                    hide(doc, "object");
                }),
                wrapped("signed body inside the security header", doc -> {
                    evil(doc).removeAttributeNS(MessageSigner.WSU, "Id");
                    hide(doc, "security");
                }),
                wrapped("signed body inside the new one", doc -> {
                    evil(doc).removeAttributeNS(MessageSigner.WSU, "Id");
                    hide(doc, "body");
                }),
                wrapped("two bodies, the signed one last", doc -> {
                    evil(doc).removeAttributeNS(MessageSigner.WSU, "Id");
                    hide(doc, "last");
                }),
                wrapped("two bodies, the signed one first", doc -> {
                    evil(doc).removeAttributeNS(MessageSigner.WSU, "Id");
                    hide(doc, "first");
                }),
                wrapped("an envelope around the signed one", doc -> {
                    Node old = doc.getDocumentElement();
                    Node outer = old.cloneNode(true);
                    doc.replaceChild(outer, old);
                    Element header = element(doc, MessageSigner.SOAP, "Header");
                    evil(doc).removeAttributeNS(MessageSigner.WSU, "Id");
                    MessageSigner.add(header, "urn:w", "w:wrap").appendChild(old);
                }),
                wrapped("fresh timestamp beside the signed stale one", doc -> {
                    Element signed = element(doc, MessageSigner.WSU, "Timestamp");
                    Element fresh = (Element) signed.cloneNode(true);
                    fresh.removeAttributeNS(MessageSigner.WSU, "Id");
                    signed.getParentNode().insertBefore(fresh, signed);
                    MessageSigner.add(element(doc, MessageSigner.SOAP, "Header"), "urn:w", "w:wrap")
                            .appendChild(signed);
                }),
                wrapped(
                        "a second security header",
                        doc -> element(doc, MessageSigner.SOAP, "Header")
                                .appendChild(element(doc, MessageSigner.WSSE, "Security")
                                        .cloneNode(true))),
                wrapped("a second token before the signed one's", doc -> {
                    Element token = element(doc, MessageSigner.WSSE, "BinarySecurityToken");
                    token.getParentNode().insertBefore(token.cloneNode(true), token);
                }));
    }

    /** Nothing is moved and no part of SOAP is there twice: what is there besides takes an id, or the key, or the eye. */
    private List<Attack> added() {
        return List.of(
                beside("a header with the body's id", part -> part.setAttributeNS(MessageSigner.WSU, "wsu:Id", "body")),
                beside("a header with the body's id, without namespace", part -> part.setAttribute("Id", "body")),
                beside("a header with the body's id in capitals", part -> part.setAttribute("ID", "body")),
                beside(
                        "a header with the body's xml:id",
                        part -> part.setAttributeNS(XMLConstants.XML_NS_URI, "xml:id", " body ")),
                beside(
                        "a SOAP 1.2 body with the body's id in a header",
                        part -> MessageSigner.add(part, SOAP_1_2, "e:Body")
                                .setAttributeNS(MessageSigner.WSU, "wsu:Id", "body")),
                beside(
                        "a header with the timestamp's id",
                        part -> part.setAttributeNS(MessageSigner.WSU, "wsu:Id", "timestamp")),
                wrapped("signed body made a SOAP 1.2 body in a header", doc -> {
                    evil(doc).removeAttributeNS(MessageSigner.WSU, "Id");
                    Node signed = (Node) doc.getUserData("signed");
                    hide(doc, "header");
                    doc.renameNode(signed, SOAP_1_2, "e:Body");
                }),
                wrapped("a token with the key's id in another header", doc -> {
                    Element other = (Element) element(doc, MessageSigner.WSSE, "BinarySecurityToken")
                            .cloneNode(true);
                    other.setAttributeNS(MessageSigner.WSU, "wsu:Id", "other");
                    header(doc).appendChild(other);
                    element(doc, MessageSigner.WSSE, "Reference").setAttribute("URI", "#other");
                }),
                wrapped(
                        "a second signature outside the security header",
                        doc -> header(doc)
                                .appendChild(element(doc, MessageSigner.DS, "Signature")
                                        .cloneNode(true))),
                wrapped(
                        "a second signature inside the first",
                        doc -> MessageSigner.add(
                                        element(doc, MessageSigner.DS, "Signature"), MessageSigner.DS, "ds:Object")
                                .appendChild(element(doc, MessageSigner.DS, "Signature")
                                        .cloneNode(true))));
    }

    private Attack beside(String name, Consumer<Element> change) {
        return wrapped(name, doc -> change.accept(header(doc)));
    }

    /** One more, unsigned. */
    private static Element header(Document document) {
        return MessageSigner.add(element(document, MessageSigner.SOAP, "Header"), "urn:w", "w:wrap");
    }

    private Attack wrapped(String name, Consumer<Document> wrapping) {
        Document document = new MessageSigner(owner, now).signed(plain);
        wrapping.accept(document);
        return Attack.fault("wrapping: " + name, MessageSigner.text(document));
    }

    /** Puts a hostile body in the signed one's place; where that was is known to {@link #hide}. */
    private static Element evil(Document document) {
        Element signed = element(document, MessageSigner.SOAP, "Body");
        Element evil = (Element) signed.cloneNode(true);
        evil.getElementsByTagName("FamilyName").item(0).setTextContent("Evil");
        signed.getParentNode().replaceChild(evil, signed);
        document.setUserData("signed", signed, null);
        return evil;
    }

    private static void hide(Document document, String where) {
        Node signed = (Node) document.getUserData("signed");
        Element evil = element(document, MessageSigner.SOAP, "Body");
        switch (where) {
            case "header" -> header(document).appendChild(signed);
            case "object" ->
                MessageSigner.add(element(document, MessageSigner.DS, "Signature"), MessageSigner.DS, "ds:Object")
                        .appendChild(signed);
            case "security" -> element(document, MessageSigner.WSSE, "Security").appendChild(signed);
            case "body" -> evil.appendChild(signed);
            case "last" -> evil.getParentNode().appendChild(signed);
            case "first" -> evil.getParentNode().insertBefore(signed, evil);
            default -> throw new IllegalArgumentException(where);
        }
    }

    private static Element element(Document document, String namespace, String name) {
        return (Element) document.getElementsByTagNameNS(namespace, name).item(0);
    }
}
