package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.SignedMessage;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.MessageSigner;
import org.learnerhub.testkit.hostile.Target;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Signed messages that are right, and what about them may be otherwise. */
class MessageSignaturesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String DS = Algorithms.DS;
    private static final String MESSAGE = new Target("10099991", "sixteen letters!", 1).goodMessage();

    private final Identity owner = Identity.of("Owner", "EC", 256, NOW);
    private final MessageSignatures signatures = new MessageSignatures(() -> NOW, Duration.ofMinutes(5));

    @Test
    void a_right_message_is_told_by_certificate_and_end() throws Refusal {
        SignedMessage message = signatures.examine(new MessageSigner(owner, NOW.minusSeconds(7)).signed(MESSAGE));

        assertThat(message.certificateSha256()).isEqualTo(owner.fingerprint());
        assertThat(message.stale()).isEqualTo(NOW.plusSeconds(293));
        assertThat(message.identity()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_message_may_be_five_minutes_old_and_a_minute_ahead_to_the_millisecond() {
        assertThat(end(made(NOW.minusSeconds(300)))).isEqualTo("accepted");
        assertThat(end(made(NOW.minusMillis(300_001)))).isEqualTo("TOO_OLD");
        assertThat(end(made(NOW.plusSeconds(60)))).isEqualTo("accepted");
        assertThat(end(made(NOW.plusMillis(60_001)))).isEqualTo("FROM_THE_FUTURE");
    }

    @Test
    void a_message_that_ends_now_has_ended_though_it_is_young_and_rightly_signed() {
        Instant made = NOW.minusSeconds(20);

        assertThat(end(new MessageSigner(owner, made)
                        .lasting(Duration.ofSeconds(20))
                        .signed(MESSAGE)))
                .isEqualTo("EXPIRED");
        assertThat(end(new MessageSigner(owner, made)
                        .lasting(Duration.ofMillis(20_001))
                        .signed(MESSAGE)))
                .isEqualTo("accepted");
    }

    /** Whoever has r and s has also r and n - s: another value of the same signature. */
    @Test
    void an_elliptic_signature_in_its_other_writing_is_the_same_message() throws Refusal {
        Document message = new MessageSigner(owner, NOW).signed(MESSAGE);
        SignedMessage first = signatures.examine(message);
        Element value = element(message, "SignatureValue");
        byte[] rs = Base64.getMimeDecoder().decode(value.getTextContent());
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(rs, 32, 64));
        byte[] other =
                ((ECPrivateKey) owner.key()).getParams().getOrder().subtract(s).toByteArray();
        Arrays.fill(rs, 32, 64, (byte) 0);
        int length = Math.min(32, other.length);
        System.arraycopy(other, other.length - length, rs, 64 - length, length);
        value.setTextContent(Base64.getEncoder().encodeToString(rs));

        assertThat(signatures.examine(message)).isEqualTo(first);
    }

    @Test
    void what_is_not_signed_may_be_written_otherwise_and_it_stays_the_same_message() throws Refusal {
        String text = new MessageSigner(owner, NOW).sign(MESSAGE);
        SignedMessage first = signatures.examine(MessageSigner.parse(text));
        String other = text.replaceAll("(</wsse:BinarySecurityToken>|</wsu:Timestamp>)", "$1\n  <!-- other -->")
                .replaceAll("(<ds:SignatureValue>)(.{20})", "$1\n$2\n")
                .replaceFirst("<ds:KeyInfo>", "<ds:KeyInfo Id=\"k\"> ")
                .replaceFirst("<soapenv:Header>", "<soapenv:Header><t:trace xmlns:t=\"urn:t\"/>");
        Document reordered = MessageSigner.parse(other);
        Node signature = element(reordered, "Signature");
        signature
                .getParentNode()
                .insertBefore(signature, signature.getParentNode().getFirstChild());

        assertThat(other).isNotEqualTo(text);
        assertThat(signatures.examine(reordered)).isEqualTo(first);
    }

    @Test
    void another_time_or_body_is_another_message() throws Refusal {
        SignedMessage first = signatures.examine(new MessageSigner(owner, NOW).signed(MESSAGE));
        SignedMessage later = signatures.examine(new MessageSigner(owner, NOW.plusMillis(1)).signed(MESSAGE));
        SignedMessage other =
                signatures.examine(new MessageSigner(owner, NOW).signed(MESSAGE.replace("Odalys", "Odile")));

        assertThat(first.identity()).isNotEqualTo(later.identity()).isNotEqualTo(other.identity());
    }

    /** Canonical form leaves comments out, so they can be put in afterwards. */
    @Test
    void a_comment_inside_a_time_or_value_does_not_cut_it() throws Refusal {
        String text = new MessageSigner(owner, NOW).sign(MESSAGE);
        String commented = text.replaceFirst("(<wsu:Created>2026)", "$1<!-- -->")
                .replaceFirst("(<ds:DigestValue>....)", "$1<!-- -->")
                .replaceFirst("Quill", "Quill<!-- -->");

        assertThat(signatures.examine(MessageSigner.parse(commented)))
                .isEqualTo(signatures.examine(MessageSigner.parse(text)));
    }

    @Test
    void prefixes_may_be_treated_as_inclusive_and_then_count() {
        MessageSigner signer = new MessageSigner(owner, NOW).inclusive("soapenv", "f");
        Document message = signer.signed(MESSAGE.replace("<soapenv:Body", "<soapenv:Body xmlns:f=\"urn:one\""));
        assertThat(element(message, "Signature")
                        .getElementsByTagNameNS(Algorithms.EXCLUSIVE, "InclusiveNamespaces")
                        .getLength())
                .isEqualTo(3);
        assertThat(end(message)).isEqualTo("accepted");

        String rebound = MessageSigner.text(message).replace("urn:one", "urn:two");

        assertThat(end(MessageSigner.parse(rebound))).isEqualTo("DIGEST");
    }

    @Test
    void other_parameters_of_canonical_form_are_refused() {
        String text = MessageSigner.text(
                new MessageSigner(owner, NOW).inclusive("soapenv").signed(MESSAGE));

        assertThat(end(MessageSigner.parse(text.replaceAll("InclusiveNamespaces", "Others"))))
                .isEqualTo("TRANSFORM");
    }

    @Test
    void the_reason_is_not_in_the_text_of_a_refusal() {
        assertThatThrownBy(() -> signatures.examine(made(NOW.minusSeconds(301))))
                .hasMessage("The message's signature is not accepted.");
    }

    private Document made(Instant created) {
        return new MessageSigner(owner, created).lasting(Duration.ofDays(1)).signed(MESSAGE);
    }

    private String end(Document message) {
        try {
            signatures.examine(message);
            return "accepted";
        } catch (Refusal e) {
            return String.valueOf(e.flaw());
        }
    }

    private static Element element(Document document, String name) {
        return (Element) document.getElementsByTagNameNS(DS, name).item(0);
    }
}
