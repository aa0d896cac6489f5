package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.MessageSigner;
import org.learnerhub.testkit.hostile.Wire;

/** Signed files at the batch exchange of a running hub. */
class SignedExchangeTest {

    private static final String DOOR = "/services/BatchExchange";
    private static final String FILE = "\"FileVersion\",\"UKPRN\"\r\n\"2A\",\"10099001\"\r\n";
    private static final String INCLUDE =
            "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:file\"/>";

    @TempDir
    private Path folder;

    private RunningHub hub;
    private Identity owner;

    @BeforeEach
    void start() {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, Map.of());
        owner = SignedMessagesTest.registered(hub, "EC", 256, true);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void a_file_within_a_signed_message_is_taken_once() throws Exception {
        String inline = Base64.getEncoder().encodeToString(FILE.getBytes(StandardCharsets.UTF_8));
        String signed = sign(message("", inline));

        assertThat(plain(signed)).contains("200", "JobID>");
        assertThat(plain(signed)).contains("500", "HUB-2005");
        assertThat(plain(message("", inline))).contains("500", "HUB-2006");
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void a_file_beside_a_signed_message_is_taken_where_the_message_tells_its_digest() throws Exception {
        assertThat(attached(sign(message(sha256(FILE), INCLUDE)), FILE)).contains("200", "JobID>");
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void a_file_beside_a_signed_message_that_does_not_tell_its_digest_is_not_signed() throws Exception {
        assertThat(attached(sign(message("", INCLUDE)), FILE)).contains("500", "HUB-2005");
        assertThat(jobs()).isZero();
    }

    @Test
    void another_file_in_place_of_the_one_that_was_signed_for_is_refused() throws Exception {
        String other = FILE.replace("2A", "3A");

        assertThat(attached(sign(message(sha256(FILE), INCLUDE)), other)).contains("500", "HUB-1014");
        assertThat(attached(sign(message(sha256(FILE), INCLUDE)).replace(sha256(FILE), sha256(other)), other))
                .contains("500", "HUB-2005");
        assertThat(jobs()).isZero();
    }

    private int jobs() {
        String list = "<ex:ListBatches xmlns:ex=\"urn:learnerhub:exchange:v1\">" + credentials() + "</ex:ListBatches>";
        return plain(sign(envelope(list))).split("<[^/>]*JobID>", -1).length - 1;
    }

    private String message(String sha256, String content) {
        return envelope("<ex:SubmitFile xmlns:ex=\"urn:learnerhub:exchange:v1\">" + credentials()
                + "<ex:FileName>autumn.csv</ex:FileName><ex:Kind>LearnerRegistration</ex:Kind>"
                + "<ex:JobType>FUL</ex:JobType>"
                + (sha256.isEmpty() ? "" : "<ex:Sha256>" + sha256 + "</ex:Sha256>")
                + "<ex:Content>" + content + "</ex:Content></ex:SubmitFile>");
    }

    private String credentials() {
        return "<ex:Credentials><ex:UKPRN>" + RunningHub.COLLEGE + "</ex:UKPRN><ex:OrgPassword>"
                + hub.login(RunningHub.COLLEGE).password()
                + "</ex:OrgPassword><ex:UserName>R. Registrar</ex:UserName></ex:Credentials>";
    }

    private static String envelope(String body) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Header/>"
                + "<soapenv:Body>" + body + "</soapenv:Body></soapenv:Envelope>";
    }

    private String sign(String message) {
        Instant now = hub.server().core().clock().instant();
        return new MessageSigner(owner, now).sign(message);
    }

    private static String sha256(String file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8)));
    }

    private String plain(String message) {
        return send(message, "text/xml; charset=utf-8");
    }

    private String attached(String message, String file) {
        String body = "--b\r\nContent-Type: application/xop+xml; charset=utf-8; type=\"text/xml\"\r\n"
                + "Content-Transfer-Encoding: 8bit\r\nContent-ID: <root>\r\n\r\n" + message
                + "\r\n--b\r\nContent-Type: text/csv\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <file>\r\n\r\n"
                + file + "\r\n--b--\r\n";
        return send(
                body,
                "multipart/related; type=\"application/xop+xml\"; boundary=b; start=\"<root>\"; start-info=\"text/xml\"");
    }

    private String send(String body, String type) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Wire(hub.server().port(), Duration.ofSeconds(10))
                .send(Attack.message(DOOR, bytes, "Content-Type: " + type))
                .text();
    }
}
