package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.signature.TestAuthority.Signatory;
import org.learnerhub.signature.TestAuthority.Wish;
import org.learnerhub.signature.Verdict.Genuine;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.MessageSigner;
import org.learnerhub.testkit.hostile.Target;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** However a signature is built, there is a verdict and never anything else. */
class MalformedSignatureTest {

    private static final int ROUNDS = 1_500;
    private static final Instant NOW = TestAuthority.NOW;
    private static final String MESSAGE = new Target("10099991", "sixteen letters!", 1).goodMessage();

    private final TestAuthority authority = new TestAuthority("Example CA");
    private final DocumentVerifier verifier = authority.verifier();
    private final MessageSignatures messages = new MessageSignatures(() -> NOW, Duration.ofMinutes(5));

    MalformedSignatureTest() throws Exception {}

    @ParameterizedTest
    @CsvSource({"EC,256", "EC,384", "EC,521", "RSA,2048"})
    void a_document_whose_signature_value_is_none_is_not_genuine(String algorithm, int bits) throws Exception {
        String signed = signed(algorithm, bits);
        assertThat(verify(Samples.bytes(signed))).isInstanceOf(Genuine.class);

        spoiledValues(ForeignSigner.parse(signed))
                .forEach((name, spoiled) -> assertThat(verify(spoiled)).as(name).isInstanceOf(NotGenuine.class));
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "RSA,2048"})
    void a_file_whose_signature_value_is_none_is_refused(String algorithm, int bits) throws Exception {
        SenderSignatureCheck check = new SenderSignatureCheck(verifier);

        spoiledValues(ForeignSigner.parse(signed(algorithm, bits)))
                .forEach((name, spoiled) -> assertThat(check.acceptable(() -> new ByteArrayInputStream(spoiled)))
                        .as(name)
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "EC,384", "RSA,2048"})
    void a_message_whose_signature_value_is_none_is_refused(String algorithm, int bits) throws Exception {
        Identity owner = Identity.of("Owner", algorithm, bits, NOW);
        assertThat(messages.check(new MessageSigner(owner, NOW).signed(MESSAGE)))
                .isPresent();

        spoiledValues(new MessageSigner(owner, NOW).signed(MESSAGE))
                .forEach((name, spoiled) -> assertThat(messages.check(MessageSigner.parse(Samples.text(spoiled))))
                        .as(name)
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "RSA,2048"})
    void a_document_whose_signature_is_spoiled_by_chance_gets_a_verdict(String algorithm, int bits) throws Exception {
        String signed = signed(algorithm, bits);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Document document = ForeignSigner.parse(signed);
            SignatureMutations.spoil(document, new Random(seed));
            byte[] spoiled = Samples.bytes(MessageSigner.text(document));
            assertThatCode(() -> verify(spoiled)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "RSA,2048"})
    void a_message_whose_signature_is_spoiled_by_chance_is_taken_or_refused(String algorithm, int bits) {
        String signed = new MessageSigner(Identity.of("Owner", algorithm, bits, NOW), NOW).sign(MESSAGE);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Document document = MessageSigner.parse(signed);
            SignatureMutations.spoil(document, new Random(seed));
            assertThatCode(() -> messages.check(document)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    /** Also certificates, namespaces and what is no XML any more. */
    @ParameterizedTest
    @CsvSource({"EC,256", "RSA,2048"})
    void a_document_with_bytes_changed_by_chance_gets_a_verdict(String algorithm, int bits) throws Exception {
        byte[] signed = Samples.bytes(signed(algorithm, bits));
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random dice = new Random(seed);
            byte[] spoiled = signed.clone();
            for (int changes = 1 + dice.nextInt(4); changes > 0; changes--) {
                spoiled[dice.nextInt(spoiled.length)] = (byte) (0x20 + dice.nextInt(0x60));
            }
            assertThatCode(() -> verify(spoiled)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static Map<String, byte[]> spoiledValues(Document signed) {
        Element value = (Element)
                signed.getElementsByTagNameNS(Algorithms.DS, "SignatureValue").item(0);
        byte[] right = Base64.getMimeDecoder().decode(value.getTextContent());
        Map<String, byte[]> spoiled = new LinkedHashMap<>();
        SignatureMutations.values(right).forEach((name, text) -> {
            value.setTextContent(text);
            spoiled.put(name, Samples.bytes(MessageSigner.text(signed)));
        });
        return spoiled;
    }

    private String signed(String algorithm, int bits) throws Exception {
        Signatory sender = authority.issue("Example College", Wish.usual().key(algorithm, bits));
        ForeignSigner signer = ForeignSigner.withCertificates(sender.key(), sender.chain());
        return (algorithm.equals("RSA") ? signer.method(Algorithms.RSA_SHA_256) : signer).sign(Samples.LEARNERS);
    }

    private Verdict verify(byte[] document) {
        return verifier.verify(new ByteArrayInputStream(document));
    }
}
