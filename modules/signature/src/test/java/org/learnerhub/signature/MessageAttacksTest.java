package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.MessageSigner;
import org.learnerhub.testkit.hostile.SignatureAttacks;
import org.learnerhub.testkit.hostile.Target;

/** Each attack on signed messages is refused for its own reason, so that no check can go without a test that fails. */
class MessageAttacksTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String ACCEPTED = "ACCEPTED";

    private static final Map<String, Object> REASONS = Map.ofEntries(
            Map.entry("signature: body that is not signed", MessageFlaw.NOT_COVERED),
            Map.entry("signature: timestamp that is not signed", MessageFlaw.NOT_COVERED),
            Map.entry("signature: token alone is signed", MessageFlaw.NOT_COVERED),
            Map.entry("signature: part of the body is signed", MessageFlaw.NOT_COVERED),
            Map.entry("signature: stale timestamp", MessageFlaw.EXPIRED),
            Map.entry("signature: stale timestamp that says it still counts", MessageFlaw.TOO_OLD),
            Map.entry("signature: young timestamp that says it counts no more", MessageFlaw.EXPIRED),
            Map.entry("signature: timestamp that ends before it begins", MessageFlaw.EXPIRED),
            Map.entry("signature: timestamp of tomorrow", MessageFlaw.FROM_THE_FUTURE),
            // Whose certificate it is, the door asks.
            Map.entry("signature: certificate of a stranger", ACCEPTED),
            Map.entry("signature: certificate that has expired", MessageFlaw.CERTIFICATE_NOT_VALID_NOW),
            Map.entry("signature: key that is too short", MessageFlaw.WEAK_KEY),
            Map.entry("signature: SHA-1 signature", MessageFlaw.SIGNATURE_METHOD),
            Map.entry("signature: SHA-1 digest", MessageFlaw.DIGEST_METHOD),
            Map.entry("signature: key of a stranger under the owner's certificate", MessageFlaw.VALUE),
            Map.entry("signature: certificate taken for a secret key", MessageFlaw.SIGNATURE_METHOD),
            Map.entry("signature: inclusive canonical form", MessageFlaw.CANONICALISATION),
            Map.entry("signature: one letter of the signed body changed", MessageFlaw.DIGEST),
            Map.entry("signature: instruction put into the signed body", MessageFlaw.DIGEST),
            Map.entry("signature: expiry removed", MessageFlaw.DIGEST),
            Map.entry("signature: signature value emptied", MessageFlaw.VALUE),
            Map.entry("signature: key info removed", MessageFlaw.SIGNATURE),
            Map.entry("signature: a bare key in place of the token's", MessageFlaw.OTHER_KEY),
            Map.entry("signature: key said to be another token's", MessageFlaw.OTHER_KEY),
            Map.entry("signature: token of another kind", MessageFlaw.TOKEN),
            Map.entry("signature: token that is no certificate", MessageFlaw.TOKEN),
            Map.entry("signature: two transforms", MessageFlaw.SIGNATURE),
            Map.entry("signature: length of a HMAC", MessageFlaw.SIGNATURE_METHOD),
            Map.entry("signature: six references", MessageFlaw.SIGNATURE),
            Map.entry("signature: a second time in the timestamp", MessageFlaw.TIMESTAMP),
            Map.entry("signature: reference to nothing", MessageFlaw.REFERENCE_TO_NOTHING),
            Map.entry("signature: reference to the whole document", MessageFlaw.REFERENCE),
            Map.entry("signature: reference by XPointer", MessageFlaw.REFERENCE),
            Map.entry("signature: transform by stylesheet", MessageFlaw.TRANSFORM),
            Map.entry("wrapping: signed body in a header, new body without id", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: signed body in a header, new body with the same id", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: signed body in a header, new body with another id", MessageFlaw.SECOND_SOAP_PART),
            Map.entry(
                    "wrapping: signed body in a header, new body with the id in another spelling",
                    MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: signed body inside the signature", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: signed body inside the security header", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: signed body inside the new one", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: two bodies, the signed one last", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: two bodies, the signed one first", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: an envelope around the signed one", MessageFlaw.SECOND_SOAP_PART),
            Map.entry("wrapping: fresh timestamp beside the signed stale one", MessageFlaw.NOT_COVERED),
            Map.entry("wrapping: a second security header", MessageFlaw.SECOND_SECURITY_HEADER),
            Map.entry("wrapping: a second token before the signed one's", MessageFlaw.SECURITY_HEADER),
            Map.entry("wrapping: a header with the body's id", MessageFlaw.AMBIGUOUS_REFERENCE),
            Map.entry("wrapping: a header with the body's id, without namespace", MessageFlaw.AMBIGUOUS_REFERENCE),
            Map.entry("wrapping: a header with the body's id in capitals", MessageFlaw.AMBIGUOUS_REFERENCE),
            Map.entry("wrapping: a header with the body's xml:id", MessageFlaw.AMBIGUOUS_REFERENCE),
            Map.entry("wrapping: a SOAP 1.2 body with the body's id in a header", MessageFlaw.AMBIGUOUS_REFERENCE),
            Map.entry("wrapping: a header with the timestamp's id", MessageFlaw.AMBIGUOUS_REFERENCE),
            Map.entry("wrapping: signed body made a SOAP 1.2 body in a header", MessageFlaw.DIGEST),
            Map.entry("wrapping: a token with the key's id in another header", MessageFlaw.OTHER_KEY),
            Map.entry("wrapping: a second signature outside the security header", MessageFlaw.SECOND_SIGNATURE),
            Map.entry("wrapping: a second signature inside the first", MessageFlaw.SECOND_SIGNATURE));

    private final MessageSignatures signatures = new MessageSignatures(() -> NOW, Duration.ofMinutes(5));

    @Test
    void every_attack_is_refused_for_its_own_reason() throws Exception {
        Map<String, Object> found = new LinkedHashMap<>();
        Identity owner = Identity.of("Owner", "RSA", 2048, NOW);
        for (Attack attack : SignatureAttacks.against(new Target("10099991", "sixteen letters!", 1), owner, NOW)) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            attack.body().writeTo(message);
            found.put(attack.name(), end(message.toString(StandardCharsets.UTF_8)));
        }

        assertThat(found).containsExactlyInAnyOrderEntriesOf(REASONS);
    }

    @Test
    void outside_all_reasons_are_one() {
        Identity owner = Identity.of("Owner", "EC", 256, NOW);
        String message = new Target("10099991", "sixteen letters!", 1).goodMessage();

        assertThat(signatures.check(new MessageSigner(owner, NOW).signed(message)))
                .isPresent();
        assertThat(signatures.check(new MessageSigner(owner, NOW).only("body").signed(message)))
                .isEmpty();
        assertThat(signatures.check(MessageSigner.parse(message))).isEmpty();
    }

    private Object end(String message) {
        try {
            signatures.examine(MessageSigner.parse(message));
            return ACCEPTED;
        } catch (Refusal e) {
            MessageFlaw flaw = e.flaw();
            return flaw == null ? "without a reason" : flaw;
        }
    }
}
