package org.learnerhub.app.whole.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.H2Databases;
import org.xmlunit.assertj3.XmlAssert;
import org.xmlunit.diff.ComparisonResult;
import org.xmlunit.diff.DifferenceEvaluator;
import org.xmlunit.diff.DifferenceEvaluators;

/**
 * Plays the recorded exchanges of samples/soap/recorded, in order, against a running hub, and compares whole answers. With
 * {@code -Dhub.record=write} the answers of today become the recordings.
 */
class RecordedExchangesTest {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples");
    private static final Path RECORDED = SAMPLES.resolve("soap/recorded");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final boolean WRITE = "write".equals(System.getProperty("hub.record"));
    /** Days on which the hub did something, times and correlation ids: of these only the shape is compared. */
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d|Correlation id: [0-9a-f-]{36}"
                    + "|(?<=(?:Created|LastUpdated|Deleted|From|To|Merged|Unmerged)Date>|DateLoaded>)20[23]\\d-\\d\\d-\\d\\d(?=<)|(?<=Duration>)\\d\\d:\\d\\d:\\d\\d(?=<)");

    /** What opens a share is another each time. */
    private static final Pattern LINK = Pattern.compile("(?<=/s/)[a-z2-7]{32}(?=<)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"g1, /services/LearnerService", "g2, /LearnerService.svc"})
    void every_recorded_exchange_is_answered_as_it_was(String dialect, String path)
            throws IOException, InterruptedException {
        Set<String> fixed = RecordedRegister.learners(RECORDED.resolve("register.csv")).stream()
                .map(learner -> learner.uln().toString())
                .collect(Collectors.toCollection(HashSet::new));
        fixed.addAll(Set.of("0", "9276308686", "1234567890", "12345"));
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2)) {
            RecordedRegister register = new RecordedRegister(hub.server().core());
            register.prepare(SAMPLES);
            LearnedNumbers numbers = new LearnedNumbers(fixed);
            Runnable undo = () -> {};
            String circumstances = "";
            for (RecordedExchange exchange : RecordedExchange.in(RECORDED.resolve(dialect))) {
                if (!exchange.circumstances().equals(circumstances)) {
                    undo.run();
                    circumstances = exchange.circumstances();
                    undo = register.make(circumstances);
                }
                exchange(exchange, URI.create(hub.address() + path), numbers);
            }
            undo.run();
        }
    }

    static void exchange(RecordedExchange exchange, URI address, LearnedNumbers numbers)
            throws IOException, InterruptedException {
        String request = numbers.translate(exchange.request());
        Instant end = Instant.now().plus(PATIENCE);
        String answer = post(address, request);
        while (!isAwaited(exchange, answer) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            answer = post(address, request);
        }
        if (WRITE) {
            Files.writeString(exchange.responseFile(), Recording.of(answer));
        }
        String recorded = exchange.response();
        numbers.learn(recorded, answer);
        XmlAssert.assertThat(shape(answer))
                .as(exchange.name())
                .and(shape(numbers.translate(recorded)))
                .ignoreWhitespace()
                .withDifferenceEvaluator(DifferenceEvaluators.chain(DifferenceEvaluators.Default, prefixes()))
                .areIdentical();
    }

    /** A job's answer is asked for until it is there, or until the stage that was recorded; a challenge's until it is seen. */
    private static boolean isAwaited(RecordedExchange exchange, String answer) {
        if (exchange.name().endsWith("-answered")) {
            return !answer.contains("<a:UnderDataChallenge>Y<");
        }
        if (!Set.of("held", "stuck").contains(exchange.circumstances())) {
            return !answer.contains("WSRC0008");
        }
        return !answer.contains("<JobStatus>") || answer.contains("<JobStatus>In progress<");
    }

    private static DifferenceEvaluator prefixes() {
        return (comparison, outcome) -> comparison.getType() == org.xmlunit.diff.ComparisonType.NAMESPACE_PREFIX
                ? ComparisonResult.EQUAL
                : outcome;
    }

    private static String shape(String message) {
        Matcher moments = MOMENT.matcher(LINK.matcher(message).replaceAll("a-secret"));
        return moments.replaceAll(found -> found.group().replaceAll("[0-9a-f]", "9"));
    }

    private static String post(URI address, String message) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(answer.body().contains("Fault>") ? 500 : 200);
        return answer.body();
    }

    /** Contract section 2; what no operation of this service gives is left out, see the README beside the recordings. */
    @Test
    void every_code_of_the_contract_occurs() {
        Set<String> occurring = Stream.of("g1", "g2")
                .flatMap(dialect -> RecordedExchange.in(RECORDED.resolve(dialect)).stream())
                .flatMap(RecordedExchange::codes)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(occurring).containsAll(codes("WSRC%04d", 1, 10));
        assertThat(occurring).containsAll(codes("WSRC%04d", 13, 15));
        assertThat(occurring).containsAll(codes("WSRC%04d", 17, 24));
        assertThat(occurring).contains("WSRC0030", "WSEC0001", "WSEC0002", "WSEC0003", "WSEC0005", "WSEC0006");
        assertThat(occurring).contains("WSEC0206", "WSEC0999");
        assertThat(occurring).containsAll(codes("WSVRC%03d", 1, 6));
        assertThat(occurring).containsAll(codes("VRF%d", 1, 8));
        assertThat(occurring).containsAll(codes("RC%03d", 1, 13));
    }

    private static List<String> codes(String form, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(form::formatted).toList();
    }

    /** As the table in the README beside the recordings has it: by operation, which codes it answers with. */
    @ParameterizedTest
    @CsvSource({
        "FindLearnerByULN, WSRC0001 WSRC0003 WSRC0004 WSRC0022",
        "FindLearnerByDemographics, WSRC0001 WSRC0002 WSRC0003 WSRC0004 WSRC0022",
        "RegisterLearner, WSRC0005 WSRC0014 WSRC0015 WSRC0021",
        "UpdateLearner, WSRC0006 WSRC0013 WSRC0014 WSRC0015 WSRC0019 WSRC0020 WSRC0021",
        "SubmitBatch, WSRC0007 WSRC0017",
        "GetSubmitBatchOutput, WSRC0008 WSRC0009 WSRC0010 WSRC0018",
        "SubmitVerifyBatch, WSRC0007 WSRC0030",
        "GetVerifyBatchOutput, WSRC0008 WSRC0009 WSRC0010 WSRC0018",
        "VerifyLearner, WSVRC001 WSVRC002 WSVRC003 WSVRC004 WSVRC005 WSVRC006",
        "RetrieveULNs, WSRC0004 WSRC0022 WSRC0023",
        "GetMergedUnmergedULNs, WSRC0004 WSRC0024",
        "GetDeletedULNs, WSRC0004 WSRC0024",
        "GetLearnerRecord, WSRC0001 WSRC0004 WSRC0022 WSEC0206"
    })
    void every_code_of_an_operation_is_recorded_with_it(String element, String codes) {
        Set<String> recorded = RecordedExchange.in(RECORDED.resolve("g1")).stream()
                .filter(exchange -> exchange.element().endsWith("}" + element))
                .flatMap(RecordedExchange::codes)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(recorded).contains(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"g1, 13", "g2, 10"})
    void every_operation_of_the_wsdl_has_a_recorded_exchange(String dialect, int operations) throws IOException {
        String wsdl = Files.readString(RunningHub.ROOT.resolve("wsdl/learner-service-" + dialect + ".wsdl"));
        Set<String> requests = Pattern.compile("<wsdl:input name=\"\\w+\" message=\"\\w+:(\\w+)\"")
                .matcher(wsdl)
                .results()
                .map(input -> input.group(1))
                .collect(Collectors.toSet());
        Set<String> recorded = RecordedExchange.in(RECORDED.resolve(dialect)).stream()
                .filter(exchange -> !exchange.response().contains("Fault>"))
                .map(RecordedExchange::element)
                .map(element -> element.substring(element.indexOf('}') + 1))
                .collect(Collectors.toSet());
        assertThat(requests).hasSize(operations);
        assertThat(recorded).containsAll(requests);
    }
}
