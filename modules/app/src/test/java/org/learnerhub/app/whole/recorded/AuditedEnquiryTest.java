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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.H2Databases;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who is told of a learner stands in the audit trail before the answer leaves, whatever the operation; without a trail
 * there is no answer. The messages are those of samples/soap/recorded, the trail is the table of a running hub.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditedEnquiryTest {

    private static final Path RECORDED = RunningHub.ROOT.resolve("samples/soap/recorded");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String GET_DOCUMENT = """
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
                xmlns:ex="urn:learnerhub:exchange:v1"><soapenv:Body><ex:GetDocument><ex:Credentials>
            <ex:UKPRN>10099001</ex:UKPRN><ex:OrgPassword>Fairmead-Night-1</ex:OrgPassword>
            <ex:UserName>F. Nightly</ex:UserName></ex:Credentials><ex:JobID>0</ex:JobID>
            <ex:Document>%s</ex:Document></ex:GetDocument></soapenv:Body></soapenv:Envelope>
            """;

    private @Nullable RunningHub running;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        running = RunningHub.start(folder, H2Databases.freshInMemory(), 2);
        new RecordedRegister(hub().server().core()).prepare(RunningHub.ROOT.resolve("samples"));
        for (String submission : List.of("070-submit-batch", "080-submit-verify-batch")) {
            assertThat(post(learners(), recorded(submission)).body()).contains("WSRC0007");
        }
        awaitNoWork();
    }

    @AfterAll
    void stop() {
        hub().close();
    }

    private RunningHub hub() {
        if (running == null) {
            throw new IllegalStateException("the hub did not start");
        }
        return running;
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(hub().server().core().store().dataSource());
    }

    @ParameterizedTest
    @MethodSource("org.learnerhub.app.whole.recorded.AuditedQuestion#all")
    void without_a_trail_there_is_no_answer_and_with_one_there_is_an_entry_first(AuditedQuestion asked)
            throws IOException, InterruptedException {
        long versions = count("learner");
        jdbc().execute("alter table audit_entry rename to audit_entry_away");
        HttpResponse<String> refused = ask(asked);
        jdbc().execute("alter table audit_entry_away rename to audit_entry");

        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.body())
                .containsAnyOf("WSEC0999", "HUB-9000")
                .contains("orrelation")
                .doesNotContain(AuditedQuestion.ODALYS, "Quillfeather", "WSRC", "WSVRC", "ResponseCode", "FileName");
        assertThat(count("learner")).isEqualTo(versions);

        long before = newest();
        Instant from = Instant.now();
        HttpResponse<String> answer = ask(asked);
        Instant to = Instant.now();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<Map<String, Object>> entries =
                jdbc().queryForList("select * from audit_entry where id > ? order by id", before);
        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.get("ukprn")).isEqualTo(RunningHub.COLLEGE);
            assertThat(entry.get("user_name")).isEqualTo("F. Nightly");
            assertThat(((java.time.OffsetDateTime) entry.get("happened_at")).toInstant())
                    .isBetween(from.minusMillis(1), to);
            assertThat(entry.get("operation")).isEqualTo(asked.operation());
            assertThat((String) entry.get("purpose"))
                    .startsWith("asked through a SOAP service: ")
                    .endsWith(asked.purpose());
            assertThat((String) entry.get("correlation_id"))
                    .hasSize(36)
                    .isEqualTo(entries.get(0).get("correlation_id"));
        });
        assertThat(entries.get(0).get("shown")).isEqualTo(asked.first());
        Set<String> learners = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.get("uln")))
                .map(Object::toString)
                .collect(Collectors.toSet());
        if (asked.learners() != null) {
            assertThat(learners).isEqualTo(asked.learners());
        }
        if (asked.message().equals("030-register") || asked.message().equals("040-update")) {
            assertThat(learners).hasSize(1);
            assertThat(sourceOf(learners.iterator().next()))
                    .isEqualTo(asked.operation() + " 10099001 F. Nightly call "
                            + entries.get(0).get("correlation_id"));
        }
    }

    @Test
    void flags_that_a_verification_told_are_on_the_learner_s_trail() {
        List<String> shown = jdbc().queryForList(
                        "select shown from audit_entry where operation = 'submitVerifyBatch' and uln = ?",
                        String.class,
                        Long.parseLong(AuditedQuestion.ODALYS));

        assertThat(shown).contains("wsvrc005 shown-nothing VRF1 VRF2 VRF3 VRF4 VRF5 VRF6 VRF7 VRF8");
    }

    @Test
    void a_batch_is_not_decided_where_the_trail_cannot_be_written_and_is_tried_again(@TempDir Path files)
            throws Exception {
        long learners = count("learner");
        jdbc().execute("alter table audit_entry rename to audit_entry_away");
        Path file = RunningHub.generate(files.resolve("three.csv"), 3, 77);
        hub().submit(file, RunningHub.COLLEGE, files.resolve("out"), "--no-wait");
        await("select count(*) from batch where state = 'MATCHED'", 1);
        Thread.sleep(1_500);

        assertThat(count("learner")).isEqualTo(learners);
        assertThat(jdbc().queryForObject("select count(*) from batch where state = 'MATCHED'", Long.class))
                .isEqualTo(1);

        jdbc().execute("alter table audit_entry_away rename to audit_entry");
        awaitNoWork();
        assertThat(count("learner")).isEqualTo(learners + 3);
        assertThat(jdbc().queryForList(
                                "select shown from audit_entry where operation = 'batch FUL' and user_name = 'tests'",
                                String.class))
                .containsExactly("rc001 new-number", "rc001 new-number", "rc001 new-number");
    }

    private HttpResponse<String> ask(AuditedQuestion asked) throws IOException, InterruptedException {
        if (asked.operation().equals("getDocument")) {
            String job = asked.purpose().replaceFirst(".*job (\\d+).*", "$1");
            return post(
                    "/services/BatchExchange",
                    GET_DOCUMENT.formatted(asked.message()).replace(">0<", ">" + job + "<"));
        }
        String message = recorded(asked.message());
        if (asked.operation().startsWith("get") && asked.purpose().startsWith("job ")) {
            message = message.replaceFirst(
                    "<JobID>\\d+", "<JobID>" + asked.purpose().substring("job ".length()));
        }
        if (asked.purpose().equals("of version 2")) {
            message = message.replace("<VersionNumber>1<", "<VersionNumber>2<");
        }
        return post(learners(), message);
    }

    private static String learners() {
        return "/services/LearnerService";
    }

    private static String recorded(String name) throws IOException {
        return Files.readString(RECORDED.resolve("g1/" + name + ".request.xml"));
    }

    private HttpResponse<String> post(String path, String message) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(hub().address() + path))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private long newest() {
        return jdbc().queryForObject("select coalesce(max(id), 0) from audit_entry", Long.class);
    }

    private long count(String table) {
        return jdbc().queryForObject("select count(*) from " + table, Long.class);
    }

    private String sourceOf(String uln) {
        return jdbc().queryForObject("select source from learner where uln = ?", String.class, Long.parseLong(uln));
    }

    private void awaitNoWork() throws InterruptedException {
        await("select count(*) from batch where state not in ('ANSWERED', 'REFUSED')", 0);
    }

    private void await(String count, long wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Long.valueOf(wanted).equals(jdbc().queryForObject(count, Long.class))) {
            assertThat(Instant.now()).as(count).isBefore(end);
            Thread.sleep(50);
        }
    }
}
