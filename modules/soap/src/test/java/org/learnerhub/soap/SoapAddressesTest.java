package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.soap.learner.LearnerServices;

/** Paths, methods and encodings of HTTP at the SOAP doors, as clients that others wrote use them. */
class SoapAddressesTest {

    private static final String FIND = "find-by-demographics.request";

    @TempDir
    private static Path folder;

    private static RunningServices doors;

    @BeforeAll
    static void open() {
        doors = new RunningServices(folder, false);
        doors.learners.add();
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/LearnerService.svc",
                "/learnerservice.svc",
                "/LEARNERSERVICE.SVC",
                "/LearnerService.svc/",
                "/learnerService.Svc//",
                "//LearnerService.svc",
                "/services/LearnerService",
                "/services/LearnerService/",
                "/Services/learnerservice",
                "/SERVICES//LEARNERSERVICE/",
                "/services/./LearnerService",
                "/services/%4CearnerService",
                "/MIAPWebService/services/LearnerService/",
                "/miapwebservice/Services/LearnerService",
                "/services/LearnerService;jsessionid=1"
            })
    void a_path_is_read_without_regard_to_case_and_to_slashes_at_the_end(String path) {
        HttpResponse<String> answer = Soap.post(doors.uri(path), Soap.sample(FIND));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("WSRC0004");
    }

    @ParameterizedTest
    @CsvSource({
        "/learnerservice.svc/?WSDL, /LearnerService.svc",
        "/SERVICES/LearnerService?Wsdl, /services/LearnerService",
        "/services/batchexchange/?singlewsdl, /services/BatchExchange",
        "/learnerservicer9.svc/?WSDL, /LearnerServiceR9.svc",
        "/LEARNERSERVICER9.SVC?singleWsdl, /LearnerServiceR9.svc",
        "/externalservice.SVC?wsdl, /ExternalService.svc",
        "/ExternalService.svc//?SINGLEWSDL, /ExternalService.svc",
        "/ukrlpproviderqueryws/providerqueryservicev3/?WSDL, /UkrlpProviderQueryWS/ProviderQueryServiceV3",
        "/UkrlpProviderQueryWS/ProviderQueryServiceV3, /UkrlpProviderQueryWS/ProviderQueryServiceV3",
        "/UkrlpProviderQueryWS4/ProviderQueryServiceV4, /UkrlpProviderQueryWS4/ProviderQueryServiceV4",
        "/UkrlpProviderQueryWS5/ProviderQueryServiceV5, /UkrlpProviderQueryWS5/ProviderQueryServiceV5",
        "/UkrlpProviderQueryWS6/ProviderQueryServiceV6, /UkrlpProviderQueryWS6/ProviderQueryServiceV6",
        "/UKRLPProviderQueryWS/ProviderQueryServiceV6/, /UkrlpProviderQueryWS/ProviderQueryServiceV6"
    })
    void the_wsdl_has_the_address_as_it_is_published(String question, String address) {
        HttpResponse<String> answer = Soap.get(doors.uri(question));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/xml;charset=utf-8");
        assertThat(answer.body()).contains("location=\"" + doors.uri(address) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/Other",
                "/services/",
                "/services",
                "/Services/Other/",
                "/services/LearnerService/x",
                "/LearnerService.svc/x",
                "/LearnerService.svcx.svc",
                "/MIAPWebService",
                "/MIAPWebService/services/BatchExchange",
                "/ExternalServices.svc",
                "/api/LearnerService.svc",
                "/LearnerService.svc?xsd=nobody.xsd",
                "/LearnerService.svc?xsd=../../../etc/passwd",
                "/LearnerService.svc?xsd=%ZZ",
                "/LearnerService.svc?wsdl=wsdl0",
                "/UkrlpProviderQueryWS/ProviderQueryServiceV5",
                "/UkrlpProviderQueryWS6/ProviderQueryServiceV6?xsd=0",
                "/UkrlpProviderQueryWS6/ProviderQueryServiceV6?xsd=5",
                "/UkrlpProviderQueryWS6/ProviderQueryServiceV6?xsd=99999999999"
            })
    void what_is_not_there_is_told_in_plain_text(String path) {
        assertPlain(Soap.get(doors.uri(path.replace("%ZZ", "%25ZZ"))), 404);
    }

    @Test
    void a_message_to_nowhere_is_answered_in_plain_text() {
        assertPlain(Soap.post(doors.uri("/services/Other"), Soap.sample(FIND)), 404);
        assertPlain(Soap.post(doors.uri("/Other.svc"), "x".repeat(3_000_000)), 404);
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, ?x=1", "HEAD, ''", "PUT, ''", "DELETE, ''", "PATCH, ''", "PROPFIND, ''"})
    void other_methods_are_not_allowed(String method, String query) {
        HttpResponse<String> answer = send(method, LearnerServices.G2 + query);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("OPTIONS, POST");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void a_wsdl_can_be_asked_for_by_get_and_head() {
        HttpResponse<String> head = send("HEAD", LearnerServices.G2 + "?wsdl");
        HttpResponse<String> get = send("GET", LearnerServices.G2 + "?wsdl");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(Integer.toString(get.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(send("PUT", LearnerServices.G2 + "?wsdl").headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void what_is_allowed_can_be_asked() {
        HttpResponse<String> door = send("OPTIONS", LearnerServices.G1);

        assertThat(door.statusCode()).isEqualTo(200);
        assertThat(door.headers().firstValue("Allow")).contains("OPTIONS, POST");
        assertThat(door.body()).isEmpty();
        assertThat(send("OPTIONS", LearnerServices.G1 + "?wsdl").headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS, POST");
        assertPlain(send("OPTIONS", "/services/Other"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "deflate", "br", "x-unheard-of", "identity, gzip", "gzip, gzip"})
    void a_message_in_an_encoding_is_not_read(String coding) throws IOException {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G2),
                gzip(Soap.sample(FIND)),
                "Content-Type",
                "text/xml",
                "Content-Encoding",
                coding);

        assertPlain(answer, 415);
        assertThat(answer.headers().firstValue("Accept-Encoding")).contains("identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity", " "})
    void a_message_that_says_it_has_no_encoding_is_read(String coding) {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G2),
                Soap.sample(FIND),
                "Content-Type",
                "text/xml",
                "Content-Encoding",
                coding);

        assertThat(answer.body()).contains("WSRC0004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/soap+xml", "text/html;q=1", "image/png", "nonsense"})
    void the_answer_is_text_xml_whatever_is_accepted(String accept) {
        for (String message : new String[] {Soap.sample(FIND), "no message"}) {
            HttpResponse<String> answer =
                    Soap.post(doors.uri(LearnerServices.G1), message, "Content-Type", "text/xml", "Accept", accept);

            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/xml");
            assertThat(answer.body()).containsAnyOf("WSRC0004", "WSEC0001");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "",
                "''",
                "\"http://tempuri.org/LearnerPortType/verifyLearner\"",
                "http://tempuri.org/LearnerPortType/verifyLearner",
                "\"unfinished",
                "\"urn:a\" ; x=\"y\""
            })
    void the_soap_action_decides_nothing(String action) {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G2), Soap.sample(FIND), "Content-Type", "text/xml", "SOAPAction", action);

        assertThat(answer.body()).contains("WSRC0004");
    }

    @Test
    void the_charset_of_the_transport_counts_more_than_the_declaration() {
        String message = Soap.sample("find-nobody.request")
                .replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .replaceAll("(<GivenName>)[^<]*", "$1Zo\u00EB");

        HttpResponse<String> answer =
                Soap.post(doors.uri(LearnerServices.G2), message, "Content-Type", "text/xml;charset=utf-8");

        assertThat(answer.body()).contains("<GivenName>Zo\u00EB</GivenName>");
    }

    @Test
    void http_1_0_is_answered() throws IOException {
        byte[] message = Soap.sample(FIND).getBytes(StandardCharsets.UTF_8);

        String answer = raw("POST /LearnerService.svc HTTP/1.0\r\nContent-Type: text/xml\r\nContent-Length: "
                + message.length + "\r\n\r\n" + new String(message, StandardCharsets.UTF_8));

        assertThat(answer).startsWith("HTTP/1.1 200").contains("WSRC0004");
    }

    @Test
    void chunks_are_read() throws IOException {
        String message = Soap.sample(FIND);
        int middle = message.indexOf("Quillfeather") + 5;

        String answer = raw("POST /LearnerService.svc HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk(message.substring(0, middle)) + chunk(message.substring(middle)) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("WSRC0004");
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n";
    }

    @Test
    void who_waits_for_leave_to_send_is_given_it() throws IOException {
        String message = Soap.sample(FIND);

        String answer = raw("POST /LearnerService.svc HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue"
                + "\r\nContent-Type: text/xml\r\nContent-Length: " + message.length() + "\r\n\r\n" + message);

        assertThat(answer).startsWith("HTTP/1.1 100").contains("HTTP/1.1 200", "WSRC0004");
    }

    /** What one server takes for the body, another might take for a request of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: -1",
                "Content-Length: 0x10",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, identity"
            })
    void a_body_whose_end_is_in_doubt_is_not_read(String framing) throws IOException {
        String answer = raw("POST /LearnerService.svc HTTP/1.1\r\nHost: a\r\nContent-Type: text/xml\r\n" + framing
                + "\r\n\r\n<a/>12");

        assertThat(answer).startsWithIgnoringCase("HTTP/1.1 ").contains("Connection: close");
        assertThat(answer.substring(9, 12)).isIn("400", "501");
    }

    private static void assertPlain(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/plain;charset=utf-8");
        assertThat(answer.body()).isNotBlank().doesNotContain("<", "{", "Exception", "passwd");
    }

    private static HttpResponse<String> send(String method, String path) {
        return Soap.send(
                HttpRequest.newBuilder(URI.create(doors.uri("") + path)).method(method, BodyPublishers.noBody()));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /** To the end of the connection. */
    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), doors.uri("").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
