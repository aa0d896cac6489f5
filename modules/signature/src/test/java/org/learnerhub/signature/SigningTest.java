package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.signature.TestAuthority.Signatory;
import org.learnerhub.signature.TestAuthority.Wish;
import org.learnerhub.signature.Verdict.Genuine;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

class SigningTest {

    @TempDir
    Path folder;

    private final TestAuthority authority;
    private final Signatory hub;
    private final HubSigner signer;

    SigningTest() throws Exception {
        authority = new TestAuthority("Example CA");
        hub = authority.issue("Example hub");
        signer = new HubSigner(hub.key(), hub.certificate(), hub.issuer());
    }

    @ParameterizedTest
    @CsvSource({"EC, 256, ecdsa-sha256", "EC, 384, ecdsa-sha256", "RSA, 2048, rsa-sha256", "RSA, 3072, rsa-sha256"})
    void what_is_signed_is_found_genuine_and_says_by_whom(String algorithm, int bits, String method) throws Exception {
        Signatory other = authority.issue("Other hub", Wish.usual().key(algorithm, bits));
        byte[] signed = new HubSigner(other.key(), other.certificate(), other.issuer())
                .enveloped(Samples.bytes(Samples.LEARNERS));

        Verdict verdict = authority.verifier().verify(new ByteArrayInputStream(signed));

        assertThat(verdict)
                .isEqualTo(new Genuine(
                        "Other hub",
                        "CN=Other hub",
                        Wish.usual().from(),
                        Wish.usual().until(),
                        "http://www.w3.org/2001/04/xmldsig-more#" + method,
                        "http://www.w3.org/2001/04/xmlenc#sha256",
                        "the whole document",
                        CertificateNames.fingerprint(other.certificate()),
                        null));
    }

    @Test
    void the_signature_is_the_only_thing_added_and_stands_first_in_the_root() {
        String signed = Samples.text(signer.enveloped(Samples.bytes(Samples.LEARNERS)));

        int start = signed.indexOf("<ds:Signature ");
        int end = signed.indexOf("</ds:Signature>") + "</ds:Signature>".length();
        assertThat(signed.substring(0, start)).endsWith("version=\"1 &lt; 2\">");
        assertThat(signed.substring(0, start) + signed.substring(end)).isEqualTo(Samples.LEARNERS);
        assertThat(signed).doesNotContain("&#13;").doesNotContain("\r");
    }

    @Test
    void a_file_and_bytes_are_signed_alike() throws Exception {
        Path canonical = Files.writeString(folder.resolve("answer.xml"), Samples.LEARNERS);
        Path target = Files.writeString(folder.resolve("signed.xml"), "what was here before is replaced".repeat(1000));

        signer.enveloped(canonical, target);

        assertThat(authority.verifier().verify(target)).isInstanceOf(Genuine.class);
        String byBytes = Samples.text(signer.enveloped(Samples.bytes(Samples.LEARNERS)));
        assertThat(withoutValue(Files.readString(target))).isEqualTo(withoutValue(byBytes));
    }

    @Test
    void an_xml_declaration_is_kept_and_not_part_of_what_is_signed() throws Exception {
        String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Samples.LEARNERS;
        Path canonical = Files.writeString(folder.resolve("answer.xml"), declared);
        Path target = folder.resolve("signed.xml");

        signer.enveloped(canonical, target);

        assertThat(Files.readString(target)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lh:Answer ");
        assertThat(authority.verifier().verify(target)).isInstanceOf(Genuine.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<!-- first --><a></a>",
                "<?p i?><a></a>",
                "<!DOCTYPE a><a></a>",
                "<a/>",
                "<a b=\"never closed></a>",
                "<a></a>\n",
                " <a></a>"
            })
    void what_cannot_be_canonical_is_not_signed(String document) throws Exception {
        Path file = Files.writeString(folder.resolve("in.xml"), document);
        assertThatThrownBy(() -> signer.enveloped(file, folder.resolve("out.xml")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signer.enveloped(Samples.bytes(document)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("out.xml")).doesNotExist();
    }

    @Test
    void a_document_is_not_signed_onto_itself() throws Exception {
        Path file = Files.writeString(folder.resolve("in.xml"), Samples.LEARNERS);
        assertThatThrownBy(() -> signer.enveloped(file, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent(Samples.LEARNERS);
    }

    @Test
    void a_greater_sign_in_an_attribute_does_not_end_the_root_tag() {
        byte[] signed = signer.enveloped(Samples.bytes("<a b=\"1 > 0\" c=\"x\">text</a>"));
        assertThat(Samples.text(signed)).startsWith("<a b=\"1 > 0\" c=\"x\"><ds:Signature ");
        assertThat(authority.verifier().verify(new ByteArrayInputStream(signed)))
                .isInstanceOf(Genuine.class);
    }

    @Test
    void a_detached_signature_covers_the_files_octets() throws Exception {
        Path output = Files.writeString(folder.resolve("output.csv"), "ULN,GivenName\r\n1000000027,Zoë\r\n");
        Path signature = folder.resolve("output.csv.signature.xml");

        signer.detached(output, "output.csv", null, signature);

        assertThat(authority.verifier().verify(signature, output))
                .isInstanceOfSatisfying(
                        Genuine.class, g -> assertThat(g.covered()).isEqualTo("file output.csv"));
        Files.writeString(output, "ULN,GivenName\n1000000027,Zoë\n");
        assertThat(authority.verifier().verify(signature, output))
                .isInstanceOfSatisfying(
                        NotGenuine.class, n -> assertThat(n.reason()).isEqualTo(Reason.ALTERED));
    }

    @Test
    void a_detached_signature_without_its_file_proves_nothing() throws Exception {
        Path output = Files.writeString(folder.resolve("output.csv"), "ULN\n");
        Path signature = folder.resolve("signature.xml");
        signer.detached(output, "a&b.csv", null, signature);

        assertThat(authority.verifier().verify(signature, output))
                .isInstanceOfSatisfying(
                        Genuine.class, g -> assertThat(g.covered()).isEqualTo("file a&b.csv"));
        assertThat(authority.verifier().verify(signature))
                .isInstanceOfSatisfying(
                        NotGenuine.class, n -> assertThat(n.reason()).isEqualTo(Reason.CONTENT_MISSING));
        assertThat(authority.verifier().verify(signature, folder.resolve("gone.csv")))
                .isInstanceOfSatisfying(
                        NotGenuine.class, n -> assertThat(n.reason()).isEqualTo(Reason.CONTENT_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#a1", "two words", "\"quoted\"", "<tag>"})
    void a_detached_signature_needs_the_uri_of_a_file(String uri) throws Exception {
        Path output = Files.writeString(folder.resolve("output.csv"), "ULN\n");
        assertThatThrownBy(() -> signer.detached(output, uri, null, folder.resolve("signature.xml")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_trust_anchor_is_the_authoritys_certificate_as_pem() throws Exception {
        assertThat(signer.trustAnchorPem())
                .startsWith("-----BEGIN CERTIFICATE-----\n")
                .endsWith("\n-----END CERTIFICATE-----\n");
        assertThat(java.security.cert.CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(Samples.bytes(signer.trustAnchorPem()))))
                .isEqualTo(authority.certificate());
    }

    private static String withoutValue(String signed) {
        return signed.replaceAll("<ds:SignatureValue>[^<]*<", "<ds:SignatureValue><");
    }
}
