package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.ghost.SignWeights;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.soap.exchange.ExchangeService;
import org.xmlunit.assertj3.XmlAssert;

/** Plain messages, without MTOM. */
class BatchExchangeTest {

    private static final BatchId JOB = new BatchId(1042);

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

    private HttpResponse<String> ask(String message) {
        return Soap.post(doors.uri(ExchangeService.PATH), message);
    }

    @Test
    void a_file_inside_the_message_is_taken_with_what_is_said_of_it() throws Exception {
        HttpResponse<String> answer = ask(Soap.sample("submit-file.request"));

        String expected = Soap.sample("submit-file.response")
                .replaceAll("<ex:Receipt>[^<]*", "<ex:Receipt>PFJlY2VpcHQ+MTA0MjwvUmVjZWlwdD4=");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/xml;charset=utf-8");
        XmlAssert.assertThat(answer.body()).and(expected).ignoreWhitespace().areSimilar();
        Batch batch = doors.hub.ledger.find(JOB).orElseThrow();
        assertThat(batch.identity().clientKey()).isEqualTo("autumn-2");
        assertThat(batch.identity().requestedJob()).isEqualTo(RegistrationJob.FUL);
        assertThat(batch.origin().fileName()).isEqualTo("autumn.csv");
        assertThat(batch.origin().wayIn()).isEqualTo(WayIn.SOAP_EXCHANGE);
        assertThat(Files.readString(doors.vaultFolder.resolve("1042/input"))).startsWith("\"FileVersion\"");
    }

    @Test
    void a_file_sent_twice_gets_the_same_receipt() {
        String first = ask(Soap.sample("submit-file.request")).body();
        String second = ask(Soap.sample("submit-file.request")).body();

        XmlAssert.assertThat(second)
                .and(first.replace("AlreadyKnown>false", "AlreadyKnown>true"))
                .areIdentical();
    }

    @Test
    void a_path_in_the_file_name_is_dropped() {
        ask(Soap.sample("submit-file.request").replace("autumn.csv", "C:\\exports\\autumn.csv"));

        assertThat(doors.hub.ledger.find(JOB).orElseThrow().origin().fileName()).isEqualTo("autumn.csv");
    }

    @Test
    void an_answered_job_tells_everything() {
        Counts counts = Counts.of(1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1);
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, JOB, 4, counts, false, null));

        XmlAssert.assertThat(ask(Soap.sample("get-status.request")).body())
                .and(Soap.sample("get-status.response"))
                .ignoreWhitespace()
                .areSimilar();
    }

    @Test
    void a_refused_job_tells_why_and_where() {
        Refusal refusal = Refusal.at(IntakeCode.COUNT_DIFFERS, "row 2");
        doors.hub.ledger.put(Jobs.at(BatchState.REFUSED, new BatchId(1043), 0, Counts.zero(), false, refusal));
        String expected = Soap.sample("get-status-refused.response")
                .replace("autumn.csv", "LRB_TEST0038_010920251200.XML")
                .replace("11:05:00Z", "11:00:03.120Z")
                .replace("11:05:00.250Z", "11:00:05.771Z");

        XmlAssert.assertThat(ask(Soap.sample("get-status.request").replace("1042", "1043"))
                        .body())
                .and(expected)
                .ignoreWhitespace()
                .areSimilar();
    }

    @Test
    void every_stage_has_its_state() {
        assertThat(state(Jobs.at(BatchState.RECEIVED, JOB))).isEqualTo("Received");
        assertThat(state(Jobs.at(BatchState.CHECKED, JOB))).isEqualTo("Matching");
        assertThat(state(Jobs.at(BatchState.MATCHED, JOB))).isEqualTo("Allocating");
        assertThat(state(Jobs.at(BatchState.ALLOCATED, JOB))).isEqualTo("Answering");
        assertThat(state(Jobs.at(BatchState.MATCHED, JOB, 4, Counts.zero(), true, null)))
                .isEqualTo("Parked");
    }

    private String state(Batch batch) {
        doors.hub.ledger.put(batch);
        return all("State", ask(Soap.sample("get-status.request")).body()).get(0);
    }

    private static List<String> all(String element, String message) {
        Matcher found = Pattern.compile("<(?:\\w+:)?" + element + ">([^<]*)<").matcher(message);
        return found.results().map(result -> result.group(1)).toList();
    }

    @Test
    void jobs_are_listed_as_the_sample_has_them() {
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, JOB));

        XmlAssert.assertThat(ask(Soap.sample("list-batches.request")).body())
                .and(Soap.sample("list-batches.response"))
                .ignoreWhitespace()
                .areSimilar();
    }

    @Test
    void pages_rise_and_end() {
        for (int i = 0; i < 1203; i++) {
            doors.hub.ledger.put(Jobs.at(i % 2 == 0 ? BatchState.ANSWERED : BatchState.MATCHED, new BatchId(1042 + i)));
        }

        assertThat(page("<ex:PageSize>3</ex:PageSize>")).containsExactly("true", "1042", "1043", "1044");
        assertThat(page("<ex:PageSize>3</ex:PageSize><ex:AfterJobID>1044</ex:AfterJobID>"))
                .containsExactly("true", "1045", "1046", "1047");
        assertThat(page("<ex:PageSize>3</ex:PageSize><ex:AfterJobID>2241</ex:AfterJobID>"))
                .containsExactly("false", "2242", "2243", "2244");
        assertThat(page("<ex:AfterJobID>2244</ex:AfterJobID>")).containsExactly("false");
        assertThat(page("<ex:State>Allocating</ex:State><ex:PageSize>2</ex:PageSize>"))
                .containsExactly("true", "1043", "1045");
        assertThat(page("<ex:State>Parked</ex:State>")).containsExactly("false");
        assertThat(page("<ex:From>2025-09-01T11:00:04Z</ex:From>")).containsExactly("false");
        assertThat(page("")).hasSize(101);
    }

    private Stream<String> page(String conditions) {
        String answer = ask(Soap.sample("list-batches.request").replaceAll("(?s)<ex:From>.*</ex:PageSize>", conditions))
                .body();
        return Stream.concat(all("More", answer).stream(), all("JobID", answer).stream());
    }

    @Test
    void the_operator_gets_the_report_of_ghosts_as_the_sample_has_it_and_everybody_in_it_is_noted() {
        HttpResponse<String> answer = ask(Soap.sample("report-ghosts.request"));

        String report = "CSV from 6.5 " + GhostsInMemory.GHOST + " 11.5 of 1";
        String expected = Soap.sample("report-ghosts.response")
                .replaceAll("<ex:Size>[^<]*", "<ex:Size>" + report.length())
                .replaceAll(
                        "<ex:Sha256>[^<]*",
                        "<ex:Sha256>" + all("Sha256", answer.body()).get(0))
                .replaceAll("<ex:Content>[^<]*", "<ex:Content>" + base64(report))
                .replaceAll("<ex:Signature>[^<]*", "<ex:Signature>" + base64("signature of ghosts.csv"));
        XmlAssert.assertThat(answer.body()).and(expected).ignoreWhitespace().areSimilar();
        assertThat(doors.ghosts.noted)
                .extracting(entry -> entry.subject() + " " + entry.purpose())
                .containsExactly(
                        new AuditSubject.Provider(MemoryInstitutions.COLLEGE) + " asked through a SOAP service: Yearly"
                                + " look at registrations of 2025/26",
                        new AuditSubject.Learner(GhostsInMemory.GHOST) + " asked through a SOAP service: Yearly look at"
                                + " registrations of 2025/26");
        assertThat(ask(Soap.sample("report-ghosts.request").replaceAll("(?s)<ex:ProviderUkprn>.*</ex:Format>", ""))
                        .body())
                .contains(base64("signed XML from " + SignWeights.ofThisBuild().minimum())
                        .substring(0, 20))
                .contains("<FileName>ghosts.xml<")
                .doesNotContain("<Signature>");
    }

    @Test
    void nobody_who_sends_learners_or_results_gets_the_report_of_ghosts() {
        for (String other : List.of("TEST0038", "TEST0040")) {
            HttpResponse<String> answer =
                    ask(Soap.sample("report-ghosts.request").replace("TEST0041", other));
            assertThat(all("Code", answer.body())).containsExactly("HUB-2003");
        }
        assertThat(doors.ghosts.noted).isEmpty();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_fault_is_the_sample() {
        String message = Soap.sample("submit-file.request").replaceAll("<ex:Sha256>\\w\\w", "<ex:Sha256>00");

        HttpResponse<String> answer = ask(message);

        assertThat(answer.statusCode()).isEqualTo(500);
        XmlAssert.assertThat(answer.body())
                .and(Soap.sample("exchange-fault.response"))
                .ignoreWhitespace()
                .areIdentical();
    }

    static Stream<Arguments> refused() {
        String submit = Soap.sample("submit-file.request");
        String document = Soap.sample("get-document.request");
        String ghosts = Soap.sample("report-ghosts.request");
        return Stream.of(
                Arguments.of("no XML", "HUB-1004", "line 1, column 1"),
                Arguments.of("<!DOCTYPE a>" + document.replaceAll("<\\?.*\\?>", ""), "HUB-1005", ""),
                Arguments.of(Soap.envelope("<a xmlns='urn:learnerhub:exchange:v1'/>"), "HUB-1019", ""),
                Arguments.of(submit.replace("FUL", "ALL"), "HUB-1018", "JobType: one of FUL, CHK"),
                Arguments.of(submit.replace("ex:ClientKey>", "ex:Key>"), "HUB-1018", "line"),
                Arguments.of(submit.replaceAll("<ex:Content>[^<]*", "<ex:Content>"), "HUB-1001", ""),
                Arguments.of(submit.replaceAll("<ex:Content>.*</ex:Content>", ""), "HUB-1018", "Content"),
                Arguments.of(
                        submit.replaceAll("(?s)<ex:Credentials>.*</ex:Credentials>", ""), "HUB-1018", "Credentials"),
                Arguments.of(submit.replaceAll("<ex:FileName>[^<]*", "<ex:FileName> "), "HUB-1018", "FileName"),
                Arguments.of(submit.replace("autumn-2", "x".repeat(129)), "HUB-1018", "ClientKey"),
                Arguments.of(submit.replaceAll("<ex:Sha256>\\w\\w", "<ex:Sha256>"), "HUB-1018", "Sha256"),
                Arguments.of(
                        submit.replaceAll("<ex:Content>", "<ex:Content>" + "QUFB".repeat(300_000)), "HUB-1015", ""),
                Arguments.of(
                        submit.replaceAll(
                                "<ex:Content>.*</ex:Content>",
                                "<ex:Content><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include'"
                                        + " href='cid:no'/></ex:Content>"),
                        "HUB-1018",
                        ""),
                Arguments.of(submit.replace("sixteen-letters!", "other---letters!"), "HUB-2002", ""),
                Arguments.of(document.replace("RECEIPT", "OTHER"), "HUB-1018", "Document: one of RECEIPT"),
                Arguments.of(document.replace("1042", "all"), "HUB-1018", "line"),
                Arguments.of(Soap.sample("list-batches.request").replace("2025-09-01T", "today"), "HUB-1018", "line"),
                Arguments.of(document, "HUB-1017", ""),
                Arguments.of(Soap.sample("list-batches.request").replace(">50<", ">0<"), "HUB-1018", "PageSize"),
                Arguments.of(ghosts.replace(">6.5<", ">0<"), "HUB-1018", "MinWeight"),
                Arguments.of(ghosts.replace(">6.5<", ">many<"), "HUB-1018", "line"),
                Arguments.of(ghosts.replace("CSV", "PDF"), "HUB-1018", "Format: one of XML, CSV"),
                Arguments.of(ghosts.replace("Ukprn>TEST0038", "Ukprn>TEST-038"), "HUB-1018", "ProviderUkprn"),
                Arguments.of(ghosts.replaceAll("<ex:Purpose>[^<]*", "<ex:Purpose> "), "HUB-1018", "Purpose"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_refused_says_why(String message, String code, String text) {
        HttpResponse<String> answer = ask(message);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(all("Code", answer.body())).containsExactly(code);
        assertThat(all("Text", answer.body()).get(0)).contains(text);
        assertThat(answer.body()).doesNotContain("java", "Exception<", "org.apache", "cvc-");
        assertThat(doors.hub.ledger.size()).isZero();
    }

    @Test
    void an_answer_not_ready_a_parked_one_and_a_missing_document_are_faults() {
        String output = Soap.sample("get-document.request").replace("RECEIPT", "OUTPUT");
        doors.hub.ledger.put(Jobs.at(BatchState.MATCHED, JOB));
        assertThat(all("Code", ask(output).body())).containsExactly("HUB-5001");
        doors.hub.ledger.put(Jobs.at(BatchState.MATCHED, JOB, 4, Counts.zero(), true, null));
        assertThat(all("Code", ask(output).body())).containsExactly("HUB-5002");
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, JOB));
        String secondEdition = output.replace("OUTPUT</ex:Document>", "OUTPUT</ex:Document><ex:Edition>2</ex:Edition>");
        assertThat(all("Code", ask(secondEdition).body())).containsExactly("HUB-5003");
        assertThat(doors.learners.noted).as("nobody was told anything").isEmpty();
    }

    @Test
    void a_document_that_the_vault_has_lost_is_damage_and_the_hubs_own_fault() {
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, JOB));

        HttpResponse<String> answer = ask(Soap.sample("get-document.request").replace("RECEIPT", "OUTPUT"));

        assertThat(all("Code", answer.body())).containsExactly("HUB-5010");
        assertThat(all("CorrelationId", answer.body())).containsExactly("correlation-1");
        assertThat(answer.body()).contains("<faultcode>soapenv:Server<").doesNotContain("1042/", "java");
        assertThat(doors.learners.noted).as("nobody was told anything").isEmpty();
    }

    @Test
    void a_failure_inside_is_told_by_its_correlation_id_alone() {
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, JOB));

        HttpResponse<String> answer = ask(Soap.sample("get-document.request"));

        assertThat(all("Code", answer.body())).containsExactly("HUB-9000");
        assertThat(all("CorrelationId", answer.body())).containsExactly("correlation-1");
        assertThat(answer.body()).contains("<faultcode>soapenv:Server<").doesNotContain("NullPointer", "java");
    }
}
