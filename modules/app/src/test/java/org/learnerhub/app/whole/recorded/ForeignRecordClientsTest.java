package org.learnerhub.app.whole.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.ForeignClient;
import org.learnerhub.testkit.ForeignProgram;
import org.learnerhub.testkit.H2Databases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that others wrote read the WSDLs of the external service and the record service from a hub, send an achievement and
 * read every member of a record, see samples/client.
 */
class ForeignRecordClientsTest {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples");
    private static final String AWARDING = "10099003";
    private static final String REQUEST = """
            {"awardingRef": "NORT03", "ukprn": "10099001", "uln": "1026893096", "givenName": "Odalys",
             "familyName": "Quillfeather", "achievements": [{
               "AchievementAwardDate": "2024-08-22T00:00:00", "Action": 1, "ActionDate": "2024-08-23T00:00:00",
               "FamilyName": "Quillfeather", "GivenName": "Odalys", "Grade": "8", "LanguageForAssessment": "English",
               "MisIdentifier": "NA-1", "ProviderUkprn": "10099001", "Uln": "1026893096",
               "UnitOrQualificationReferenceNumber": "%s"}]}
            """;
    /** Contract 6.2. */
    private static final Set<String> BRIEF = Set.of(
            "AchievementAwardDate",
            "AchievementProviderUkprn",
            "Credits",
            "Grade",
            "ID",
            "Level",
            "Source",
            "Subject",
            "SubjectCode");

    @TempDir
    private static Path folder;

    private static RunningHub hub;

    @BeforeAll
    static void start() throws Exception {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2);
        new RecordedRegister(hub.server().core()).prepareRecords(hub, SAMPLES, folder.resolve("sent"));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ZEEP, python/record_client.py, 601/4505/5, English Language",
        "PHP, php/record_client.php, 601/4506/7, Mathematics",
        "NODE, node/record_client.js, 601/8216/7, Geography"
    })
    void a_client_sends_an_achievement_and_reads_every_member_of_the_record(
            ForeignClient client, String script, String code, String subject) throws Exception {
        JsonNode said = told(client.program(), SAMPLES.resolve("client").resolve(script), code);

        assertThat(said.path("operations")).hasSize(2 + 25);
        assertThat(text(said.path("submitted"), "ResponseCode")).isEqualTo("WSRC0007");
        assertThat(text(said.path("job"), "ResponseCode")).isEqualTo("WSRC0009");
        assertThat(text(said.path("job"), "Status")).isEqualTo("Successful");
        assertThat(text(said.path("job"), "AchievementsCreated")).isEqualTo("1");
        assertThat(text(said.path("job"), "PercentageSuccessfulRecords")).startsWith("100");
        JsonNode full = said.path("FULL");
        assertThat(text(full, "ResponseCode")).isEqualTo("WSRC0004");
        assertThat(text(full, "FoundULN")).isEqualTo("1026893096");
        assertThat(members(full)).containsExactlyInAnyOrderElementsOf(membersOfTheSchema());
        JsonNode awarded = event(full, code);
        assertThat(text(awarded, "Subject")).isEqualTo(subject);
        assertThat(text(awarded, "Level")).isEqualTo("Level 1/2");
        assertThat(text(awarded, "QualificationType")).isEqualTo("GCSE (9 to 1)");
        assertThat(text(awarded, "Grade")).isEqualTo("8");
        assertThat(text(awarded, "Status")).isEqualTo("F");
        assertThat(text(event(full, "60153210"), "CollectionType")).isEqualTo("A");
        assertThat(text(event(full, "1000323X"), "AwardingOrganisationUkprn")).isEqualTo("UNKNWN");
        assertThat(members(said.path("BRIEF"))).containsExactlyInAnyOrderElementsOf(BRIEF);
        assertThat(text(event(said.path("BRIEF"), code), "Subject")).isEqualTo(subject);
        assertThat(said.path("fault").toString()).contains("DomainFault");
        assertChallenge(said, code);
        assertSnapshot(said.path("snapshot"));
    }

    /** Raised, seen on the event, listed and withdrawn. */
    private static void assertChallenge(JsonNode said, String code) {
        JsonNode challenge = said.path("challenge");
        assertThat(text(challenge.path("created"), "ResponseCode")).isEqualTo("WSRC0006");
        String reference = text(challenge.path("created"), "DataChallengeReference");
        assertThat(reference).matches("DC[0-9]{8}");
        assertThat(text(event(challenge.path("shown"), code), "UnderDataChallenge"))
                .isEqualTo("Y");
        assertThat(text(event(said.path("FULL"), code), "UnderDataChallenge")).isEqualTo("N");
        JsonNode listed = challenge
                .path("listed")
                .path("DataChallenges")
                .path("DataChallenge")
                .path(0);
        assertThat(text(listed, "ReferenceNo")).isEqualTo(reference);
        assertThat(text(listed, "Status")).isEqualTo("WithAwardingBody");
        assertThat(text(listed, "Type")).isEqualTo("IncorrectEvent");
        assertThat(text(challenge.path("deleted"), "ResponseCode")).isEqualTo("WSRC0006");
    }

    /** Shared, listed and taken back. */
    private static void assertSnapshot(JsonNode snapshot) {
        assertThat(text(snapshot.path("created"), "ResponseCode")).isEqualTo("WSRC0006");
        assertThat(text(snapshot.path("created"), "Link")).matches("https?://.+/s/[a-z2-7]{32}");
        String guid = text(snapshot.path("created"), "Guid");
        assertThat(guid).hasSize(36);
        assertThat(snapshot.path("listed").path("Snapshots").toString()).contains(guid, "Open");
        assertThat(text(snapshot.path("deleted"), "ResponseCode")).isEqualTo("WSRC0006");
    }

    private static JsonNode told(ForeignProgram program, Path script, String code) throws Exception {
        Path request = Files.writeString(folder.resolve(script.getFileName() + ".json"), REQUEST.formatted(code));
        String passwords = hub.login(AWARDING).password() + "\n"
                + hub.login(RunningHub.COLLEGE).password() + "\n";
        ForeignProgram.Run run =
                program.run(folder, passwords, List.of(script.toString(), hub.address(), request.toString()));
        assertThat(run.exit()).as(run.output()).isZero();
        return JsonMapper.shared().readTree(run.output().substring(run.output().indexOf('{')));
    }

    private static List<String> membersOfTheSchema() throws Exception {
        String model = Files.readString(RunningHub.ROOT.resolve("schemas/record/model.xsd"));
        String type = model.substring(model.indexOf("name=\"LearningEvent\""));
        return Pattern.compile("<xs:element name=\"(\\w+)\"")
                .matcher(type.substring(0, type.indexOf("</xs:complexType>")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Of any event; who has a value in none is not counted. */
    private static Set<String> members(JsonNode answer) {
        Set<String> members = new TreeSet<>();
        for (JsonNode event : events(answer)) {
            event.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    members.add(member.getKey());
                }
            });
        }
        members.remove("attributes");
        return members;
    }

    private static JsonNode event(JsonNode answer, String code) {
        return events(answer).stream()
                .filter(event -> text(event, "SubjectCode").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> events(JsonNode answer) {
        List<JsonNode> events = new ArrayList<>();
        answer.path("LearnerRecord").path("LearningEvent").forEach(events::add);
        return events;
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
