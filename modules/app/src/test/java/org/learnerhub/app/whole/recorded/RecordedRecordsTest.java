package org.learnerhub.app.whole.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.H2Databases;

/** Achievements come in by the external service; records are read by the record service and the learner service. */
class RecordedRecordsTest {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples");
    private static final Path RECORDED = SAMPLES.resolve("soap/recorded/records");
    private static final Pattern OPERATION = Pattern.compile("<wsdl:operation name=\"(\\w+)\"");

    /** A message over the limit is to be read by people. */
    static final Map<String, String> FEW_A_MESSAGE = Map.of("HUB_FEEDS_MAX_ROWS_A_MESSAGE", "10");

    @TempDir
    private Path folder;

    @Test
    void every_recorded_exchange_is_answered_as_it_was() throws IOException, InterruptedException {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, FEW_A_MESSAGE)) {
            new RecordedRegister(hub.server().core()).prepareRecords(hub, SAMPLES, folder.resolve("sent"));
            LearnedNumbers numbers = new LearnedNumbers(Set.of());
            for (RecordedExchange exchange : RecordedExchange.in(RECORDED)) {
                RecordedExchangesTest.exchange(exchange, URI.create(hub.address() + path(exchange)), numbers);
            }
        }
    }

    static String path(RecordedExchange exchange) {
        String request = exchange.request();
        if (request.contains("\"http://tempuri.org/\"")) {
            return "/LearnerServiceR9.svc";
        }
        return request.contains("\"http://api.lrs.qcf.gov.uk/services\"")
                ? "/ExternalService.svc"
                : "/services/LearnerService";
    }

    @ParameterizedTest
    @CsvSource({"learner-service-r9, 25", "external-service, 2"})
    void every_operation_of_the_wsdls_has_a_recorded_exchange(String wsdl, int operations) throws IOException {
        Set<String> names = OPERATION
                .matcher(Files.readString(RunningHub.ROOT.resolve("wsdl/" + wsdl + ".wsdl")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String answers = RecordedExchange.in(RECORDED).stream()
                .map(RecordedExchange::response)
                .collect(Collectors.joining());
        assertThat(names)
                .hasSize(operations)
                .allSatisfy(name -> assertThat(answers).contains("<" + name + "Response"));
    }

    /** Contract 6.2, by source: what a college, the schools' data set and an awarding body fill in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ILR | <a:AwardingOrganisationName>UNKNOWN<, <a:AwardingOrganisationUkprn>UNKNWN<, <a:CollectionType>W<,"
                        + " <a:Grade>9999999999<, <a:ParticipationStartDate>2, <a:QualificationType>GCSE, <a:Subject>English",
                "NPD | <a:CollectionType>A<, <a:Grade>, <a:ReturnNumber>01<, <a:Restriction>0<, <a:QualificationType>GCE",
                "AO | <a:Level>Level 1/2<, <a:QualificationType>GCSE (9 to 1)<, <a:Subject>English Language<,"
                        + " <a:SubjectCode>601/4505/5<, <a:LanguageForAssessment>English<"
            })
    void events_of_each_source_are_recorded_with_their_members(String source, String members) {
        String record = recorded("030-events").response();
        assertThat(record.split("<a:LearningEvent>"))
                .filteredOn(event -> event.contains("<a:Source>" + source + "<"))
                .anySatisfy(event -> assertThat(event).contains(members.split(", ")));
    }

    /** As one live client writes (contract 1.5): its members are in whatever namespace the envelope has for default. */
    @Test
    void a_request_with_a_default_namespace_on_the_envelope_is_recorded_and_answered_as_any_other() {
        RecordedExchange own = recorded("102-events-default-namespace");
        assertThat(own.request())
                .containsPattern("<soapenv:Envelope [^>]* xmlns=\"")
                .contains("<invokingOrganisation>");
        assertThat(own.response()).isEqualTo(recorded("032-events-linked").response());
    }

    /** Contract 6.2: UnderDataChallenge says Y of the event that is challenged, as long as it is, and of no other. */
    @ParameterizedTest
    @CsvSource({
        "139-events-under-challenge, 5, 156-events-after-withdrawal",
        "181-events-result-under-challenge, 7, 184-events-challenge-answered"
    })
    void an_event_is_recorded_under_challenge_and_after_it(String open, String event, String closed) {
        assertThat(challenged(open)).containsExactly(event);
        assertThat(challenged(closed)).isEmpty();
        assertThat(recorded(closed).request()).isEqualTo(recorded(open).request());
    }

    private static List<String> challenged(String exchange) {
        String response = recorded(exchange).response();
        assertThat(response).contains("<a:UnderDataChallenge>N<");
        return Stream.of(response.split("<a:LearningEvent>"))
                .filter(event -> event.contains("<a:UnderDataChallenge>Y<"))
                .map(event -> event.replaceAll("(?s).*<a:ID>(\\d+)<.*", "$1"))
                .toList();
    }

    private static RecordedExchange recorded(String name) {
        return RecordedExchange.in(RECORDED).stream()
                .filter(exchange -> exchange.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_code_of_these_services_occurs() {
        Set<String> occurring = RecordedExchange.in(RECORDED).stream()
                .flatMap(RecordedExchange::codes)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(occurring)
                .contains(
                        "WSEC0044", "WSEC0045", "WSEC0046", "WSEC0047", "WSEC0136", "WSEC0206", "WSEC0208", "WSRC0043")
                .contains("WSEC0001", "WSEC0002", "WSEC0003", "WSEC0005")
                .contains("WSRC0001", "WSRC0004", "WSRC0006", "WSRC0007", "WSRC0009", "WSRC0013", "WSRC0014")
                .contains("WSRC0015", "WSRC0018", "WSRC0020", "WSRC0021", "WSRC0022");
    }
}
