package org.learnerhub.signature;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.SignedMessage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Judges SOAP messages signed by WS-Security with an X.509 certificate (WS-I BSP 1.1): body and timestamp must be
 * covered, and covered means that the reference leads to the very element that is the message's body, by its place in
 * the document. Whose certificate it is, is not asked here. Nothing is ever fetched. Thread-safe.
 */
public final class MessageSignatures {

    /** How far a sender's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Duration oldest;

    /** @param oldest how old a timestamp may be */
    public MessageSignatures(InstantSource clock, Duration oldest) {
        this.clock = clock;
        this.oldest = oldest;
    }

    /** @return empty where anything is wrong with it; why, is nobody's business but the sender's own software's */
    public Optional<SignedMessage> check(Document message) {
        try {
            return Optional.of(examine(message));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** @throws Refusal with a {@link MessageFlaw} */
    SignedMessage examine(Document message) throws Refusal {
        Instant now = clock.instant();
        SoapParts parts = SoapParts.of(message);
        Instant created = Timestamp.created(parts.timestamp(), now);
        require(!created.isAfter(now.plus(AHEAD)), MessageFlaw.FROM_THE_FUTURE);
        require(!created.isBefore(now.minus(oldest)), MessageFlaw.TOO_OLD);
        X509Certificate certificate = named(MessageFlaw.TOKEN, parts::certificate);
        requireFit(certificate, now);
        MessageClaim claim = named(MessageFlaw.SIGNATURE, () -> MessageClaim.read(parts));
        claim.requireCovered(message, List.of(parts.body(), parts.timestamp()));
        byte[] signedInfo = claim.requireSignedBy(certificate.getPublicKey());
        return new SignedMessage(
                CertificateNames.fingerprint(certificate), identity(certificate, signedInfo), created.plus(oldest));
    }

    private static void requireFit(X509Certificate certificate, Instant now) throws Refusal {
        require(Anchors.withinValidity(certificate, now).equals(now), MessageFlaw.CERTIFICATE_NOT_VALID_NOW);
        named(MessageFlaw.WEAK_KEY, () -> {
            KeyStrength.require(List.of(certificate));
            return certificate;
        });
        boolean[] usage = certificate.getKeyUsage();
        require(usage == null || usage[0] || usage[1], MessageFlaw.KEY_FOR_OTHER_USES);
    }

    /** Of what is signed, not of the signature's value: an ECDSA signature can be written in two ways. */
    private static String identity(X509Certificate certificate, byte[] signedInfo) {
        MessageDigest digest = Digests.start("SHA-256");
        digest.update(CertificateNames.encoded(certificate));
        return HexFormat.of().formatHex(digest.digest(signedInfo));
    }

    static void require(boolean holds, MessageFlaw flaw) throws Refusal {
        if (!holds) {
            throw new Refusal(flaw);
        }
    }

    /** Gives refusals of those who read all kinds of documents a name. */
    private static <T> T named(MessageFlaw flaw, Question<T> question) throws Refusal {
        try {
            return question.ask();
        } catch (Refusal e) {
            throw e.flaw() == null ? new Refusal(flaw) : e;
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws Refusal;
    }

    /** The only child element of a name. */
    static Element only(Element parent, String namespace, String name) throws Refusal {
        List<Element> found = XmlTree.children(parent).stream()
                .filter(child -> XmlTree.is(child, namespace, name))
                .toList();
        require(found.size() == 1, MessageFlaw.SECURITY_HEADER);
        return found.get(0);
    }
}
