package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.crypto.dsig.spec.XSLTTransformParameterSpec;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.signature.TestAuthority.Signatory;
import org.learnerhub.signature.TestAuthority.Wish;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

/** Signatures whose arithmetic is right, made with the wrong key, over the wrong thing, or in a weak way. */
class ForgeryTest {

    private final TestAuthority authority = new TestAuthority("Example CA");
    private final Signatory sender = authority.issue("Example College");

    ForgeryTest() throws Exception {}

    @Test
    void signed_with_a_bare_key() throws Exception {
        Signatory enemy = TestAuthority.selfSigned("Example College");
        assertRefused(
                ForeignSigner.withBareKey(enemy.key(), enemy.certificate().getPublicKey()),
                Reason.UNTRUSTED_CERTIFICATE);
        assertRefused(
                ForeignSigner.withBareKey(sender.key(), sender.certificate().getPublicKey()),
                Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void signed_by_a_self_made_certificate_of_the_same_name() throws Exception {
        assertRefused(by(TestAuthority.selfSigned("Example College")), Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void signed_under_another_authority_of_the_same_name() throws Exception {
        assertRefused(by(new TestAuthority("Example CA").issue("Example College")), Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void signed_by_a_stranger_who_shows_the_trusted_authoritys_certificate() throws Exception {
        Signatory enemy = TestAuthority.selfSigned("Example College");
        assertRefused(
                ForeignSigner.withCertificates(enemy.key(), List.of(enemy.certificate(), authority.certificate())),
                Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void signed_by_a_stranger_who_shows_the_senders_certificate() throws Exception {
        Signatory enemy = TestAuthority.selfSigned("Enemy");
        assertRefused(ForeignSigner.withCertificates(enemy.key(), sender.chain()), Reason.SIGNATURE_WRONG);
    }

    @Test
    void signed_under_a_certificate_that_must_not_issue_any() throws Exception {
        Signatory enemy = TestAuthority.issuedBy(sender, "Example hub");
        assertRefused(
                ForeignSigner.withCertificates(
                        enemy.key(), List.of(enemy.certificate(), sender.certificate(), authority.certificate())),
                Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void signed_by_a_certificate_for_other_purposes() throws Exception {
        assertRefused(
                by(authority.issue("Example College", Wish.usual().usage(KeyUsage.keyEncipherment))),
                Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void signed_by_a_certificate_that_has_expired_or_is_not_valid_yet() throws Exception {
        Wish past = Wish.usual()
                .valid(TestAuthority.NOW.minus(Duration.ofHours(3)), TestAuthority.NOW.minus(Duration.ofSeconds(1)));
        Wish future = Wish.usual()
                .valid(TestAuthority.NOW.plus(Duration.ofSeconds(1)), TestAuthority.NOW.plus(Duration.ofHours(3)));
        assertRefused(by(authority.issue("Example College", past)), Reason.CERTIFICATE_EXPIRED);
        assertRefused(by(authority.issue("Example College", future)), Reason.CERTIFICATE_EXPIRED);
        assertRefused(by(new TestAuthority("Enemy CA").issue("Enemy", past)), Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void no_certificate_is_trusted_where_there_is_no_anchor() throws Exception {
        String signed = by(sender).sign(Samples.LEARNERS);
        DocumentVerifier nobody = new DocumentVerifier(TestAuthority.CLOCK, List.of());
        assertThat(reason(nobody, signed)).isEqualTo(Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void a_reference_to_a_part() throws Exception {
        assertRefused(by(sender).references("#a1"), Reason.COVERS_TOO_LITTLE);
        assertRefused(by(sender).references("", "#a1"), Reason.COVERS_TOO_LITTLE);
        assertRefused(by(sender).references("#xpointer(/)"), Reason.COVERS_TOO_LITTLE);
    }

    @Test
    void transforms_that_filter_what_is_signed() throws Exception {
        Transform enveloped = ForeignSigner.transform(Algorithms.ENVELOPED, null);
        Transform filter = ForeignSigner.transform(
                Transform.XPATH,
                new XPathFilterParameterSpec("not(ancestor-or-self::lh:Learner)", Map.of("lh", "urn:example:answer")));
        Transform style = ForeignSigner.transform(
                Transform.XSLT,
                new XSLTTransformParameterSpec(new DOMStructure(ForeignSigner.parse(
                                "<x:stylesheet version='1.0' xmlns:x='http://www.w3.org/1999/XSL/Transform'/>")
                        .getDocumentElement())));
        assertRefused(by(sender).transforms(enveloped, filter), Reason.FORBIDDEN_ALGORITHM);
        assertRefused(by(sender).transforms(filter, enveloped), Reason.FORBIDDEN_ALGORITHM);
        assertRefused(by(sender).transforms(enveloped, style), Reason.FORBIDDEN_ALGORITHM);
    }

    @Test
    void canonical_form_with_comments() throws Exception {
        Transform enveloped = ForeignSigner.transform(Algorithms.ENVELOPED, null);
        Transform comments = ForeignSigner.transform(Algorithms.EXCLUSIVE + "WithComments", null);
        assertRefused(by(sender).transforms(enveloped, comments), Reason.FORBIDDEN_ALGORITHM);
        assertRefused(by(sender).canonicalisation(Algorithms.EXCLUSIVE + "WithComments"), Reason.FORBIDDEN_ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
                "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
                "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
                "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
                "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
                "urn:unknown",
                ""
            })
    void a_weak_or_unknown_signature_method(String method) throws Exception {
        String signed = by(sender).sign(Samples.LEARNERS).replace(Algorithms.ECDSA_SHA_256, method);
        assertThat(reason(authority.verifier(), signed)).isEqualTo(Reason.FORBIDDEN_ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#sha1",
                "http://www.w3.org/2001/04/xmldsig-more#md5",
                "urn:unknown"
            })
    void a_weak_or_unknown_digest_method(String digest) throws Exception {
        String signed = by(sender).sign(Samples.LEARNERS).replace(Algorithms.SHA_256, digest);
        assertThat(reason(authority.verifier(), signed)).isEqualTo(Reason.FORBIDDEN_ALGORITHM);
    }

    @Test
    void the_public_key_used_as_an_hmacs_secret() throws Exception {
        SecretKeySpec secret =
                new SecretKeySpec(sender.certificate().getPublicKey().getEncoded(), "HmacSHA256");
        assertRefused(
                ForeignSigner.withCertificates(secret, sender.chain())
                        .method("http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"),
                Reason.FORBIDDEN_ALGORITHM);
    }

    @Test
    void a_key_that_is_too_short() throws Exception {
        assertRefused(
                by(authority.issue("Example College", Wish.usual().key("RSA", 1024)))
                        .method(Algorithms.RSA_SHA_256),
                Reason.FORBIDDEN_ALGORITHM);
    }

    @Test
    void a_certificate_signed_with_a_broken_digest() throws Exception {
        assertRefused(by(authority.issue("Example College", Wish.usual().digest("SHA1"))), Reason.FORBIDDEN_ALGORITHM);
    }

    @Test
    void a_method_that_is_not_its_keys() throws Exception {
        String signed = by(sender).sign(Samples.LEARNERS).replace(Algorithms.ECDSA_SHA_256, Algorithms.RSA_SHA_256);
        assertThat(reason(authority.verifier(), signed)).isEqualTo(Reason.SIGNATURE_WRONG);
    }

    @Test
    void a_damaged_certificate_carried_along() throws Exception {
        TestAuthority other = new TestAuthority("Other CA");
        Signatory namesake = new TestAuthority("Other CA").issue("Namesake");
        assertRefused(
                ForeignSigner.withCertificates(
                        sender.key(), List.of(sender.certificate(), namesake.certificate(), other.certificate())),
                Reason.UNTRUSTED_CERTIFICATE);
    }

    private static ForeignSigner by(Signatory signatory) throws Exception {
        return ForeignSigner.withCertificates(signatory.key(), signatory.chain());
    }

    private void assertRefused(ForeignSigner signer, Reason reason) throws Exception {
        assertThat(reason(authority.verifier(), signer.sign(Samples.LEARNERS))).isEqualTo(reason);
    }

    private static Reason reason(DocumentVerifier verifier, String signed) {
        Verdict verdict = verifier.verify(new ByteArrayInputStream(Samples.bytes(signed)));
        assertThat(verdict).isInstanceOf(NotGenuine.class);
        return ((NotGenuine) verdict).reason();
    }
}
