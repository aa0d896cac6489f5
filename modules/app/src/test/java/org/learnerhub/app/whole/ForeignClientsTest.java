package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.testkit.ForeignClient;
import org.learnerhub.testkit.ForeignProgram;
import org.learnerhub.testkit.H2Databases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that others wrote, each with the tool of its language, read the WSDLs from a hub, enrol a learner and read
 * every value: zeep (Python), SoapClient (PHP) and node-soap (JavaScript), see samples/client.
 */
class ForeignClientsTest {

    private static final Path CLIENTS = RunningHub.ROOT.resolve("samples/client");

    /** What zeep, SoapClient and node-soap must all see; the first generation offers three more. */
    private static final List<String> BOTH_OFFER = List.of(
            "getBatchRegistrationOutput",
            "getVerifyBatchOutput",
            "learnerByDemographics",
            "learnerByULN",
            "registerSingleLearner",
            "retrieveULNs",
            "submitBatchRegistration",
            "submitVerifyBatch",
            "updateSingleLearner",
            "verifyLearner");

    private static final List<String> FIRST_GENERATION_ONLY =
            List.of("getDeletedULNsReport", "getLearnerRecord", "getMergedUnmergedULNsReport");

    private enum Client {
        ZEEP(ForeignClient.ZEEP, "python/learner_client.py", "Ashgrove", "Lindqvist"),
        PHP(ForeignClient.PHP, "php/learner_client.php", "Quillfeather", "Tennantby"),
        NODE(ForeignClient.NODE, "node/learner_client.js", "Marshbourne", "Okonedo");

        private final ForeignClient tool;
        private final Path script;
        private final String first;
        private final String second;

        /** The names are the family names of the learners that it enrols at the second and the first generation. */
        Client(ForeignClient tool, String script, String first, String second) {
            this.tool = tool;
            this.script = CLIENTS.resolve(script);
            this.first = first;
            this.second = second;
        }
    }

    @TempDir
    private static Path folder;

    private static RunningHub hub;

    @BeforeAll
    static void start() {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    /** At the second generation by the WSDL in one file, at the first by that with imports. */
    static Stream<Arguments> clientsAndDoors() {
        List<Arguments> all = new ArrayList<>();
        for (Client client : Client.values()) {
            all.add(Arguments.of(client, "/LearnerService.svc?singleWsdl", client.first, BOTH_OFFER));
            List<String> first = Stream.concat(BOTH_OFFER.stream(), FIRST_GENERATION_ONLY.stream())
                    .sorted()
                    .toList();
            all.add(Arguments.of(client, "/services/LearnerService?wsdl", client.second, first));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("clientsAndDoors")
    void a_client_enrols_a_learner_and_reads_every_value(
            Client client, String door, String family, List<String> operations) throws Exception {
        ForeignProgram program = client.tool.program();
        int number = client.ordinal() * 2 + (family.equals(client.first) ? 0 : 1);
        LocalDate born = LocalDate.of(1950 + number * 7, 1 + number, 5 + number);

        JsonNode said = enrol(program, client, door, family, born);

        assertThat(texts(said.path("operations"))).isEqualTo(operations);
        assertThat(text(said, "nobody", "ResponseCode")).isEqualTo("WSRC0001");
        assertThat(text(said, "registered", "ResponseCode")).isEqualTo("WSRC0005");
        Uln uln = Uln.of(text(said, "registered", "ULN"));
        assertFound(said.path("found"), uln, family, born, "1", "a < b & c");
        assertThat(said.path("updated").toString()).contains("WSRC0006");
        assertFound(said.path("foundAgain"), uln, family, born, "2", "changed");
        JsonNode verified = said.path("verified").path("VerifiedLearner");
        JsonNode learner = verified.isMissingNode() ? said.path("verified") : verified;
        assertThat(text(learner, "ResponseCode")).isEqualTo("WSVRC005");
        assertThat(texts(learner.path("FailureFlag"))).containsExactly("VRF8");
        assertThat(said.path("retrieved").toString()).contains(uln.toString(), "WSRC0004", family);
        assertBatch(said, uln, family);
        assertThat(text(said, "fault", "ErrorCode")).isEqualTo("WSEC0005");
        assertThat(text(said, "fault", "FurtherDetails")).startsWith("HUB-2002");
    }

    private static JsonNode enrol(ForeignProgram program, Client client, String door, String family, LocalDate born)
            throws Exception {
        List<String> arguments =
                List.of(client.script.toString(), hub.address() + door, RunningHub.COLLEGE, family, born.toString());
        String password = hub.login(RunningHub.COLLEGE).password() + "\n";
        ForeignProgram.Run run = program.run(folder, password, arguments);
        assertThat(run.exit()).as(run.output()).isZero();
        return JsonMapper.shared().readTree(run.output().substring(run.output().indexOf('{')));
    }

    private static void assertFound(
            JsonNode answer, Uln uln, String family, LocalDate born, String version, String notes) {
        assertThat(text(answer, "ResponseCode")).isEqualTo("WSRC0004");
        JsonNode learner = answer.path("Learner").path(0);
        assertThat(text(learner, "ULN")).isEqualTo(uln.toString());
        assertThat(text(learner, "Title")).isEqualTo("Dr");
        assertThat(text(learner, "GivenName")).isEqualTo("Marisole");
        assertThat(text(learner, "MiddleOtherName")).isEqualTo("Zoë");
        assertThat(text(learner, "FamilyName")).isEqualTo(family);
        assertThat(text(learner, "LastKnownPostCode")).isEqualTo("YO1 7HH");
        assertThat(text(learner, "DateOfBirth")).isEqualTo(born.toString());
        assertThat(text(learner, "EmailAddress")).endsWith("@example.org");
        assertThat(text(learner, "LearnerStatus")).isEqualTo("1");
        assertThat(text(learner, "TierLevel")).isEqualTo("1");
        assertThat(text(learner, "Notes")).isEqualTo(notes);
        assertThat(text(learner, "VersionNumber")).isEqualTo(version);
    }

    private static void assertBatch(JsonNode said, Uln uln, String family) {
        assertThat(text(said, "submitted", "ResponseCode")).isEqualTo("WSRC0007");
        JsonNode output = said.path("output");
        assertThat(text(output, "ResponseCode")).isEqualTo("WSRC0009");
        assertThat(text(output, "NewLearnersCount")).isEqualTo("1");
        assertThat(text(output, "ExistsUpdatedLearnersCount")).isEqualTo("1");
        assertThat(text(output, "JobStartedDateTime")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        JsonNode known = output.path("Learner").path(0);
        assertThat(text(known, "MISIdentifier")).isEqualTo("row-1");
        assertThat(text(known, "ULN")).isEqualTo(uln.toString());
        assertThat(text(known, "ReturnCode")).isEqualTo("RC002");
        JsonNode fresh = output.path("Learner").path(1);
        assertThat(text(fresh, "FamilyName")).isEqualTo(family + "by");
        assertThat(text(fresh, "ReturnCode")).isEqualTo("RC001");
        assertThat(Uln.parse(text(fresh, "ULN"))).isPresent();
    }

    private static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = at.path(name);
        }
        return at.asString("");
    }

    /** Of a list, or of the one that stands for it. */
    private static List<String> texts(JsonNode node) {
        if (!node.isArray()) {
            return List.of(node.asString(""));
        }
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(each.asString("")));
        return texts;
    }
}
