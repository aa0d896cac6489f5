package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.signature.keys.KeySettings;
import org.learnerhub.signature.keys.KeyType;
import org.learnerhub.testkit.ForeignProgram;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Three other programs must believe what the hub signs: with both kinds of key, in both ways. */
class ForeignVerificationTest {

    private static final String CSV = "ULN,GivenName\r\n1000000027,Zoë\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_jdk_believes_a_signed_document(KeyType type) throws Exception {
        HubKeys keys = keys(type);
        Document document = ForeignSigner.parse(signed(keys));
        DOMValidateContext context = new DOMValidateContext(
                KeySelector.singletonKeySelector(keys.signingCertificate().getPublicKey()), signatureIn(document));
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);

        assertThat(XMLSignatureFactory.getInstance("DOM")
                        .unmarshalXMLSignature(context)
                        .validate(context))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void santuarios_dom_believes_a_signed_document(KeyType type) throws Exception {
        HubKeys keys = keys(type);
        Santuario.ready();
        Element signature = signatureIn(ForeignSigner.parse(signed(keys)));
        assertThat(new org.apache.xml.security.signature.XMLSignature(signature, "", true)
                        .checkSignatureValue(keys.signingCertificate()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void xmlsec1_believes_a_signed_document(KeyType type) throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        HubKeys keys = keys(type);
        Files.writeString(folder.resolve("answer.xml"), signed(keys));

        ForeignProgram.Run run = verify(xmlsec1, "answer.xml");

        assertThat(run.output()).contains("OK");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void xmlsec1_believes_a_detached_signature(KeyType type) throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        Path csv = Files.writeString(folder.resolve("output.csv"), CSV);
        keys(type).signer().detached(csv, "output.csv", folder.resolve("output.csv.signature.xml"));

        ForeignProgram.Run run = verify(xmlsec1, "output.csv.signature.xml");

        assertThat(run.output()).contains("OK");
        assertThat(run.exit()).isZero();
    }

    @Test
    void xmlsec1_disbelieves_an_altered_document() throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        String signed = signed(keys(KeyType.ECDSA_P256));
        Files.writeString(folder.resolve("altered.xml"), signed.replace("1000000027", "1000000028"));

        assertThat(verify(xmlsec1, "altered.xml").exit()).isNotZero();
    }

    private ForeignProgram.Run verify(ForeignProgram xmlsec1, String file) throws Exception {
        return xmlsec1.run(folder, "--verify", "--enabled-key-data", "x509", "--trusted-pem", "trust/ca.pem", file);
    }

    private HubKeys keys(KeyType type) {
        KeySettings settings =
                new KeySettings(folder.resolve("keys"), folder.resolve("trust"), "hub.example.org", type);
        return HubKeys.open(settings, new SecureRandom(), Clock.systemUTC());
    }

    private static String signed(HubKeys keys) {
        return Samples.text(keys.signer().enveloped(Samples.bytes(Samples.LEARNERS)));
    }

    private static Element signatureIn(Document document) {
        return (Element) document.getDocumentElement().getFirstChild();
    }
}
