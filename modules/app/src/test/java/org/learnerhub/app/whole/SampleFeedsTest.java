package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.batch.AnsweredFeedRows;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.xml.Schemas;
import org.xml.sax.SAXException;

/**
 * Every sample of a feed, sent to one hub as its sender would: those in the table of {@code samples/README.md} come to what it
 * says, in its order; each of the others yields exactly the code in its name.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleFeedsTest {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples");
    private static final String AWARDING = "10099003";
    private static final String PROVISIONAL = "achievements/provisional-results.csv";
    private static final Pattern LINE = Pattern.compile("\\| `([a-z]+/[a-z-]+\\.(?:csv|xml))` \\|.*\\| ([^|]+) \\|");
    private static final Pattern COUNT = Pattern.compile("\"([a-z-]+)\" ?: ?(\\d+)");

    @TempDir
    static Path folder;

    private static RunningHub hub;

    @BeforeAll
    static void start() throws IOException {
        hub = RunningHub.start(folder, H2Databases.inFolder(folder), 2);
        Path register = Files.copy(SAMPLES.resolve("soap/recorded/register.csv"), folder.resolve("register.csv"));
        operate("register", "load", register.toString());
        operate("qualifications", "load", SAMPLES.resolve("qualifications.csv").toString());
    }

    private static void operate(String... command) {
        String[] arguments = Stream.concat(
                        Stream.of(command),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new);
        RunningHub.Ended ended = RunningHub.command(arguments);
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    @Order(1)
    void a_feed_in_the_drop_folder_is_known_for_one_and_submitting_it_fetches_the_same_answer() throws IOException {
        Path in = hub.dropFolder(AWARDING, "in");
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.isDirectory(in));
        Files.copy(SAMPLES.resolve(PROVISIONAL), in.resolve("august.csv"));
        Path out = hub.dropFolder(AWARDING, "out");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !files(out, ".*\\.output\\.csv").isEmpty());

        Path fetched = folder.resolve("fetched");
        RunningHub.Ended ended = hub.submit(SAMPLES.resolve(PROVISIONAL), AWARDING, fetched);

        assertThat(ended.out()).contains("\"alreadyKnown\" : true", "\"created-provisional\" : 2");
        for (String kind : List.of("output.csv", "output.csv.signature.xml", "result.xml")) {
            String dropped =
                    files(out, "august-\\d+\\." + kind.replace(".", "\\.")).get(0);
            assertThat(out.resolve(dropped)).hasSameBinaryContentAs(fetched.resolve(kind));
        }
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> a_valid_feed_comes_to_what_the_readme_says() throws IOException {
        Map<String, String> readme = readme();
        assertThat(readme.keySet()).containsExactlyInAnyOrderElementsOf(valid());
        return readme.entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(line.getKey(), () -> comesTo(line.getKey(), line.getValue())));
    }

    private static void comesTo(String name, String expected) throws IOException, SAXException {
        Path out = folder.resolve("answers").resolve(name);
        RunningHub.Ended ended = hub.submit(SAMPLES.resolve(name), sender(name), out);
        assertThat(counts(ended.out())).as(ended.out() + ended.err()).isEqualTo(expected);
        assertThat(ended.code()).isEqualTo(expected.matches(".*(held|refused).*") ? 1 : 0);
        assertThat(ended.out()).contains("\"verified\" : true", "\"outputBound\" : true");
        Schemas.FEED_RESULT.validate(Files.readAllBytes(out.resolve("result.xml")));
        if (name.endsWith(".xml")) {
            (name.startsWith("achievements") ? Schemas.ACHIEVEMENT : Schemas.PARTICIPATION)
                    .validate(Files.readAllBytes(out.resolve("output.xml")));
        }
        String output = name.endsWith(".xml") ? "output.xml" : "output.csv";
        RunningHub.Ended verified = RunningHub.command(
                "verify",
                out.resolve("result.xml").toString(),
                "--content",
                out.resolve(output).toString(),
                "--trust",
                hub.authority().toString());
        assertThat(verified.out()).startsWith("GENUINE").contains("SHA-256");
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> an_invalid_feed_yields_exactly_its_code() throws IOException {
        List<String> invalid = Stream.concat(names("achievements/invalid"), names("participation/invalid"))
                .toList();
        assertThat(invalid).hasSizeGreaterThan(20);
        return invalid.stream().map(name -> DynamicTest.dynamicTest(name, () -> yields(name)));
    }

    /** Without the command: it has shown itself with the valid ones. */
    private static void yields(String name) throws IOException {
        HubCore core = hub.server().core();
        Submission submission = new Submission(
                core.store().institutions().find(new Ukprn(sender(name))).orElseThrow(),
                "samples",
                WayIn.SOAP_EXCHANGE,
                name,
                RegistrationJob.FUL,
                "",
                null);
        BatchId id;
        try (InputStream file = Files.newInputStream(SAMPLES.resolve(name))) {
            id = core.receive().receive(submission, file).batch();
        }
        Batch ended = await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> core.exchange().ledger().find(id).orElseThrow(),
                        batch -> batch.state().isFinal());
        assertThat(errors(core, ended)).isEqualTo(Set.of(name.replaceFirst(".*/(HUB-\\d{4})-.*", "$1")));
    }

    private static Set<String> errors(HubCore core, Batch ended) {
        if (ended.refusal() != null) {
            return Set.of(ended.refusal().code().code());
        }
        ControlTotals totals = ControlTotals.of(ended.tally());
        assertThat(totals.sent()).isEqualTo(2);
        assertThat(totals.fieldErrors()).isEqualTo(1);
        assertThat(totals.finals()).isEqualTo(1);
        Set<String> codes = new TreeSet<>();
        new AnsweredFeedRows(ended, core.store().records().feedChunks())
                .forEachRemaining(row ->
                        row.errors().forEach(finding -> codes.add(finding.code().code())));
        return codes;
    }

    @Test
    @Order(4)
    void a_message_has_room_for_5000_achievements_with_all_members_and_no_more()
            throws IOException, InterruptedException {
        assertThat(sent(5_000)).contains(">WSRC0007<");
        assertThat(sent(5_001)).contains(">WSEC0046<");
    }

    /** The first achievement of the recorded message, so many times. */
    private static String sent(int achievements) throws IOException, InterruptedException {
        String message = Files.readString(SAMPLES.resolve("soap/recorded/records/010-submit-achievements.request.xml"));
        String end = "</m:Achievement>";
        int first = message.indexOf("<m:Achievement>");
        String one = message.substring(first, message.indexOf(end) + end.length());
        String many = message.substring(0, first)
                + one.replaceAll(">\\s+<", "><").repeat(achievements)
                + message.substring(message.lastIndexOf(end) + end.length());
        HttpRequest request = HttpRequest.newBuilder(URI.create(hub.address() + "/ExternalService.svc"))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(many))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    @Order(5)
    void who_submits_a_feed_that_changes_much_is_told_that_somebody_must_confirm_it_and_fetches_the_answer_then()
            throws IOException {
        assertThat(hub.submit(many("many.csv", 1), AWARDING, folder.resolve("many"))
                        .code())
                .isZero();
        Path withdrawals = many("withdrawn.csv", 3);

        RunningHub.Ended waiting = hub.submit(withdrawals, AWARDING, folder.resolve("withdrawn"));

        assertThat(waiting.code()).isEqualTo(4);
        assertThat(waiting.err()).contains("waits for somebody to confirm it", "change 0 and withdraw 60 of ");
        operate("feed", "confirm", waiting.err().replaceFirst("(?s).*Job (\\d+) waits.*", "$1"));
        RunningHub.Ended confirmed = hub.submit(withdrawals, AWARDING, folder.resolve("withdrawn"));
        assertThat(confirmed.code()).as(confirmed.err()).isZero();
        assertThat(counts(confirmed.out())).isEqualTo("60 withdrawn");
    }

    /** Sixty results of one learner, of one unit on sixty days. */
    private static Path many(String name, int action) throws IOException {
        StringBuilder rows = new StringBuilder("MisIdentifier,Uln,FamilyName,GivenName,"
                + "UnitOrQualificationReferenceNumber,AchievementAwardDate,Grade,Action,ActionDate\r\n");
        for (int day = 0; day < 60; day++) {
            rows.append("M-%d,1026893096,Quillfeather,Odalys,K/501/5773,%s,Pass,%d,2024-09-01\r\n"
                    .formatted(day, LocalDate.of(2023, 9, 1).plusDays(day), action));
        }
        return Files.writeString(folder.resolve(name), rows);
    }

    /** From the table of the document: what each file comes to, in order. */
    private static Map<String, String> readme() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        Matcher line = LINE.matcher(Files.readString(SAMPLES.resolve("README.md")));
        while (line.find()) {
            lines.put(line.group(1), line.group(2));
        }
        return lines;
    }

    /** Such as {@code 4 created-final, 2 promoted}. */
    private static String counts(String json) {
        Map<String, String> counts = new TreeMap<>();
        Matcher count = COUNT.matcher(json.substring(json.indexOf("\"counts\"")));
        while (count.find()) {
            counts.put(count.group(1), count.group(2) + " " + count.group(1));
        }
        return String.join(", ", counts.values());
    }

    private static String sender(String name) {
        return name.startsWith("achievements") ? AWARDING : RunningHub.COLLEGE;
    }

    private static List<String> valid() {
        return Stream.concat(names("achievements"), names("participation")).toList();
    }

    private static Stream<String> names(String under) {
        return files(SAMPLES.resolve(under), ".*\\.(csv|xml)").stream().map(name -> under + "/" + name);
    }

    private static List<String> files(Path folder, String names) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(names))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
