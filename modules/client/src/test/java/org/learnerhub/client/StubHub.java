package org.learnerhub.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.OutputLabel;

/** An HTTP server that gives the exchange service's answers as a test wants them. Job 7 is its only job. */
final class StubHub implements AutoCloseable {

    static final long JOB = 7;
    private static final Pattern SHA_256 = Pattern.compile("Sha256>([0-9a-f]{64})<");

    private final HttpServer server;
    private final Signed signed;
    private final List<String> requests = new ArrayList<>();
    private String sha256 = "";
    private byte[] output = "output".getBytes(StandardCharsets.UTF_8);
    private byte[] signedOutput = output;
    private byte @Nullable [] boundOutput = output;
    private @Nullable OutputLabel label = new OutputLabel(JOB, 1);
    private OutputLabel answer = new OutputLabel(JOB, 1);
    private boolean xml;
    private boolean receiptForSignature;
    private String submitFault = "";
    private String receiptAbout = "";
    private int troubles;
    private int cuts;
    private String status = answered("RC001", 3);

    StubHub(Signed signed) throws IOException {
        this.signed = signed;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/services/BatchExchange", this::exchange);
        server.createContext("/trust/ca.pem", http -> send(http, 200, Files.readAllBytes(signed.authority())));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> requests() {
        return requests;
    }

    static String answered(String code, int rows) {
        return state("Answered") + tail("<ex:Count code=\"" + code + "\" rows=\"" + rows + "\"/>");
    }

    static String state(String state) {
        return "<ex:JobID>7</ex:JobID><ex:State>" + state + "</ex:State>";
    }

    static String tail(String more) {
        return "<ex:FileName>night.csv</ex:FileName><ex:JobType>FUL</ex:JobType>"
                + "<ex:SubmittedAt>2026-09-01T08:00:00Z</ex:SubmittedAt><ex:RowsTotal>3</ex:RowsTotal>"
                + "<ex:RowsDone>3</ex:RowsDone><ex:RowsMatched>3</ex:RowsMatched><ex:RowsAllocated>3</ex:RowsAllocated>"
                + more;
    }

    StubHub withStatus(String members) {
        status = members;
        return this;
    }

    /** Answers to so many questions about the status are errors of a hub that is going down or coming up. */
    StubHub withTroubles(int number) {
        troubles = number;
        return this;
    }

    /** So many answers with documents break off in the middle. */
    StubHub withBrokenDownloads(int number) {
        cuts = number;
        return this;
    }

    StubHub withSubmitFault(String code) {
        submitFault = code;
        return this;
    }

    StubHub withReceiptAbout(String otherSha256) {
        receiptAbout = otherSha256;
        return this;
    }

    /** Output and signature, or the XML output, are those of another answer; the result is as it should be. */
    StubHub withOutputOf(OutputLabel other, String content) {
        label = other;
        output = content.getBytes(StandardCharsets.UTF_8);
        signedOutput = output;
        return this;
    }

    /** The result is of another edition than the hub says. */
    StubHub withResultOfEdition(int edition) {
        answer = new OutputLabel(JOB, edition);
        return this;
    }

    /** The output has no label, as before there were any; the result is new. */
    StubHub withUnlabelledOutput(String content) {
        label = null;
        output = content.getBytes(StandardCharsets.UTF_8);
        signedOutput = output;
        return this;
    }

    /** Everything as it was signed before outputs were bound. */
    StubHub withOldSignatures() {
        label = null;
        boundOutput = null;
        return this;
    }

    StubHub withXmlOutput() {
        xml = true;
        boundOutput = signed.xmlOutput(label, "output");
        return this;
    }

    StubHub withReceiptForSignature() {
        receiptForSignature = true;
        return this;
    }

    StubHub withTamperedOutput() {
        output = "altered".getBytes(StandardCharsets.UTF_8);
        return this;
    }

    private void exchange(HttpExchange http) throws IOException {
        String request = new String(http.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        requests.add(request);
        if (request.contains("SubmitFile")) {
            submit(http, request);
        } else if (request.contains("GetStatus")) {
            status(http);
        } else if (cuts-- > 0) {
            cut(http, envelope(document(request)));
        } else {
            answer(http, document(request));
        }
    }

    private void submit(HttpExchange http, String request) throws IOException {
        Matcher digest = SHA_256.matcher(request);
        sha256 = digest.find() ? digest.group(1) : "";
        if (!submitFault.isEmpty()) {
            fault(http, submitFault);
            return;
        }
        byte[] receipt = signed.receipt(JOB, receiptAbout.isEmpty() ? sha256 : receiptAbout);
        answer(
                http,
                "<ex:SubmitFileResponse xmlns:ex=\"urn:learnerhub:exchange:v1\">" + state("Received")
                        + "<ex:AlreadyKnown>false</ex:AlreadyKnown><ex:Receipt>" + base64(receipt)
                        + "</ex:Receipt></ex:SubmitFileResponse>");
    }

    private void status(HttpExchange http) throws IOException {
        if (troubles-- > 0) {
            if (troubles % 2 == 0) {
                send(http, 503, "<html>starting</html>".getBytes(StandardCharsets.UTF_8));
            } else {
                fault(http, "HUB-9000");
            }
            return;
        }
        answer(
                http,
                "<ex:GetStatusResponse xmlns:ex=\"urn:learnerhub:exchange:v1\">" + status + "</ex:GetStatusResponse>");
    }

    private String document(String request) {
        if (request.contains(">RESULT<")) {
            return document("result.xml", signed.result(answer, sha256, boundOutput));
        }
        if (receiptForSignature && (xml || !request.contains(">OUTPUT<"))) {
            return document(xml ? "output.xml" : "output.csv.signature.xml", signed.receipt(JOB, sha256));
        }
        if (xml) {
            return document("output.xml", xmlOutput());
        }
        return request.contains(">OUTPUT<")
                ? document("output.csv", output)
                : document("output.csv.signature.xml", signed.detached(signedOutput, "output.csv", label));
    }

    /** The one that the result names was signed once: an ECDSA signature is another one each time. */
    private byte[] xmlOutput() {
        byte[] bound = boundOutput;
        return bound != null && new OutputLabel(JOB, 1).equals(label)
                ? bound
                : signed.xmlOutput(label, new String(output, StandardCharsets.UTF_8));
    }

    private static String document(String name, byte[] bytes) {
        return "<ex:GetDocumentResponse xmlns:ex=\"urn:learnerhub:exchange:v1\"><ex:JobID>7</ex:JobID><ex:FileName>"
                + name + "</ex:FileName><ex:MediaType>text/plain</ex:MediaType><ex:Size>" + bytes.length
                + "</ex:Size><ex:Sha256>" + FileDigest.of(bytes) + "</ex:Sha256><ex:Content>" + base64(bytes)
                + "</ex:Content></ex:GetDocumentResponse>";
    }

    private static void fault(HttpExchange http, String code) throws IOException {
        String detail = "<ex:ExchangeFault xmlns:ex=\"urn:learnerhub:exchange:v1\"><ex:Code>" + code
                + "</ex:Code><ex:Text>A sentence.</ex:Text><ex:Mend>What to do.</ex:Mend></ex:ExchangeFault>";
        send(
                http,
                500,
                envelope("<soapenv:Fault><faultcode>soapenv:Client</faultcode><faultstring>A sentence."
                        + "</faultstring><detail>" + detail + "</detail></soapenv:Fault>"));
    }

    private static void answer(HttpExchange http, String body) throws IOException {
        send(http, 200, envelope(body));
    }

    private static byte[] envelope(String body) {
        return ("<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>" + body
                        + "</soapenv:Body></soapenv:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange http, int code, byte[] body) throws IOException {
        http.getRequestBody().readAllBytes();
        http.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        http.sendResponseHeaders(code, body.length);
        http.getResponseBody().write(body);
        http.close();
    }

    private static void cut(HttpExchange http, byte[] body) throws IOException {
        http.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        http.sendResponseHeaders(200, body.length);
        http.getResponseBody().write(body, 0, body.length / 2);
        http.getResponseBody().flush();
        http.close();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
