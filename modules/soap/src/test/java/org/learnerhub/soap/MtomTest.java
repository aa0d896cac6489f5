package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.contract.exchange.BatchExchangePortType;
import org.learnerhub.contract.exchange.BatchExchangeService;
import org.learnerhub.contract.exchange.Credentials;
import org.learnerhub.contract.exchange.Document;
import org.learnerhub.contract.exchange.ExchangeException;
import org.learnerhub.contract.exchange.GetDocument;
import org.learnerhub.contract.exchange.GetDocumentResponse;
import org.learnerhub.contract.exchange.State;
import org.learnerhub.contract.exchange.SubmitFile;
import org.learnerhub.contract.exchange.SubmitFileResponse;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.soap.exchange.ExchangeService;

/** Files as attachments, with a heap half the size of the largest of them. */
class MtomTest {

    private static final long LARGE = 256L << 20;

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

    private BatchExchangePortType client() {
        BatchExchangePortType client = new BatchExchangeService().getBatchExchangePort(new MTOMFeature());
        ((BindingProvider) client)
                .getRequestContext()
                .putAll(Map.of(
                        BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                        doors.uri(ExchangeService.PATH).toString(),
                        "attachment-max-size",
                        Long.toString(LARGE)));
        return client;
    }

    private static Credentials credentials() {
        Credentials credentials = new Credentials();
        credentials.setUKPRN("TEST0038");
        credentials.setOrgPassword(MemoryInstitutions.PASSWORD);
        credentials.setUserName("R. Registrar");
        return credentials;
    }

    private static SubmitFile submit(DataSource content) {
        SubmitFile submit = new SubmitFile();
        submit.setCredentials(credentials());
        submit.setFileName("large.csv");
        submit.setContent(new DataHandler(content));
        return submit;
    }

    @Test
    void a_file_larger_than_the_heap_goes_in_and_leaves_nothing_behind() throws Exception {
        SubmitFileResponse response = client().submitFile(submit(new ManyBytes(LARGE)));

        assertThat(response.getJobID()).isEqualTo(1042);
        assertThat(response.getState()).isEqualTo(State.RECEIVED);
        assertThat(doors.hub.vault.size("1042/input")).isEqualTo(LARGE);
        assertThat(doors.hub
                        .ledger
                        .find(new BatchId(1042))
                        .orElseThrow()
                        .identity()
                        .sha256())
                .isEqualTo(sha256(new ManyBytes(LARGE).getInputStream()));
        assertThat(doors.attachmentsLeft()).isEmpty();
    }

    @Test
    void a_document_larger_than_the_heap_comes_out_with_its_digest() throws Exception {
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, new BatchId(1042)));
        Path draft = doors.hub.vault.draft();
        try (OutputStream out = Files.newOutputStream(draft)) {
            new ManyBytes(LARGE).getInputStream().transferTo(out);
        }
        doors.hub.vault.keep(draft, "1042/output.xml");
        GetDocument ask = new GetDocument();
        ask.setCredentials(credentials());
        ask.setJobID(1042);
        ask.setDocument(Document.OUTPUT);

        GetDocumentResponse document = client().getDocument(ask);

        assertThat(document.getSize()).isEqualTo(LARGE);
        assertThat(document.getFileName()).isEqualTo("output.xml");
        assertThat(document.getMediaType()).isEqualTo("application/xml");
        assertThat(sha256(document.getContent().getInputStream())).isEqualTo(document.getSha256());
    }

    private static String sha256(InputStream bytes) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 16];
        try (bytes) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void a_sender_refused_early_can_send_to_the_end_and_read_why() throws Exception {
        SubmitFile submit = submit(new ManyBytes(50L << 20));
        submit.getCredentials().setOrgPassword("wrong-password-!");

        assertThatThrownBy(() -> client().submitFile(submit))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        fault -> assertThat(fault.getFaultInfo().getCode()).isEqualTo("HUB-2002"));
        assertThat(doors.attachmentsLeft()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws Exception {
        assertThatThrownBy(() -> client().submitFile(submit(new ManyBytes(RunningServices.MAX_FILE + 1))))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        fault -> assertThat(fault.getFaultInfo().getCode()).isEqualTo("HUB-1002"));
        assertThat(doors.hub.ledger.size()).isZero();
        assertThat(doors.attachmentsLeft()).isEmpty();
    }

    @Test
    void attachments_that_must_wait_lie_on_disk_for_the_request_alone() throws Exception {
        String other = "y".repeat(200_000);

        HttpResponse<String> taken = Soap.post(doors.uri(ExchangeService.PATH), multipart("content", other), MULTIPART);
        HttpResponse<String> refused = Soap.post(doors.uri(ExchangeService.PATH), multipart("none", other), MULTIPART);

        assertThat(taken.body()).contains("<JobID>1042<");
        assertThat(refused.body()).contains("HUB-1018");
        assertThat(doors.attachments).exists();
        assertThat(doors.attachmentsLeft()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserName", "FileName", "ClientKey", "JobType", "Credentials"})
    void an_attachment_in_place_of_any_other_value_is_refused(String field) {
        String message = multipart("content", "y");
        String include = message.replaceAll("(?s).*<ex:Content>(.*)</ex:Content>.*", "$1");
        String changed = message.replaceFirst("(?s)(<ex:" + field + ">).*(</ex:" + field + ">)", "$1" + include + "$2");

        HttpResponse<String> answer = Soap.post(doors.uri(ExchangeService.PATH), changed, MULTIPART);

        assertThat(answer.body()).contains("HUB-1018");
        assertThat(doors.hub.ledger.size()).isZero();
    }

    @Test
    void an_attachment_inside_another_element_of_the_content_is_refused() {
        String message = multipart("content", "y")
                .replace("<ex:Content>", "<ex:Content><ex:Content>")
                .replace("</ex:Content>", "</ex:Content></ex:Content>");

        assertThat(Soap.post(doors.uri(ExchangeService.PATH), message, MULTIPART)
                        .body())
                .contains("HUB-1018");
    }

    @Test
    void nothing_of_a_stranger_s_attachments_is_kept_even_for_a_moment() throws Exception {
        String message = multipart("none", "y".repeat(20_000_000))
                .replace("letters!", "letters?")
                .replaceFirst(
                        "<ex:FileName>[^<]*",
                        "<ex:FileName><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:none'/>");
        Set<Path> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean done = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!done.get()) {
                seen.addAll(filesNow());
            }
        });
        watch.start();

        HttpResponse<String> answer = Soap.post(doors.uri(ExchangeService.PATH), message, MULTIPART);
        done.set(true);
        watch.join();

        assertThat(answer.body()).contains("HUB-2002");
        assertThat(seen).isEmpty();
    }

    @Test
    void what_a_killed_process_left_is_removed_at_a_start_a_day_later() throws Exception {
        Path old = Files.createDirectories(doors.attachments.resolve("request-1"));
        Files.writeString(old.resolve("part"), "left");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2025-08-31T11:00:00Z")));
        Path young = Files.createDirectories(doors.attachments.resolve("request-2"));
        Files.setLastModifiedTime(young, FileTime.from(Instant.parse("2025-08-31T11:01:00Z")));

        doors.close();
        open();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void parts_that_are_not_built_right_are_refused() {
        String message = multipart("content", "y").replace("--part", "--trap");

        HttpResponse<String> answer = Soap.post(doors.uri(ExchangeService.PATH), message, MULTIPART);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("HUB-1018", "multipart structure");
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws Exception {
        byte[] message = multipart("content", "y".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), doors.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + ExchangeService.PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + MULTIPART[1]
                            + "\r\nContent-Length: " + (message.length + 1_000_000) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(message, 0, message.length - 50);
            out.flush();
            awaitOneFile();
        }

        assertThat(doors.attachmentsLeft()).isEmpty();
        assertThat(drafts()).isZero();
        assertThat(doors.hub.ledger.size()).isZero();
    }

    /** Attachments; the walk fails where a request ends meanwhile. */
    private List<Path> filesNow() {
        try {
            return doors.attachmentsNow().stream().filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
    }

    private void awaitOneFile() throws InterruptedException {
        for (int i = 0; i < 100 && doors.attachmentsNow().size() < 2; i++) {
            Thread.sleep(50);
        }
        assertThat(doors.attachmentsNow())
                .as("the request's directory and a file")
                .hasSizeGreaterThan(1);
    }

    private long drafts() throws IOException {
        try (Stream<Path> files = Files.list(doors.vaultFolder)) {
            return files.count();
        }
    }

    private static final String[] MULTIPART = {
        "Content-Type",
        "multipart/related; type=\"application/xop+xml\"; boundary=part; start=\"<root>\"; start-info=\"text/xml\""
    };

    /** A message whose content is the last of two attachments, the first of which nobody asked for. */
    private static String multipart(String contentId, String other) {
        String root = Soap.sample("submit-file.request")
                .replaceAll("<ex:Sha256>.*</ex:Sha256>", "")
                .replaceAll(
                        "<ex:Content>.*</ex:Content>",
                        "<ex:Content><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include'"
                                + " href='cid:content'/></ex:Content>");
        return "--part\r\n"
                + "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                + "Content-ID: <root>\r\n\r\n"
                + root
                + "\r\n--part\r\nContent-Type: text/plain\r\nContent-ID: <other>\r\n\r\n"
                + other
                + "\r\n--part\r\nContent-Type: application/octet-stream\r\nContent-ID: <" + contentId + ">\r\n\r\n"
                + "the content of the file"
                + "\r\n--part--\r\n";
    }
}
