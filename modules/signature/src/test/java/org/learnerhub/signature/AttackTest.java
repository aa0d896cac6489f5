package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.signature.TestAuthority.Signatory;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

/** What an enemy does to the shape of a genuinely signed document. */
class AttackTest {

    private final TestAuthority authority = new TestAuthority("Example CA");
    private final Signatory hub = authority.issue("Example hub");
    private final String signed = Samples.text(
            new HubSigner(hub.key(), hub.certificate(), hub.issuer()).enveloped(Samples.bytes(Samples.LEARNERS)));
    private final String signature =
            signed.substring(signed.indexOf("<ds:Signature "), signed.indexOf("</ds:Signature>") + 15);

    AttackTest() throws Exception {}

    @Test
    void no_signature() {
        assertRefused(Samples.LEARNERS, Reason.NOT_SIGNED);
        assertRefused("<a></a>", Reason.NOT_SIGNED);
        assertRefused("<a>text</a>", Reason.NOT_SIGNED);
    }

    @Test
    void an_element_called_signature_of_another_namespace() {
        assertRefused(
                signed.replace(Algorithms.DS + "\"><ds:SignedInfo", "urn:other\"><ds:SignedInfo"), Reason.NOT_SIGNED);
    }

    @Test
    void the_signature_moved_to_the_end() {
        assertRefused(Samples.LEARNERS.replace("</lh:Answer>", signature + "</lh:Answer>"), Reason.NOT_SIGNED);
    }

    @Test
    void the_signature_moved_deeper() {
        assertRefused(signed.replace(signature, "<x>" + signature + "</x>"), Reason.NOT_SIGNED);
    }

    @Test
    void text_or_an_element_put_before_the_signature() {
        assertRefused(signed.replace(signature, "text" + signature), Reason.NOT_SIGNED);
        assertRefused(signed.replace(signature, "<x/>" + signature), Reason.NOT_SIGNED);
    }

    @Test
    void the_signed_content_wrapped_under_another_root() {
        assertRefused("<evil>" + signature + "<kept>" + Samples.LEARNERS + "</kept></evil>", Reason.ALTERED);
        assertRefused("<evil>" + signature + Samples.LEARNERS + "</evil>", Reason.ALTERED);
        assertRefused("<evil>" + signed + "</evil>", Reason.NOT_SIGNED);
    }

    @Test
    void the_genuine_signature_twice() {
        assertRefused(signed.replace(signature, signature + signature), Reason.ALTERED);
    }

    @Test
    void an_enemys_signature_before_or_after_the_genuine_one() throws Exception {
        Signatory enemy = TestAuthority.selfSigned("Example hub");
        ForeignSigner signer = ForeignSigner.withCertificates(enemy.key(), List.of(enemy.certificate()));
        assertRefused(signer.sign(signed), Reason.UNTRUSTED_CERTIFICATE);

        String other = signer.sign("<x></x>").replace("<x>", "").replace("</x>", "");
        assertRefused(signed.replace(signature, signature + other), Reason.ALTERED);
    }

    @Test
    void content_added_changed_or_taken_away() {
        assertRefused(signed.replace("1000000027", "1000000028"), Reason.ALTERED);
        assertRefused(signed.replace("</lh:Answer>", "<lh:Learner></lh:Learner></lh:Answer>"), Reason.ALTERED);
        assertRefused(signed.replace("<lh:ULN>1000000035</lh:ULN>", ""), Reason.ALTERED);
        assertRefused(signed.replace("version=\"1", "version=\"2"), Reason.ALTERED);
        assertRefused(signed.replace("urn:example:answer", "urn:example:other"), Reason.ALTERED);
        assertRefused(signed.replace("> Siân <", ">Siân<"), Reason.ALTERED);
    }

    @Test
    void a_comment_that_cuts_a_text_short_for_careless_readers() {
        assertRefused(signed.replace("1000000027", "1000<!-- x -->000027"), Reason.COVERS_TOO_LITTLE);
        assertRefused("<!-- x -->" + signed, Reason.COVERS_TOO_LITTLE);
        assertRefused(signed + "<!-- x -->", Reason.COVERS_TOO_LITTLE);
    }

    @Test
    void a_comment_or_an_instruction_in_the_signatures_values() {
        assertRefused(signed.replace("<ds:DigestValue>", "<ds:DigestValue>AAAA<!-- x -->"), Reason.MALFORMED);
        assertRefused(signed.replace("<ds:SignatureValue>", "<ds:SignatureValue><!-- x -->"), Reason.MALFORMED);
        assertRefused(signed.replace("<ds:X509Certificate>", "<ds:X509Certificate><?x y?>"), Reason.MALFORMED);
    }

    @Test
    void a_processing_instruction() {
        assertRefused("<?xml-stylesheet href='evil.xsl'?>" + signed, Reason.MALFORMED);
        assertRefused(signed.replace("1000000027", "1000<?x?>000027"), Reason.MALFORMED);
    }

    @Test
    void a_doctype_with_entities() {
        String entities =
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/hostname'>]>";
        assertRefused(entities + signed, Reason.MALFORMED);
        assertRefused(entities + signed.replace("1000000027", "&b;&c;"), Reason.MALFORMED);
        assertRefused(signed.replace("1000000027", "&undeclared;"), Reason.MALFORMED);
    }

    @Test
    void xml_of_another_version_or_no_xml() throws Exception {
        assertRefused("<?xml version='1.1'?>" + signed, Reason.MALFORMED);
        assertRefused("ULN,GivenName\n", Reason.MALFORMED);
        assertRefused("", Reason.MALFORMED);
        assertRefused(signed.substring(0, signed.length() - 3), Reason.MALFORMED);
        assertRefused(signed + "<a></a>", Reason.MALFORMED);
        assertThat(reason(signed.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void a_second_spelling_of_a_value() {
        String value =
                signed.substring(signed.indexOf("<ds:SignatureValue>") + 19, signed.indexOf("</ds:SignatureValue>"));
        String other = value.substring(0, value.length() - 3) + next(value.charAt(value.length() - 3)) + "==";
        assertRefused(signed.replace(value, other), Reason.MALFORMED);
        assertRefused(signed.replace(value, value.replace("=", "")), Reason.MALFORMED);
        assertRefused(signed.replace(value, "%" + value), Reason.MALFORMED);
    }

    @Test
    void an_object_a_foreign_element_or_a_missing_part_in_the_signature() {
        assertRefused(signed.replace("</ds:Signature>", "<ds:Object>x</ds:Object></ds:Signature>"), Reason.MALFORMED);
        assertRefused(signed.replace("</ds:Signature>", "<x/></ds:Signature>"), Reason.MALFORMED);
        assertRefused(signed.replaceAll("<ds:SignatureValue>.*</ds:SignatureValue>", ""), Reason.MALFORMED);
        assertRefused(signed.replaceAll("<ds:SignedInfo>.*</ds:SignedInfo>", ""), Reason.MALFORMED);
        assertRefused(signed.replaceAll("<ds:SignatureMethod.*</ds:SignatureMethod>", ""), Reason.MALFORMED);
        assertRefused(signed.replaceAll("<ds:DigestMethod.*</ds:DigestMethod>", ""), Reason.MALFORMED);
        assertRefused(signed.replaceAll("<ds:DigestValue>.*</ds:DigestValue>", ""), Reason.MALFORMED);
        assertRefused(signed.replaceAll("<ds:KeyInfo>.*</ds:KeyInfo>", ""), Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void no_reference_or_two() {
        String reference = signed.substring(signed.indexOf("<ds:Reference "), signed.indexOf("</ds:SignedInfo>"));
        assertRefused(signed.replace(reference, ""), Reason.COVERS_TOO_LITTLE);
        assertRefused(signed.replace(reference, reference + reference), Reason.COVERS_TOO_LITTLE);
        assertRefused(signed.replace("<ds:Reference URI=\"\">", "<ds:Reference>"), Reason.COVERS_TOO_LITTLE);
    }

    @Test
    void another_signatures_value() {
        String other = Samples.text(
                new HubSigner(hub.key(), hub.certificate(), hub.issuer()).enveloped(Samples.bytes("<a></a>")));
        String value = "<ds:SignatureValue>[^<]*</ds:SignatureValue>";
        String stolen = java.util.regex.Pattern.compile(value)
                .matcher(other)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertRefused(signed.replaceAll(value, stolen), Reason.SIGNATURE_WRONG);
    }

    @Test
    void a_whole_documents_signature_shown_for_a_file_and_the_reverse(@TempDir Path folder) throws Exception {
        Path csv = Files.writeString(folder.resolve("output.csv"), "ULN\n");
        Path document = Files.writeString(folder.resolve("signed.xml"), signed);
        assertThat(authority.verifier().verify(document, csv))
                .isInstanceOfSatisfying(
                        NotGenuine.class, n -> assertThat(n.reason()).isEqualTo(Reason.COVERS_TOO_LITTLE));

        Path detached = folder.resolve("detached.xml");
        new HubSigner(hub.key(), hub.certificate(), hub.issuer()).detached(csv, "output.csv", null, detached);
        assertRefused("<a>" + Files.readString(detached) + "</a>", Reason.COVERS_TOO_LITTLE);
        assertRefused(signature, Reason.COVERS_TOO_LITTLE);
    }

    private void assertRefused(String document, Reason reason) {
        assertThat(reason(Samples.bytes(document))).isEqualTo(reason);
    }

    private Reason reason(byte[] document) {
        Verdict verdict = authority.verifier().verify(new ByteArrayInputStream(document));
        assertThat(verdict).isInstanceOf(NotGenuine.class);
        return ((NotGenuine) verdict).reason();
    }

    private static char next(char base64) {
        return (char) (base64 + 1);
    }
}
