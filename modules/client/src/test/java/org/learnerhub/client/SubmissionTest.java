package org.learnerhub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {

    private final Commands commands = new Commands(Map.of("HUB_PASSWORD", "sixteen-letters!"));

    @TempDir
    private Path folder = Path.of("");

    private Signed signed;
    private StubHub hub;

    @BeforeEach
    void start_a_hub() throws IOException {
        signed = new Signed(folder.resolve("hub"), new FastClock());
        hub = new StubHub(signed);
        Files.writeString(folder.resolve("night.csv"), "GivenName\r\n");
    }

    @AfterEach
    void stop_it() {
        hub.close();
    }

    @Test
    void a_file_whose_rows_all_get_numbers_ends_in_0_with_four_genuine_documents() {
        Commands.Ended ended = submit();
        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(ended.out()).contains("job 7: 3 rows", "RC001", "all documents are genuine");
        assertThat(answers()).containsExactly("output.csv", "output.csv.signature.xml", "receipt.xml", "result.xml");
    }

    @Test
    void the_file_travels_as_an_attachment_with_its_digest_announced() throws IOException {
        submit("--client-key", "autumn-1", "--job", "chk", "--organisation-ref", "FAIRM1");
        assertThat(hub.requests().get(0))
                .contains(
                        "xop:Include",
                        "GivenName\r\n",
                        FileDigest.of(folder.resolve("night.csv")),
                        ">autumn-1<",
                        ">CHK<",
                        ">FAIRM1<",
                        ">night.csv<");
    }

    @Test
    void with_json_there_is_one_object_and_nothing_else_on_standard_output() {
        Commands.Ended ended = submit("--json");
        assertThat(ended.out()).startsWith("{").endsWith("}\n");
        assertThat(ended.out())
                .contains("\"jobId\" : 7", "\"state\" : \"ANSWERED\"", "\"alreadyKnown\" : false", "\"RC001\" : 3")
                .contains("\"verified\" : true", "result.xml");
    }

    @Test
    void rows_that_a_person_must_look_at_end_in_1() {
        hub.withStatus(StubHub.answered("RC007", 3));
        assertThat(submit().code()).isEqualTo(Exit.SOME_UNRESOLVED);
    }

    @Test
    void a_refused_file_ends_in_3_with_reason_place_and_remedy() {
        hub.withStatus(StubHub.state("Refused")
                + StubHub.tail("<ex:Refusal><ex:Code>HUB-1009</ex:Code><ex:Text>The file ends early.</ex:Text>"
                        + "<ex:Mend>Send it again.</ex:Mend><ex:Place>row 3</ex:Place></ex:Refusal>"));
        Commands.Ended ended = submit();
        assertThat(ended.code()).isEqualTo(Exit.FILE_REFUSED);
        assertThat(ended.err()).contains("HUB-1009", "The file ends early.", "row 3", "Send it again.");
        assertThat(answers()).containsExactly("receipt.xml");
    }

    @Test
    void a_file_refused_at_the_door_ends_in_3_and_a_wrong_password_in_6() {
        hub.withSubmitFault("HUB-1014");
        assertThat(submit().code()).isEqualTo(Exit.FILE_REFUSED);
        hub.withSubmitFault("HUB-2002");
        Commands.Ended ended = submit();
        assertThat(ended.code()).isEqualTo(Exit.CREDENTIALS);
        assertThat(ended.err()).contains("HUB-2002", "What to do.");
    }

    @Test
    void a_hub_that_is_restarted_meanwhile_is_waited_for() {
        hub.withTroubles(9);
        Commands.Ended ended = submit();
        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.ALL_RESOLVED);
    }

    @Test
    void documents_that_break_off_on_their_way_are_fetched_again() {
        hub.withBrokenDownloads(3);
        Commands.Ended ended = submit();
        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(answers()).hasSize(4);
    }

    @Test
    void an_answer_that_cannot_be_stored_ends_in_4_and_says_so() throws IOException {
        Files.writeString(folder.resolve("out"), "a file where a folder should be");
        Commands.Ended ended = submit();
        assertThat(ended.code()).isEqualTo(Exit.NO_ANSWER);
        assertThat(ended.err()).contains("could not be stored");
    }

    @Test
    void a_hub_that_stays_away_ends_in_5_when_time_is_up() {
        hub.withTroubles(1_000);
        Commands.Ended ended = submit("--timeout", "20");
        assertThat(ended.code()).isEqualTo(Exit.UNREACHABLE);
    }

    @Test
    void a_job_that_takes_too_long_or_is_parked_ends_in_4() {
        hub.withStatus(StubHub.state("Matching") + StubHub.tail(""));
        assertThat(submit("--timeout", "20"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(Exit.NO_ANSWER))
                .satisfies(ended -> assertThat(ended.err()).contains("has not finished within 20 seconds"));
        hub.withStatus(StubHub.state("Parked") + StubHub.tail(""));
        assertThat(submit())
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(Exit.NO_ANSWER))
                .satisfies(ended -> assertThat(ended.err()).contains("nothing is lost"));
    }

    @Test
    void an_output_that_was_altered_never_gets_its_name() {
        hub.withTamperedOutput();
        Commands.Ended ended = submit();
        assertThat(ended.code()).isEqualTo(Exit.NO_ANSWER);
        assertThat(ended.err()).contains("output.csv is not to be relied on");
        assertThat(answers())
                .containsExactly(
                        "output.csv.signature.xml.unverified", "output.csv.unverified", "receipt.xml", "result.xml");
    }

    @Test
    void a_genuine_receipt_for_another_file_is_not_believed() {
        hub.withReceiptAbout("0".repeat(64));
        Commands.Ended ended = submit();
        assertThat(ended.code()).isEqualTo(Exit.NO_ANSWER);
        assertThat(ended.err()).contains("about another file");
    }

    @Test
    void without_waiting_the_receipt_is_all() {
        hub.withStatus(StubHub.state("Matching") + StubHub.tail(""));
        Commands.Ended ended = submit("--no-wait");
        assertThat(ended.code()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(ended.out()).contains("job 7: the hub has the file");
        assertThat(answers()).containsExactly("receipt.xml");
        assertThat(hub.requests()).hasSize(1);
    }

    @Test
    void trust_on_first_use_is_said_plainly() {
        Commands.Ended ended = run(List.of("--out", folder.resolve("out").toString()));
        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(ended.err()).contains("trust on first use").containsPattern("[0-9a-f]{64}");
    }

    private Commands.Ended submit(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--out",
                folder.resolve("out").toString(),
                "--trust",
                signed.authority().toString()));
        return run(arguments);
    }

    private Commands.Ended run(List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                folder.resolve("night.csv").toString(),
                "--ukprn",
                "10099001",
                "--user",
                "R. Registrar",
                "--hub",
                hub.address()));
        arguments.addAll(more);
        return commands.submit(arguments.toArray(String[]::new));
    }

    private List<String> answers() {
        String[] names = folder.resolve("out").toFile().list();
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }
}
