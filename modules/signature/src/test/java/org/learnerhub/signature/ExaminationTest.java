package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.signature.TestAuthority.Signatory;
import org.learnerhub.signature.TestAuthority.Wish;
import org.learnerhub.signature.Verdict.Genuine;

/** What honest senders with other programs send is accepted. */
class ExaminationTest {

    private final TestAuthority authority = new TestAuthority("Example CA");

    ExaminationTest() throws Exception {}

    @ParameterizedTest
    @CsvSource({
        "rsa-sha256, http://www.w3.org/2001/04/xmlenc#sha256",
        "rsa-sha384, http://www.w3.org/2001/04/xmldsig-more#sha384",
        "rsa-sha512, http://www.w3.org/2001/04/xmlenc#sha512",
        "ecdsa-sha256, http://www.w3.org/2001/04/xmlenc#sha256",
        "ecdsa-sha384, http://www.w3.org/2001/04/xmlenc#sha512",
        "ecdsa-sha512, http://www.w3.org/2001/04/xmlenc#sha512"
    })
    void every_permitted_algorithm_is_accepted(String method, String digest) throws Exception {
        Wish wish = method.startsWith("rsa") ? Wish.usual().key("RSA", 2048) : Wish.usual();
        Signatory sender = authority.issue("Example College", wish);
        String signed = ForeignSigner.withCertificates(sender.key(), sender.chain())
                .method("http://www.w3.org/2001/04/xmldsig-more#" + method)
                .digest(digest)
                .sign(Samples.LEARNERS);
        assertGenuine(signed);
    }

    @Test
    void a_signature_in_inclusive_form_with_namespaces_around_it_is_accepted() throws Exception {
        Signatory sender = authority.issue("Example College");
        ForeignSigner signer =
                ForeignSigner.withCertificates(sender.key(), sender.chain()).canonicalisation(Algorithms.INCLUSIVE);
        String document = "<a xmlns='urn:1' xmlns:unused='urn:2' xml:lang='en'>\r\n <b>text</b></a>";

        assertGenuine(signer.transforms(ForeignSigner.transform(Algorithms.ENVELOPED, null))
                .sign(document));
        assertGenuine(signer.transforms(
                        ForeignSigner.transform(Algorithms.ENVELOPED, null),
                        ForeignSigner.transform(Algorithms.INCLUSIVE, null))
                .sign(document));
    }

    @Test
    void the_senders_certificate_may_come_after_its_authoritys_or_alone() throws Exception {
        Signatory sender = authority.issue("Example College");
        assertGenuine(ForeignSigner.withCertificates(sender.key(), List.of(sender.issuer(), sender.certificate()))
                .sign(Samples.LEARNERS));
        assertGenuine(ForeignSigner.withCertificates(sender.key(), List.of(sender.certificate()))
                .sign(Samples.LEARNERS));
    }

    @Test
    void a_senders_own_certificate_may_be_trusted_without_its_authority() throws Exception {
        Signatory sender = authority.issue("Example College");
        String signed =
                ForeignSigner.withCertificates(sender.key(), sender.chain()).sign(Samples.LEARNERS);
        DocumentVerifier verifier = new DocumentVerifier(TestAuthority.CLOCK, List.of(sender.certificate()));

        assertThat(verifier.verify(new ByteArrayInputStream(Samples.bytes(signed))))
                .isInstanceOfSatisfying(
                        Genuine.class, g -> assertThat(g.signer()).isEqualTo("Example College"));
    }

    @Test
    void white_space_and_a_declaration_before_the_signature_do_not_hide_it() throws Exception {
        Signatory sender = authority.issue("Example College");
        String signed =
                ForeignSigner.withCertificates(sender.key(), sender.chain()).sign("<a>\n  <b>text</b></a>");
        assertGenuine("<?xml version='1.0'?>\n\n" + signed + "\n");
    }

    private void assertGenuine(String signed) {
        assertThat(authority.verifier().verify(new ByteArrayInputStream(Samples.bytes(signed))))
                .isInstanceOf(Genuine.class);
    }
}
