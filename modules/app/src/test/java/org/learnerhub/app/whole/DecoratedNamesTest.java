package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.testkit.H2Databases;

/** People whose names came with titles, entities, in pieces or in another script are not registered again when plain. */
class DecoratedNamesTest {

    private static final Path FIRST = RunningHub.ROOT.resolve("samples/batches/names-with-additions.csv");
    private static final String PLAIN = """
            ULN,MISIdentifier,GivenName,FamilyName,DateOfBirth,Gender,LastKnownPostCode,AbilityToShare,VerificationType
            ,C01,Edwin,Garside,2003-02-02,9,FM45 1AB,1,2
            ,C05,Zoë,Angélique-Rous,2003-06-06,9,FM45 1AG,1,2
            ,C09,Mohammed,Al-Ahmadi,2003-10-10,9,FM45 1AN,1,2
            ,C12,Gwen,Thornberry,2003-01-13,9,FM45 2AD,1,2
            ,C14,Renée,O'Hanlow,2003-03-15,9,FM45 2AF,1,2
            ,C16,Péter,Kovácsy,2003-05-17,9,FM45 2AH,1,2
            """;

    @TempDir
    static Path folder;

    @Test
    void the_same_people_in_plain_letters_are_known() throws IOException {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.inFolder(folder), 1)) {
            HubCore core = hub.server().core();
            assertThat(codes(core, "first.csv", Files.readAllBytes(FIRST)).values())
                    .containsOnly(ReturnCode.RC001);

            Map<String, ReturnCode> codes = codes(core, "second.csv", PLAIN.getBytes(StandardCharsets.UTF_8));

            assertThat(codes).hasSize(6).containsEntry("C14", ReturnCode.RC002).containsEntry("C16", ReturnCode.RC002);
            assertThat(codes).containsEntry("C05", ReturnCode.RC002).containsEntry("C12", ReturnCode.RC002);
            assertThat(codes).containsEntry("C09", ReturnCode.RC007);
            assertThat(codes.get("C01")).isNotEqualTo(ReturnCode.RC001);
        }
    }

    private static Map<String, ReturnCode> codes(HubCore core, String name, byte[] file) {
        Submission submission = new Submission(
                core.store().institutions().find(new Ukprn(RunningHub.COLLEGE)).orElseThrow(),
                "names",
                WayIn.SOAP_EXCHANGE,
                name,
                RegistrationJob.FUL,
                "",
                null);
        BatchId id = core.receive()
                .receive(submission, new ByteArrayInputStream(file))
                .batch();
        Batch ended = await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> core.exchange().ledger().find(id).orElseThrow(),
                        batch -> batch.state().isFinal());
        Map<String, ReturnCode> codes = new TreeMap<>();
        core.learnerAnswers()
                .rows(ended)
                .forEachRemaining(row -> codes.put(
                        row.row().details().text(LearnerField.MIS_IDENTIFIER),
                        row.outcome().code()));
        return codes;
    }
}
