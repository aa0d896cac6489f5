package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.MessageSigner;
import org.learnerhub.testkit.hostile.Target;
import org.w3c.dom.Document;

/** Messages signed by WSS4J, as clients of CXF and others sign them. */
class ForeignMessageSignerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String SECRET = "changeit";
    private static final String MESSAGE = new Target("10099991", "sixteen letters!", 1).goodMessage();

    private final MessageSignatures signatures = new MessageSignatures(() -> NOW, Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({"RSA, 2048, rsa-sha256", "RSA, 3072, rsa-sha512", "EC, 256, ecdsa-sha256"})
    void a_message_signed_by_wss4j_is_accepted(String algorithm, int bits, String method) throws Exception {
        Identity owner = Identity.of("Owner", algorithm, bits, NOW);

        String signed = sign(owner, method, true);

        assertThat(signed).contains("InclusiveNamespaces");
        assertThat(signatures.examine(MessageSigner.parse(signed)).certificateSha256())
                .isEqualTo(owner.fingerprint());
    }

    @Test
    void without_lists_of_prefixes_too_and_not_once_it_was_changed() throws Exception {
        Identity owner = Identity.of("Owner", "EC", 256, NOW);

        String signed = sign(owner, "ecdsa-sha256", false);

        assertThat(signed).doesNotContain("InclusiveNamespaces");
        assertThat(signatures.check(MessageSigner.parse(signed))).isPresent();
        assertThat(signatures.check(MessageSigner.parse(signed.replace("Odalys", "Odile"))))
                .isEmpty();
    }

    private static String sign(Identity owner, String method, boolean prefixes) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("owner", owner.key(), SECRET.toCharArray(), new Certificate[] {owner.certificate()});
        Merlin crypto = new Merlin();
        crypto.setKeyStore(keys);
        Document message = MessageSigner.parse(MESSAGE);
        WSSecHeader header = new WSSecHeader(message);
        header.insertSecurityHeader();
        WSSecTimestamp timestamp = new WSSecTimestamp(header);
        timestamp.setWsTimeSource(() -> NOW);
        timestamp.build();
        WSSecSignature signature = new WSSecSignature(header);
        signature.setUserInfo("owner", SECRET);
        signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        signature.setSignatureAlgorithm("http://www.w3.org/2001/04/xmldsig-more#" + method);
        signature.setDigestAlgo(WSConstants.SHA256);
        signature.setAddInclusivePrefixes(prefixes);
        signature.getParts().add(new WSEncryptionPart("Body", SoapParts.SOAP, ""));
        signature.getParts().add(new WSEncryptionPart("Timestamp", SoapParts.WSU, ""));
        signature.build(crypto);
        return MessageSigner.text(message);
    }
}
