package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.MessageSigning;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.MessageSigner;
import org.learnerhub.testkit.hostile.Target;
import org.learnerhub.testkit.hostile.Wire;

/** Messages signed by WS-Security at a running hub, one for all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedMessagesTest {

    private final RunningHub hub;
    private final Target target;

    SignedMessagesTest(@TempDir Path folder) {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, Map.of());
        target = new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), 1);
    }

    @AfterAll
    void close() {
        hub.close();
    }

    @Test
    void a_message_signed_by_the_registered_certificate_is_taken_once() {
        Identity owner = registered(hub, "RSA", 2048, true);
        String signed = new MessageSigner(owner, now()).sign(target.goodMessage());

        assertThat(send(signed)).contains("200", "WSRC0001");
        assertThat(send(signed)).contains("500", "HUB-2005");
        assertThat(send(new MessageSigner(owner, now().plusMillis(5)).sign(target.goodMessage())))
                .contains("WSRC0001");
    }

    @Test
    void a_long_message_is_asked_for_its_password_first_and_for_its_signature_once() {
        Identity owner = registered(hub, "RSA", 2048, true);
        String message =
                target.goodMessage().replace("</GivenName>", "</GivenName><!--" + "long ".repeat(20_000) + "-->");
        String signed = new MessageSigner(owner, now()).sign(message);

        assertThat(send(signed.replace(target.password(), "sixteen letters!"))).contains("HUB-2002");
        assertThat(send(signed)).contains("200", "WSRC0001");
        assertThat(send(signed)).contains("500", "HUB-2005");
        assertThat(send(message)).contains("500", "HUB-2006");
    }

    @Test
    void an_elliptic_key_will_do() {
        Identity owner = registered(hub, "EC", 256, true);

        assertThat(send(new MessageSigner(owner, now()).sign(target.goodMessage())))
                .contains("WSRC0001");
    }

    @Test
    void unsigned_messages_are_refused_only_where_signing_is_required() {
        registered(hub, "EC", 256, false);
        assertThat(send(target.goodMessage())).contains("WSRC0001");

        registered(hub, "EC", 256, true);
        assertThat(send(target.goodMessage())).contains("500", "HUB-2006");
    }

    @Test
    void every_bad_signature_gets_the_same_answer_to_the_letter() {
        Identity owner = registered(hub, "RSA", 2048, false);
        Identity stranger = Identity.of("Stranger", "RSA", 2048, now());

        String wrong = send(new MessageSigner(stranger, now()).sign(target.goodMessage()));
        String stale = send(new MessageSigner(owner, now().minus(Duration.ofHours(1))).sign(target.goodMessage()));
        String altered =
                send(new MessageSigner(owner, now()).sign(target.goodMessage()).replace("Odalys", "Odalyx"));

        assertThat(stale).isEqualTo(wrong);
        assertThat(altered).isEqualTo(wrong);
        assertThat(wrong).contains("HUB-2005");
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "RSA,2048"})
    void a_signature_value_that_is_none_is_a_bad_signature_like_any_other(String algorithm, int bits) {
        Identity owner = registered(hub, algorithm, bits, true);
        String stale = send(new MessageSigner(owner, now().minus(Duration.ofHours(1))).sign(target.goodMessage()));

        for (String value : List.of("", "AA==", zeros(32), zeros(64), zeros(256), zeros(3_000), "???", " \n ")) {
            assertThat(send(withValue(owner, target.goodMessage(), value)))
                    .as(value)
                    .isEqualTo(stale)
                    .contains("500", "HUB-2005");
        }
    }

    private String withValue(Identity owner, String message, String value) {
        return withValue(new MessageSigner(owner, now()), message, value);
    }

    /** Signed, with another value in the place of the signature's. */
    static String withValue(MessageSigner signer, String message, String value) {
        return signer.sign(message).replaceFirst("(?s)(<ds:SignatureValue>)[^<]*", "$1" + value);
    }

    static String zeros(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    /** Canonical form leaves comments out, so anybody may put them in: what is signed must be read whole. */
    @Test
    void a_comment_inside_a_signed_value_does_not_cut_it() {
        Identity owner = registered(hub, "EC", 256, true);
        String signed = new MessageSigner(owner, now()).sign(target.goodMessage());
        String commented = signed.replace("1000000007", "10000<!-- -->00007")
                .replaceFirst("(<OrgPassword>....)", "$1<!-- -->")
                .replaceFirst("(<UKPRN>....)", "$1<!-- -->");

        assertThat(send(commented)).contains("200", "WSRC0001");
        assertThat(send(signed)).contains("500", "HUB-2005");
    }

    @Test
    void a_signature_that_is_for_somebody_else_is_none() {
        Identity owner = registered(hub, "EC", 256, true);
        String signed = new MessageSigner(owner, now()).sign(target.goodMessage());
        String mustUnderstand = "soapenv:mustUnderstand=\"1\"";

        assertThat(signed).contains(mustUnderstand);
        assertThat(send(signed.replace(mustUnderstand, "soapenv:actor=\"urn:somebody\"")))
                .contains("500", "HUB-2006");
        assertThat(send(signed.replace(
                        mustUnderstand,
                        mustUnderstand + " soapenv:actor=\"http://schemas.xmlsoap.org/soap/actor/next\"")))
                .contains("200", "WSRC0001");
    }

    /** Of the college, at the hub. */
    static Identity registered(RunningHub hub, String algorithm, int bits, boolean required) {
        Identity owner = Identity.of(
                "Invented College", algorithm, bits, hub.server().core().clock().instant());
        var institutions = hub.server().core().store().institutions();
        Institution college = institutions.find(new Ukprn(RunningHub.COLLEGE)).orElseThrow();
        institutions.save(college.signingBy(new MessageSigning(owner.fingerprint(), required)));
        return owner;
    }

    private Instant now() {
        return hub.server().core().clock().instant();
    }

    /** @return status and body without the times in it */
    private String send(String message) {
        return send(hub, message);
    }

    static String send(RunningHub hub, String message) {
        Wire.Answer answer = new Wire(hub.server().port(), Duration.ofSeconds(10)).send(Attack.noEffect("", message));
        return answer.text().replaceAll("Date:.*|<ErrorTimestamp>[^<]*", "");
    }
}
