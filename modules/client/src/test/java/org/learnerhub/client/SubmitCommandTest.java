package org.learnerhub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitCommandTest {

    private final Commands commands = new Commands(Map.of("HUB_PASSWORD", "sixteen-letters!"));

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void write_a_file() throws IOException {
        file = Files.writeString(folder.resolve("night.csv"), "GivenName\r\n").toString();
    }

    @Test
    void a_hub_that_is_not_there_ends_in_5_and_the_advice_to_repeat() throws IOException {
        Commands.Ended ended =
                commands.submit(file, "--ukprn", "10099001", "--user", "R. Registrar", "--hub", nobody());
        assertThat(ended.code()).isEqualTo(Exit.UNREACHABLE);
        assertThat(ended.err())
                .contains("No answer from the hub", "safe to repeat")
                .doesNotContain("Exception");
    }

    @Test
    void with_trust_at_hand_an_absent_hub_ends_the_same_way() throws IOException {
        Commands.Ended ended = commands.submit(
                file,
                "--ukprn",
                "10099001",
                "--user",
                "R. Registrar",
                "--hub",
                nobody(),
                "--trust",
                authority().toString());
        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.UNREACHABLE);
        assertThat(ended.err()).contains("safe to repeat");
    }

    @Test
    void a_trust_file_that_holds_no_certificate_is_a_mistake_of_usage() {
        assertThat(commands.submit(file, "--ukprn", "10099001", "--user", "R", "--trust", file))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(Exit.USAGE))
                .satisfies(ended -> assertThat(ended.err()).contains("Cannot read certificates"));
    }

    @Test
    void a_password_must_come_from_somewhere_and_never_from_the_command_line() {
        Commands without = new Commands(Map.of());
        assertThat(without.submit(file, "--ukprn", "10099001", "--user", "R"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(Exit.USAGE))
                .satisfies(ended -> assertThat(ended.err()).contains("HUB_PASSWORD"));
    }

    @Test
    void what_cannot_be_meant_is_refused_as_usage() {
        assertThat(commands.submit("absent.csv", "--ukprn", "10099001", "--user", "R")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(commands.submit(file, "--ukprn", "1", "--user", "R").code()).isEqualTo(Exit.USAGE);
        assertThat(commands.submit(file, "--ukprn", "10099001").code()).isEqualTo(Exit.USAGE);
        assertThat(commands.submit(file, "--ukprn", "10099001", "--user", "R", "--job", "XYZ")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(commands.submit(file, "--ukprn", "10099001", "--user", "R", "--hub", "here")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(commands.submit(file, "--ukprn", "10099001", "--user", "R", "--timeout", "-1")
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"FUL,DRY", "DRY,DRY", "ACH,ACHDRY", "ACHDRY,ACHDRY", "PAR,PARDRY"})
    void a_dry_run_of_a_job_is_asked_for_as_that_jobs_own(String job, String asked) throws IOException {
        try (StubHub hub = new StubHub(new Signed(folder.resolve("hub"), new FastClock()))) {
            submitDry(hub.address(), job);
            assertThat(hub.requests()).first().asString().contains("JobType>" + asked + "<");
        }
    }

    @Test
    void a_job_that_writes_nothing_has_no_dry_run() {
        for (String job : new String[] {"CHK", "VER"}) {
            assertThat(submitDry("http://localhost:1", job)).satisfies(ended -> {
                assertThat(ended.code()).isEqualTo(Exit.USAGE);
                assertThat(ended.err()).contains("--job " + job + " writes nothing anyway");
            });
        }
    }

    private Commands.Ended submitDry(String hub, String job) {
        return commands.submit(
                file, "--ukprn", "10099001", "--user", "R", "--hub", hub, "--dry-run", "--no-wait", "--job", job);
    }

    @Test
    void the_help_names_every_exit_code() {
        assertThat(commands.submit("--help").out()).contains("Exit codes:", "--[no-]wait", "70");
    }

    private Path authority() {
        return new Signed(folder.resolve("hub"), new FastClock()).authority();
    }

    private static String nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "http://localhost:" + socket.getLocalPort();
        }
    }
}
