package org.learnerhub.testkit.hostile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;
import org.learnerhub.testkit.Identity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Messages whose signature must count for nothing: made wrong, too old, by somebody else, or right and wrapped so that
 * another body than the signed one is read. The hostile body asks for Evil in place of Quillfeather.
 */
final class SignatureAttacks {

    private static final String RSA_SHA_1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
    private static final String HMAC = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";

    private final String plain;
    private final Identity owner;
    private final Instant now;

    private SignatureAttacks(Target target, Identity owner, Instant now) {
        plain = target.envelope();
        this.owner = owner;
        this.now = now;
    }

    static List<Attack> against(Target target, Identity owner, Instant now) {
        SignatureAttacks attacks = new SignatureAttacks(target, owner, now);
        return java.util.stream.Stream.concat(attacks.madeWrong().stream(), attacks.wrapped().stream())
                .toList();
    }

    private List<Attack> madeWrong() {
        Identity stranger = Identity.of("Stranger", "RSA", 2048, now);
        Identity expired =
                Identity.of("Expired", "RSA", 2048, now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)));
        Identity weak = Identity.of("Weak", "RSA", 1024, now);
        return List.of(
                signed("body that is not signed", signer().only("timestamp")),
                signed("timestamp that is not signed", signer().only("body")),
                signed("token alone is signed", signer().only("token")),
                signed("stale timestamp", new MessageSigner(owner, now.minus(Duration.ofMinutes(6)))),
                signed("timestamp of tomorrow", new MessageSigner(owner, now.plus(Duration.ofDays(1)))),
                signed("certificate of a stranger", new MessageSigner(stranger, now)),
                signed("certificate that has expired", new MessageSigner(expired, now)),
                signed("key that is too short", new MessageSigner(weak, now)),
                signed("SHA-1 signature", signer().by(owner.key(), RSA_SHA_1)),
                signed("SHA-1 digest", signer().digest("http://www.w3.org/2000/09/xmldsig#sha1")),
                signed(
                        "key of a stranger under the owner's certificate",
                        signer().by(stranger.key(), "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")),
                signed("certificate taken for a secret key", signer().by(new SecretKeySpec(owner.der(), "HMAC"), HMAC)),
                signed(
                        "inclusive canonical form",
                        signer().canonicalisation("http://www.w3.org/TR/2001/REC-xml-c14n-20010315")),
                changed("one letter of the signed body changed", text -> text.replace("Quillfeather", "Quillfeathes")),
                changed(
                        "instruction put into the signed body",
                        text -> text.replace("Quillfeather", "Quill<?a?>feather")),
                changed("expiry removed", text -> text.replaceAll("<wsu:Expires>[^<]*</wsu:Expires>", "")),
                changed("signature value emptied", text -> text.replaceAll("(<ds:SignatureValue>)[^<]*", "$1")),
                changed("key info removed", text -> text.replaceAll("(?s)<ds:KeyInfo>.*</ds:KeyInfo>", "")),
                changed("reference to nothing", text -> text.replace("URI=\"#body\"", "URI=\"#nobody\"")),
                changed("reference to the whole document", text -> text.replace("URI=\"#body\"", "URI=\"\"")),
                changed(
                        "reference by XPointer",
                        text -> text.replace("URI=\"#body\"", "URI=\"#xpointer(id('body'))\"")),
                changed(
                        "transform by stylesheet",
                        text -> text.replaceFirst(
                                "(<ds:Transform Algorithm=\")[^\"]*",
                                "$1http://www.w3.org/TR/1999/REC-xslt-19991116")));
    }

    private List<Attack> wrapped() {
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

    private MessageSigner signer() {
        return new MessageSigner(owner, now);
    }

    private Attack signed(String name, MessageSigner signer) {
        return Attack.fault("signature: " + name, signer.sign(plain));
    }

    private Attack changed(String name, java.util.function.UnaryOperator<String> change) {
        String signed = signer().sign(plain);
        String changed = change.apply(signed);
        if (changed.equals(signed)) {
            throw new IllegalStateException(name + " changes nothing");
        }
        return Attack.whole(
                "signature: " + name, Attack.Ending.FAULT, changed.getBytes(StandardCharsets.UTF_8), Attack.PLAIN);
    }

    private Attack wrapped(String name, Consumer<Document> wrapping) {
        Document document = signer().signed(plain);
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
            case "header" ->
                MessageSigner.add(element(document, MessageSigner.SOAP, "Header"), "urn:w", "w:wrap")
                        .appendChild(signed);
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
