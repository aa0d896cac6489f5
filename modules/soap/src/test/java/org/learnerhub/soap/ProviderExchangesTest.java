package org.learnerhub.soap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.assertj3.XmlAssert;
import org.xmlunit.builder.Input;

/**
 * Plays samples/soap/recorded/providers: each generation, each criterion, each oddity that clients are known for, each
 * client's own order, each fault. Whole answers are compared, prefixes too. With {@code -Dhub.record=write} the answers of
 * today become the recordings.
 */
class ProviderExchangesTest {

    private static final Path RECORDED = Path.of("..", "..", "samples", "soap", "recorded", "providers");
    private static final boolean WRITE = "write".equals(System.getProperty("hub.record"));
    private static final String START =
            "<?xml version='1.0' encoding='UTF-8'?><S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>";
    private static final Map<String, String> PATHS = Map.of(
            "v3", "/UkrlpProviderQueryWS/ProviderQueryServiceV3",
            "v4", "/UkrlpProviderQueryWS4/ProviderQueryServiceV4",
            "v5", "/UkrlpProviderQueryWS5/ProviderQueryServiceV5",
            "v6", "/UkrlpProviderQueryWS6/ProviderQueryServiceV6",
            "v6b", "/UkrlpProviderQueryWS/ProviderQueryServiceV6");

    @TempDir
    private static Path folder;

    private static RunningServices services;

    private static Map<String, String[]> headers;

    @BeforeAll
    static void open() throws IOException {
        services = new RunningServices(folder, false);
        headers = headers();
    }

    @AfterAll
    static void close() {
        services.close();
    }

    static List<String> exchanges() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".request.xml"))
                    .map(name -> name.replace(".request.xml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void every_exchange_is_answered_as_it_was(String name) throws IOException, TransformerException {
        HttpResponse<String> answer = send(name, Files.readString(RECORDED.resolve(name + ".request.xml")));

        boolean fault = name.contains("-fault-");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(fault ? 500 : 200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
        assertThat(answer.body())
                .startsWith(START + (fault ? "<S:Fault>" : "<ns0:ProviderQueryResponse "))
                .endsWith("</S:Body></S:Envelope>");
        Path recorded = RECORDED.resolve(name + ".response.xml");
        if (WRITE) {
            Files.writeString(recorded, laidOut(answer.body()));
        }
        XmlAssert.assertThat(answer.body())
                .and(Files.readString(recorded))
                .ignoreWhitespace()
                .areIdentical();
    }

    /** More than the first bytes of a message, which others may not send before they say who they are. */
    @Test
    void five_hundred_numbers_sent_twice_over_are_answered() throws IOException {
        String name = "070-v6-client-apim-list";
        String one = "<UnitedKingdomProviderReferenceNumber>10000101</UnitedKingdomProviderReferenceNumber>";
        String many = IntStream.range(10_000_101, 10_000_601)
                .mapToObj(number -> one.replace("10000101", Integer.toString(number)))
                .collect(Collectors.joining("\n        "));
        String request =
                Files.readString(RECORDED.resolve(name + ".request.xml")).replace(one, many);
        String copied =
                request.replace("<soapenv:Header/>", "<soapenv:Header><copy>" + many + "</copy></soapenv:Header>");
        assertThat(copied.length()).isGreaterThan(64 << 10);

        HttpResponse<String> answer = send(name, copied);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().split("<MatchingProviderRecords>")).hasSize(1 + 4);
        assertThat(answer.headers().firstValue("Content-Length")).isPresent();
    }

    @Test
    void more_than_five_hundred_names_are_refused() throws IOException {
        String name = "070-v6-client-apim-list";
        String request = Files.readString(RECORDED.resolve(name + ".request.xml"));
        String names = "<ProviderNameList>" + "<ProviderName>a</ProviderName>".repeat(501) + "</ProviderNameList>";

        HttpResponse<String> answer = send(name, request.replace("<SelectionCriteria>", "<SelectionCriteria>" + names));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("HUB-7070");
    }

    private static HttpResponse<String> send(String name, String request) {
        String path = requireNonNull(PATHS.get(name.split("-")[1]));
        String[] sent = headers.getOrDefault(name, new String[] {"", "text/xml; charset=utf-8", "-"});
        return sent[2].equals("-")
                ? Soap.post(services.uri(path), request, "Content-Type", sent[1])
                : Soap.post(services.uri(path), request, "Content-Type", sent[1], "SOAPAction", sent[2]);
    }

    /** Of those who send others than {@code text/xml; charset=utf-8} and no action. */
    private static Map<String, String[]> headers() throws IOException {
        Map<String, String[]> found = new HashMap<>();
        for (String line : Files.readAllLines(RECORDED.resolve("headers.csv"))) {
            String[] cells = line.split("\\|", -1);
            found.put(cells[0], cells);
        }
        return found;
    }

    private static String laidOut(String answer) throws TransformerException {
        Transformer layout = TransformerFactory.newInstance().newTransformer();
        layout.setOutputProperty(OutputKeys.INDENT, "yes");
        layout.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        layout.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
        StringWriter text = new StringWriter();
        layout.transform(Input.fromString(answer).build(), new StreamResult(text));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text.toString().strip() + "\n";
    }
}
