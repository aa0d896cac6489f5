package org.learnerhub.testkit.hostile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.learnerhub.testkit.Identity;

/** Messages whose signature must count for nothing: made wrong, too old, by somebody else, or changed afterwards. */
public final class SignatureAttacks {

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

    /** @param owner whose certificate the institution has registered for its signatures */
    public static List<Attack> against(Target target, Identity owner, Instant now) {
        SignatureAttacks attacks = new SignatureAttacks(target, owner, now);
        return Stream.of(attacks.madeWrong(), attacks.changed(), WrappingAttacks.against(target, owner, now))
                .flatMap(List::stream)
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
                signed(
                        "part of the body is signed",
                        plain.replace(
                                "<f:FindLearnerByULN ",
                                "<f:FindLearnerByULN xmlns:wsu=\"" + MessageSigner.WSU + "\" wsu:Id=\"part\" "),
                        signer().only("part", "timestamp")),
                signed("stale timestamp", new MessageSigner(owner, now.minus(Duration.ofMinutes(6)))),
                signed(
                        "stale timestamp that says it still counts",
                        new MessageSigner(owner, now.minus(Duration.ofMinutes(6))).lasting(Duration.ofDays(1))),
                signed(
                        "young timestamp that says it counts no more",
                        new MessageSigner(owner, now.minus(Duration.ofMinutes(2))).lasting(Duration.ofMinutes(1))),
                signed("timestamp that ends before it begins", signer().lasting(Duration.ofMinutes(-1))),
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
                        signer().canonicalisation("http://www.w3.org/TR/2001/REC-xml-c14n-20010315")));
    }

    private List<Attack> changed() {
        return List.of(
                changed("one letter of the signed body changed", text -> text.replace("Quillfeather", "Quillfeathes")),
                changed(
                        "instruction put into the signed body",
                        text -> text.replace("Quillfeather", "Quill<?a?>feather")),
                changed("expiry removed", text -> text.replaceAll("<wsu:Expires>[^<]*</wsu:Expires>", "")),
                changed("signature value emptied", text -> text.replaceAll("(<ds:SignatureValue>)[^<]*", "$1")),
                changed("key info removed", text -> text.replaceAll("(?s)<ds:KeyInfo>.*</ds:KeyInfo>", "")),
                changed(
                        "a bare key in place of the token's",
                        text -> text.replaceAll(
                                "(?s)(<ds:KeyInfo>).*(</ds:KeyInfo>)", "$1<ds:KeyName>owner</ds:KeyName>$2")),
                changed(
                        "key said to be another token's",
                        text -> text.replaceFirst("(<wsse:Reference[^>]*URI=\")#token", "$1#other")),
                changed("token of another kind", text -> text.replaceFirst("#X509v3", "#X509PKIPathv1")),
                changed(
                        "token that is no certificate",
                        text -> text.replaceFirst("(#Base64Binary\"[^>]*>)MII", "$1AAA")),
                changed(
                        "two transforms",
                        text -> text.replaceFirst("(<ds:Transform [^>]*(?:/>|></ds:Transform>))", "$1$1")),
                changed(
                        "length of a HMAC",
                        text -> text.replaceFirst(
                                "(<ds:SignatureMethod [^>]*?)/?>(?:</ds:SignatureMethod>)?",
                                "$1><ds:HMACOutputLength>1</ds:HMACOutputLength></ds:SignatureMethod>")),
                changed(
                        "six references",
                        text -> text.replaceFirst("(?s)(<ds:Reference .*?</ds:Reference>)", "$1$1$1$1$1")),
                changed(
                        "a second time in the timestamp",
                        text -> text.replaceFirst("(<wsu:Created>.*?</wsu:Created>)", "$1$1")),
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

    private MessageSigner signer() {
        return new MessageSigner(owner, now);
    }

    private Attack signed(String name, MessageSigner signer) {
        return signed(name, plain, signer);
    }

    private static Attack signed(String name, String message, MessageSigner signer) {
        return Attack.fault("signature: " + name, signer.sign(message));
    }

    private Attack changed(String name, UnaryOperator<String> change) {
        String signed = signer().sign(plain);
        String changed = change.apply(signed);
        if (changed.equals(signed)) {
            throw new IllegalStateException(name + " changes nothing");
        }
        return Attack.whole(
                "signature: " + name, Attack.Ending.FAULT, changed.getBytes(StandardCharsets.UTF_8), Attack.PLAIN);
    }
}
