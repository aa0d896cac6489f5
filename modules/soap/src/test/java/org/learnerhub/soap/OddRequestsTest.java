package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.soap.exchange.ExchangeService;
import org.learnerhub.soap.learner.LearnerServices;

/** What no client of ours would send. */
class OddRequestsTest {

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, false);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml; charset=nonsense", "application/octet-stream", "text/xml; charset=", "nothing"})
    void a_content_type_that_makes_no_sense_is_no_internal_error(String type) {
        HttpResponse<String> answer =
                Soap.post(doors.uri(LearnerServices.G1), Soap.sample("submit-batch.request"), "Content-Type", type);

        assertThat(answer.body()).containsAnyOf("WSRC0007", "WSEC0001").doesNotContain("WSEC0999", "java");
    }

    @Test
    void a_message_without_content_type_is_read() {
        byte[] message = Soap.sample("submit-batch.request").getBytes(StandardCharsets.UTF_8);

        assertThat(Soap.post(doors.uri(LearnerServices.G1), message).body()).contains("WSRC0007");
    }

    @Test
    void a_header_that_must_be_understood_and_is_not_is_refused() {
        String message = Soap.sample("submit-batch.request")
                .replace(
                        "<soapenv:Header/>",
                        "<soapenv:Header><a:b xmlns:a='urn:a' soapenv:mustUnderstand='1'>c</a:b></soapenv:Header>");

        assertThat(Soap.post(doors.uri(LearnerServices.G1), message).body())
                .contains("<faultcode>soapenv:MustUnderstand</faultcode>", "WSEC0001", "HUB-1062");
    }

    @Test
    void addressing_headers_that_need_not_be_understood_are_ignored() {
        String message = Soap.sample("submit-batch.request")
                .replace(
                        "<soapenv:Header/>",
                        "<soapenv:Header><wsa:Action xmlns:wsa='http://www.w3.org/2005/08/addressing'>x</wsa:Action>"
                                + "<wsa:ReplyTo xmlns:wsa='http://www.w3.org/2005/08/addressing'><wsa:Address>"
                                + "http://127.0.0.1:1/elsewhere</wsa:Address></wsa:ReplyTo></soapenv:Header>");

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), message);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("WSRC0007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xsd=../../../../../../etc/passwd", "xsd=file:/etc/passwd", "wsdl=../../../etc/passwd", "xsd="})
    void a_question_for_a_file_of_the_machine_is_not_answered(String question) {
        HttpResponse<String> answer = Soap.get(URI.create(doors.uri(LearnerServices.G1) + "?" + question));

        assertThat(answer.body()).doesNotContain("root:", "java.", "org.apache");
    }

    @Test
    void a_document_goes_out_as_an_attachment_even_to_those_who_ask_in_plain_xml() throws IOException {
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, new BatchId(1042)));
        Path kept = Files.createDirectories(doors.vaultFolder.resolve("1042")).resolve("result.xml");
        Files.writeString(kept, "<the-result/>");

        HttpResponse<String> answer = Soap.post(
                doors.uri(ExchangeService.PATH),
                Soap.sample("get-document.request").replace("RECEIPT", "RESULT"));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("multipart/related")
                .contains("application/xop+xml");
        assertThat(answer.body()).contains("Include", "<the-result/>");
    }

    @Test
    void the_newest_edition_goes_out_unless_one_is_named() throws IOException {
        doors.hub.ledger.put(Jobs.inEdition(2, Jobs.at(BatchState.ANSWERED, new BatchId(1042))));
        Path kept = Files.createDirectories(doors.vaultFolder.resolve("1042"));
        Files.writeString(kept.resolve("result.xml"), "<the-first/>");
        Files.writeString(kept.resolve("result.edition-2.xml"), "<the-second/>");
        String newest = Soap.sample("get-document.request").replace("RECEIPT", "RESULT");

        assertThat(Soap.post(doors.uri(ExchangeService.PATH), newest).body())
                .contains("<the-second/>", "result.edition-2.xml", "Edition>2</");
        assertThat(Soap.post(doors.uri(ExchangeService.PATH), named(newest, 1)).body())
                .contains("<the-first/>", "result.xml")
                .doesNotContain("Edition>");
        assertThat(Soap.post(doors.uri(ExchangeService.PATH), named(newest, 3)).body())
                .contains("HUB-5003");
        assertThat(Soap.post(doors.uri(ExchangeService.PATH), Soap.sample("get-status.request"))
                        .body())
                .contains("Edition>2</");
    }

    private static String named(String request, int edition) {
        return request.replaceFirst(
                "(<(\\w+:)?Document>RESULT</(\\w+:)?Document>)", "$1<$2Edition>" + edition + "</$2Edition>");
    }

    @Test
    void a_multipart_message_to_the_learner_service_is_answered_in_plain_xml() {
        String message = "--part\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-ID: <root>\r\n\r\n"
                + Soap.sample("submit-batch.request") + "\r\n--part--\r\n";

        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G1),
                message,
                "Content-Type",
                "multipart/related; type=\"text/xml\"; boundary=part");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body()).contains("WSRC0007");
    }

    @Test
    void the_log_has_the_correlation_id_and_nobodys_data() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage() + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        try {
            doors.hub.chunks.addRows(new BatchId(1042), 0, List.of());
            doors.hub.ledger.put(Jobs.answered(new BatchId(1042), 1000));
            Files.createFile(doors.vaultFolder.resolve("1043"));
            Soap.post(doors.uri(LearnerServices.G1), Soap.sample("submit-batch.request"));
            Soap.post(
                    doors.uri(LearnerServices.G1),
                    Soap.sample("submit-batch.request").replace("TEST0038", "TEST9999"));
            Soap.post(
                    doors.uri(LearnerServices.G1),
                    Soap.sample("submit-batch.request").replace("</GivenName>", "</x>"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(logged).anyMatch(line -> line.contains("correlation-1"));
        assertThat(String.join("\n", logged)).doesNotContain("Odalys", "Quillfeather", "sixteen-letters!", "Registrar");
    }
}
