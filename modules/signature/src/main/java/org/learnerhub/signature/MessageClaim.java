package org.learnerhub.signature;

import static org.learnerhub.signature.MessageSignatures.require;

import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.xml.security.algorithms.SignatureAlgorithm;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the signature of a message says of itself, with permitted algorithms only, but not yet believed. */
record MessageClaim(DsElement signature, DsElement signedInfo, byte[] value, List<MessageReference> references) {

    private static final int MOST_REFERENCES = 5;

    static MessageClaim read(SoapParts parts) throws Refusal {
        List<DsElement> children = parts.signature().exactly("SignedInfo", "SignatureValue", "KeyInfo");
        requireToken(children.get(2).dom(), parts.token());
        DsElement signedInfo = children.get(0);
        List<DsElement> inside = signedInfo.children();
        require(inside.size() >= 3 && inside.size() <= 2 + MOST_REFERENCES, MessageFlaw.SIGNATURE);
        require(
                inside.get(0).name().equals("CanonicalizationMethod")
                        && inside.get(0).algorithm().equals(Algorithms.EXCLUSIVE),
                MessageFlaw.CANONICALISATION);
        require(
                inside.get(1).name().equals("SignatureMethod")
                        && Algorithms.SIGNATURES.contains(inside.get(1).algorithm())
                        && !inside.get(1).hasChildElements(),
                MessageFlaw.SIGNATURE_METHOD);
        List<MessageReference> references = new ArrayList<>();
        for (DsElement reference : inside.subList(2, inside.size())) {
            references.add(MessageReference.read(reference));
        }
        return new MessageClaim(parts.signature(), signedInfo, children.get(1).bytes(), references);
    }

    /** The key must be said to be that of the token in the security header, and to be nothing else. */
    private static void requireToken(Element keyInfo, Element token) throws Refusal {
        List<Element> said = XmlTree.children(keyInfo);
        require(
                said.size() == 1 && XmlTree.is(said.get(0), SoapParts.WSSE, "SecurityTokenReference"),
                MessageFlaw.OTHER_KEY);
        List<Element> way = XmlTree.children(said.get(0));
        require(way.size() == 1 && XmlTree.is(way.get(0), SoapParts.WSSE, "Reference"), MessageFlaw.OTHER_KEY);
        String id = token.getAttributeNS(SoapParts.WSU, "Id");
        require(!id.isEmpty() && way.get(0).getAttribute("URI").equals("#" + id), MessageFlaw.OTHER_KEY);
    }

    /** @throws Refusal also where a reference leads nowhere, or to what is not as it was signed */
    void requireCovered(Document message, List<Element> needed) throws Refusal {
        List<Element> covered = new ArrayList<>();
        for (MessageReference reference : references) {
            Element target = reference.target(message);
            byte[] found = Digests.start(Objects.requireNonNull(Algorithms.DIGESTS.get(reference.digestAlgorithm())))
                    .digest(CanonicalElement.of(target, reference.inclusivePrefixes()));
            require(MessageDigest.isEqual(found, reference.digest()), MessageFlaw.DIGEST);
            covered.add(target);
        }
        require(needed.stream().allMatch(one -> covered.stream().anyMatch(one::isSameNode)), MessageFlaw.NOT_COVERED);
    }

    /** @return the bytes that are signed */
    byte[] requireSignedBy(PublicKey key) throws Refusal {
        Santuario.ready();
        try {
            DsElement method = signedInfo.children().get(0);
            byte[] bytes = CanonicalElement.of(signedInfo.dom(), MessageReference.inclusivePrefixes(method));
            SignatureAlgorithm algorithm =
                    SignatureValueCheck.signedInfo(signature.dom()).getSignatureAlgorithm();
            require(SignatureValue.holds(algorithm, key, bytes, value), MessageFlaw.VALUE);
            return bytes;
        } catch (XMLSecurityException | IllegalArgumentException e) {
            throw new Refusal(MessageFlaw.VALUE);
        }
    }
}
