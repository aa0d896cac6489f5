package org.learnerhub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.trust.OutputLabel;

/** Genuine is not enough: what {@code hub submit} fetches must be this job's. */
class BoundOutputTest {

    private static final OutputLabel OTHER_JOB = new OutputLabel(8, 1);
    private static final OutputLabel OTHER_EDITION = new OutputLabel(7, 2);

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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_output_of_its_own_job_is_bound(boolean xml) {
        Commands.Ended ended = submit(xml, stub -> {}, "--json");

        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(ended.out()).contains("\"verified\" : true", "\"outputBound\" : true");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void another_jobs_output_is_not_this_jobs(boolean xml) {
        assertRefused(submit(xml, stub -> stub.withOutputOf(OTHER_JOB, "other")), "HUB-2021", xml);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void another_editions_output_is_not_this_editions(boolean xml) {
        assertRefused(submit(xml, stub -> stub.withOutputOf(OTHER_EDITION, "other")), "HUB-2022", xml);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_output_that_the_result_does_not_name_is_none_of_it(boolean xml) {
        assertRefused(submit(xml, stub -> stub.withUnlabelledOutput("signed long ago")), "HUB-2023", xml);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_receipt_is_no_outputs_signature(boolean xml) {
        assertRefused(submit(xml, StubHub::withReceiptForSignature), "HUB-2024", xml);
    }

    @Test
    void a_result_of_another_edition_than_the_hub_says_is_not_taken() {
        Commands.Ended ended = submit(false, stub -> stub.withResultOfEdition(2));

        assertThat(ended.code()).isEqualTo(Exit.NO_ANSWER);
        assertThat(ended.err()).contains("result.xml", "HUB-2022");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_signed_before_is_genuine_and_said_not_to_be_bound(boolean xml) {
        Commands.Ended ended = submit(xml, StubHub::withOldSignatures);

        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(ended.err()).contains("HUB-2025");
        assertThat(ended.out()).contains("all documents are genuine", "bound to no job");
    }

    private static void assertRefused(Commands.Ended ended, String code, boolean xml) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.NO_ANSWER);
        assertThat(ended.err()).contains(xml ? "output.xml is not" : "output.csv is not", code);
    }

    private Commands.Ended submit(boolean xml, Consumer<StubHub> change, String... more) {
        if (xml) {
            hub.withXmlOutput();
        }
        change.accept(hub);
        List<String> arguments = List.of(
                folder.resolve("night.csv").toString(),
                "--ukprn",
                "10099001",
                "--user",
                "R. Registrar",
                "--hub",
                hub.address(),
                "--out",
                folder.resolve("out").toString(),
                "--trust",
                signed.authority().toString());
        Commands.Ended ended = commands.submit(
                Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
        boolean named = Files.exists(folder.resolve(xml ? "out/output.xml" : "out/output.csv"));
        assertThat(named)
                .as("has its name only where it is to be relied on")
                .isEqualTo(!ended.err().contains(xml ? "output.xml is not" : "output.csv is not"));
        return ended;
    }
}
