package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.trust.OutputLabel;
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

        ForeignProgram.Run run = document(xmlsec1, "answer.xml");

        assertThat(run.output()).contains("OK");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void xmlsec1_believes_a_detached_signature(KeyType type) throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        Path csv = Files.writeString(folder.resolve("autumn-1042.output.csv"), CSV);
        Path signature = folder.resolve("autumn-1042.output.csv.signature.xml");
        keys(type).signer().detached(csv, "output.csv", new OutputLabel(1042, 1), signature);

        ForeignProgram.Run run = detached(xmlsec1, "autumn-1042.output.csv");

        assertThat(run.output()).contains("OK");
        assertThat(run.exit()).isZero();
    }

    @Test
    void xmlsec1_disbelieves_an_altered_document() throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        String signed = signed(keys(KeyType.ECDSA_P256));
        Files.writeString(folder.resolve("altered.xml"), signed.replace("1000000027", "1000000028"));

        assertThat(document(xmlsec1, "altered.xml").exit()).isNotZero();
    }

    @Test
    void xmlsec1_believes_a_labelled_document_and_disbelieves_another_label() throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        Path canonical = Files.writeString(folder.resolve("canonical.xml"), Samples.LEARNERS);
        Path output = folder.resolve("output.xml");
        keys(KeyType.ECDSA_P256).signer().enveloped(canonical, new OutputLabel(1042, 2), output);

        assertThat(document(xmlsec1, "output.xml").exit()).isZero();
        Files.writeString(output, Files.readString(output).replace("job:1042:", "job:1043:"));
        assertThat(document(xmlsec1, "output.xml").exit()).isNotZero();
    }

    /** The documented line leaves alone what a signature refers to outside itself. */
    @Test
    void the_documented_line_of_xmlsec1_fetches_nothing() throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        Path secret = Files.writeString(folder.resolve("secret.txt"), CSV);
        Path signature = folder.resolve("signature.xml");
        for (String uri : List.of("secret.txt", secret.toUri().toString())) {
            keys(KeyType.ECDSA_P256).signer().detached(secret, uri, null, signature);

            assertThat(document(xmlsec1, "signature.xml").exit()).as(uri).isNotZero();
        }
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String uri = "http://127.0.0.1:" + server.getLocalPort() + "/output.csv";
            keys(KeyType.ECDSA_P256).signer().detached(secret, uri, null, signature);

            assertThat(document(xmlsec1, "signature.xml").exit()).isNotZero();
            assertThatThrownBy(server::accept).as("nobody called").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void the_documented_lines_are_those_that_are_tested() throws Exception {
        String protocol = Files.readString(Path.of(System.getProperty("hub.root"), "docs/protocol.md"));

        assertThat(protocol)
                .contains("xmlsec1 "
                        + String.join(" ", documentLine("result.xml")).replace("trust/ca.pem", "ca.pem"))
                .contains("xmlsec1 "
                        + String.join(
                                        " ",
                                        detachedLine("autumn-1042.output.csv", "autumn-1042.output.csv.signature.xml"))
                                .replace("trust/ca.pem", "ca.pem"));
        assertThat(protocol.split("xmlsec1 --verify", -1)).hasSize(3);
    }

    private ForeignProgram.Run document(ForeignProgram xmlsec1, String file) throws Exception {
        return xmlsec1.run(folder, "", documentLine(file));
    }

    private ForeignProgram.Run detached(ForeignProgram xmlsec1, String content) throws Exception {
        return xmlsec1.run(folder, "", detachedLine(content, content + ".signature.xml"));
    }

    private static List<String> documentLine(String file) {
        return List.of(
                "--verify",
                "--enabled-key-data",
                "x509",
                "--enabled-reference-uris",
                "empty,same-doc",
                "--trusted-pem",
                "trust/ca.pem",
                file);
    }

    /** For xmlsec1 a plain name is "remote"; the map leads it to the file. */
    private static List<String> detachedLine(String content, String signature) {
        return List.of(
                "--verify",
                "--enabled-key-data",
                "x509",
                "--enabled-reference-uris",
                "remote",
                "--trusted-pem",
                "trust/ca.pem",
                "--url-map:output.csv",
                content,
                signature);
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
