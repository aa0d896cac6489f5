package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.testkit.H2Databases;

/** A verification file goes through the hub like any batch, by headings in any order and whatever job was asked for. */
class VerifyFileTest {

    private static final String HEADINGS =
            "FileVersion,FileName,UKPRN,LearnerRecordCount,ULN,MISIdentifier,GivenName,FamilyName,Gender,DateOfBirth\r\n";

    @TempDir
    private Path folder;

    @Test
    void numbers_are_verified_and_the_answer_is_signed() throws IOException {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2)) {
            hub.submit(
                    RunningHub.generate(folder.resolve("one.csv"), 1, 5),
                    RunningHub.COLLEGE,
                    folder.resolve("registered"));
            OutputFile.Line learner = OutputFile.read(folder.resolve("registered/output.csv"))
                    .lines()
                    .get(0);
            String[] person = learner.person().split("\\|");
            Path file = Files.writeString(
                    folder.resolve("VER_10099001_010120260900.CSV"),
                    HEADINGS
                            + ",,10099001,3,%s,V-1,%s,%s,,\r\n".formatted(learner.uln(), person[0], person[1])
                            + ",,,,1234567890,V-2,%s,%s,,\r\n".formatted(person[0], person[1])
                            + ",,,,,V-3,%s,%s,,\r\n".formatted(person[0], person[1]));

            RunningHub.Ended ended = hub.submit(file, RunningHub.COLLEGE, folder.resolve("verified"));

            assertThat(ended.code()).as(ended.err()).isEqualTo(1);
            List<String> lines = Files.readAllLines(folder.resolve("verified/output.csv"));
            assertThat(lines.get(0)).endsWith("\"FailureFlag7\",\"FailureFlag8\"");
            assertThat(lines.get(1)).contains("\"VER\"", "\"V-1\"", "\"WSVRC001\"");
            assertThat(lines.get(2)).contains("\"V-2\"", "\"WSVRC006\"");
            assertThat(lines.get(3)).contains("\"V-3\"", "\"RC010\"");
            assertThat(Files.readString(folder.resolve("verified/result.xml")))
                    .contains("jobType=\"VER\"", "verified=\"WSVRC001\"", "HUB-3024", "<ds:Signature");
            assertThat(hub.server().core().store().audit().of(new AuditSubject.Learner(Uln.of(learner.uln())), 0, 10))
                    .extracting(entry -> Map.entry(entry.operation(), entry.purpose()))
                    .contains(
                            Map.entry("submitVerifyBatch", "asked through job 2, row 2"),
                            Map.entry("getDocument", "asked through a SOAP service: OUTPUT of job 2, edition 1"))
                    .last()
                    .isEqualTo(Map.entry("batch FUL", "asked through job 1, row 2"));
        }
    }
}
