package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.hostile.Target;

/** How a running hub's web server treats its callers: connections, what is not there, and what a proxy says of it. */
class KeptConnectionsTest {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n");

    @TempDir
    private static Path folder;

    private static RunningHub hub;
    private static String good;

    @BeforeAll
    static void start() {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, Map.of("HUB_TRUSTED_PROXIES", "127.0.0.1"));
        good = new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), 1).goodMessage();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_fault_leaves_the_connection_open() throws IOException {
        try (Socket socket = open()) {
            for (String door :
                    new String[] {"/LearnerService.svc", "/services/LearnerService", "/services/BatchExchange"}) {
                String fault = ask(socket, door, "no message", "Content-Length: 10");

                assertThat(fault)
                        .startsWith("HTTP/1.1 500 ")
                        .contains("HUB-1004")
                        .doesNotContain("Connection: close");
                assertThat(ask(socket, "/LearnerService.svc", good, length(good)))
                        .startsWith("HTTP/1.1 200 ")
                        .contains("WSRC0001");
            }
        }
    }

    @Test
    void a_fault_for_a_message_in_chunks_leaves_it_open_too() throws IOException {
        String chunked = Integer.toHexString(good.length()) + "\r\n" + good.replace("</FamilyName>", "</FamilyNam3>")
                + "\r\n0\r\n\r\n";
        try (Socket socket = open()) {
            assertThat(ask(socket, "/LearnerService.svc", chunked, "Transfer-Encoding: chunked"))
                    .startsWith("HTTP/1.1 500 ");
            assertThat(ask(socket, "/LearnerService.svc", good, length(good))).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @CsvSource({"/services/Other, text/xml, 404", "/LearnerService.svc, text/xml, 415"})
    void a_refusal_of_a_short_message_leaves_it_open(String path, String type, int status) throws IOException {
        try (Socket socket = open()) {
            String more = length(good) + (status == 415 ? "\r\nContent-Encoding: gzip" : "");
            assertThat(ask(socket, path, good, more)).startsWith("HTTP/1.1 " + status);
            assertThat(ask(socket, "/LearnerService.svc", good, length(good))).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void who_asks_for_the_end_gets_it() throws IOException {
        try (Socket socket = open()) {
            String fault = ask(socket, "/LearnerService.svc", "no message", "Content-Length: 10\r\nConnection: close");

            assertThat(fault).startsWith("HTTP/1.1 500 ").contains("Connection: close");
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void a_body_that_was_not_read_ends_the_connection() throws IOException {
        try (Socket socket = open()) {
            String answer =
                    ask(socket, "/LearnerService.svc", "x", "Content-Encoding: gzip\r\nContent-Length: 100000000");

            assertThat(answer).startsWith("HTTP/1.1 415 ").contains("Connection: close");
        }
    }

    @Test
    void who_waits_for_leave_to_send_to_nowhere_is_told_at_once() throws IOException {
        try (Socket socket = open()) {
            String answer = ask(socket, "/services/Other", "", "Content-Length: 1000\r\nExpect: 100-continue");

            assertThat(answer).startsWith("HTTP/1.1 404 ");
        }
    }

    /** Of Spring it would be JSON. */
    @ParameterizedTest
    @CsvSource({
        "GET, /services/Other, 404",
        "GET, /Services/LearnerService/x, 404",
        "GET, /MIAPWebService/, 404",
        "GET, /LearnerServices.svc, 404",
        "GET, /learnerservice.svc/, 405",
        "DELETE, /LearnerService.svc, 405",
        "PUT, /services/batchexchange, 405",
        "PATCH, /services/LearnerService/, 405"
    })
    void what_is_not_there_is_plain_text(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(hub.address() + path))
                .header("Accept", "application/json, */*")
                .method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learnerservice.svc",
                "/LEARNERSERVICE.SVC/",
                "/Services/LearnerService",
                "//miapwebservice//services/learnerservice/"
            })
    void a_path_is_read_without_regard_to_case(String path) throws IOException {
        try (Socket socket = open()) {
            assertThat(ask(socket, path, good, length(good)))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("WSRC0001");
        }
    }

    @Test
    void other_pages_are_where_they_were() throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(hub.address() + "/trust/ca.pem")))
                        .body())
                .contains("BEGIN CERTIFICATE");
        assertThat(send(HttpRequest.newBuilder(URI.create(hub.address() + "/actuator/health")))
                        .body())
                .contains("UP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto: https|X-Forwarded-Host: hub.example.org | https://hub.example.org",
                "Forwarded: proto=https;host=\"hub.example.org:8443\"|A: b | https://hub.example.org:8443"
            })
    void a_wsdl_has_the_address_that_a_trusted_proxy_says(String first, String second, String address)
            throws Exception {
        for (String question : new String[] {"?wsdl", "?singleWsdl"}) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(hub.address() + "/LearnerService.svc" + question));
            for (String header : new String[] {first, second}) {
                request.header(header.split(": ")[0], header.split(": ")[1]);
            }
            String wsdl = send(request).body();

            assertThat(wsdl).contains("location=\"" + address + "/LearnerService.svc\"");
            assertThat(wsdl.contains("schemaLocation=\"" + address + "/LearnerService.svc?xsd="))
                    .isEqualTo(question.equals("?wsdl"));
            assertThat(wsdl).doesNotContain("localhost");
        }
    }

    @Test
    void an_address_that_is_none_is_refused() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(hub.address() + "/LearnerService.svc?wsdl"))
                        .header("X-Forwarded-Host", "evil\"/><script>"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("evil");
    }

    private static Socket open() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), hub.server().port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String length(String message) {
        return "Content-Length: " + message.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String ask(Socket socket, String path, String body, String headers) throws IOException {
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml; charset=utf-8\r\n"
                + headers + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        InputStream in = socket.getInputStream();
        String head = head(in);
        Matcher length = LENGTH.matcher(head);
        return head + (length.find() ? text(in, Integer.parseInt(length.group(1))) : chunks(in));
    }

    private static String head(InputStream in) throws IOException {
        return until(in, "\r\n\r\n");
    }

    private static String until(InputStream in, String end) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.UTF_8).endsWith(end)) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("the connection ended after " + bytes.toString(StandardCharsets.UTF_8));
            }
            bytes.write(read);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String chunks(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int size = size(in); size > 0; size = size(in)) {
            text.append(text(in, size));
            until(in, "\r\n");
        }
        until(in, "\r\n");
        return text.toString();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(until(in, "\r\n").strip().toLowerCase(Locale.ROOT), 16);
    }

    private static String text(InputStream in, int bytes) throws IOException {
        return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
