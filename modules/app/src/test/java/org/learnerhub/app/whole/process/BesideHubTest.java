package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.owner.FolderLock;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.whole.RunningHub;

/** Commands on the embedded database: run by the hub where one is running, and alone otherwise. */
class BesideHubTest {

    private static final String ASH = LearnerSheet.uln(1).toString();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void loadRegister() {
        data = folder.resolve("data");
        Path sheet = new LearnerSheet()
                .add(ASH, "a", "Quillon", "Ashgrove", "LS1 4AP", "2008-03-31")
                .add(LearnerSheet.uln(2).toString(), "b", "Zoë", "Ashgrove-Birch", "LS1 4AP", "2008-03-31")
                .write(folder.resolve("register.csv"));
        assertThat(run("register", "load", sheet.toString()).code()).isZero();
        assertThat(run("institution", "add", "--ukprn", "10099001", "--name", "A college")
                        .code())
                .isZero();
    }

    @Test
    void a_command_says_and_does_the_same_with_and_without_a_running_hub() throws IOException {
        Path unnumbered = new LearnerSheet()
                .add("", "c", "Marisole", "Cedarholm", "YO1 7HH", "2007-11-02")
                .write(folder.resolve("unnumbered.csv"));
        Path model = Files.writeString(folder.resolve("no.model"), "no model");
        List<String[]> commands = List.of(
                words("institution list"),
                words("deadletters list"),
                words("deadletters replay"),
                words("learner show " + ASH + " --names --user desk"),
                words("learner show " + LearnerSheet.uln(9)),
                words("learner history " + ASH),
                words("learner merge " + ASH + " --into " + ASH + " --reason x"),
                words("institution set --ukprn 10099777 --new-password"),
                words("institution set --ukprn 10099001 --certificate " + folder.resolve("absent.pem")),
                words("review list --status all"),
                words("review show 1"),
                words("register rekey"),
                words("register load " + unnumbered),
                words("match duplicates --list"),
                words("match models"),
                words("match activate nobody --by somebody"),
                words("match whatif --batches all --model " + model),
                words("audit --uln 123"),
                words("review list --status shut"));
        List<RunningHub.Ended> beside;
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data, Map.of()), 0, Commands::inside)) {
            assertThat(hub.port()).isPositive();
            beside = commands.stream().map(this::run).toList();
        }

        List<RunningHub.Ended> alone = commands.stream().map(this::run).toList();

        assertThat(beside).isEqualTo(alone);
        assertThat(beside.stream().map(RunningHub.Ended::code))
                .contains(0, 1, 2)
                .doesNotContain(70);
        assertThat(beside.get(3).out()).contains("Quillon");
    }

    @Test
    void the_hub_itself_does_the_work_and_knows_of_it_at_once() {
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data, Map.of()), 0, Commands::inside)) {
            assertThat(run("institution", "add", "--ukprn", "10099002", "--name", "Another")
                            .code())
                    .isZero();
            assertThat(hub.core().store().institutions().all()).hasSize(2);

            RunningHub.Ended forced = run("register", "rekey", "--force");

            assertThat(forced.code()).isEqualTo(2);
            assertThat(forced.err())
                    .isEqualTo("hub: a hub is running on this data folder; stop it first%n".formatted());
        }
    }

    @Test
    void files_are_meant_from_the_caller_s_folder_and_the_user_is_the_caller() throws Exception {
        Path away = Files.createDirectories(folder.resolve("away"));
        new LearnerSheet()
                .add(LearnerSheet.uln(7).toString(), "d", "Tamsin", "Elderwick", "EX4 4QJ", "2006-05-17")
                .add("", "e", "Philippa", "Farthingale", "EX4 4QJ", "2006-05-18")
                .write(away.resolve("more.csv"));
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data, Map.of()), 0, Commands::inside)) {
            assertThat(hub.port()).isPositive();
            Elsewhere load = elsewhere(away, "register", "load", "more.csv");
            assertThat(load.code()).as(load.text()).isEqualTo(1);
            assertThat(load.text())
                    .contains("1 learners loaded")
                    .contains("1 rows rejected, see more.csv.rejected.txt");
            assertThat(away.resolve("more.csv.rejected.txt")).content().contains("the row has no ULN");

            Elsewhere show =
                    elsewhere(away, "learner", "show", LearnerSheet.uln(7).toString());
            assertThat(show.code()).as(show.text()).isZero();
            assertThat(run("audit", "--uln", LearnerSheet.uln(7).toString()).out())
                    .contains("operator somebody.else  show");
        }
    }

    @Test
    void after_a_kill_neither_socket_nor_lock_is_in_the_way() {
        try (HubProcess hub = serve("first")) {
            hub.ready();
            assertThat(run("institution", "list").out()).contains("A college");
            hub.kill();
        }
        assertThat(data.resolve("control/socket")).exists();
        assertThat(run("institution", "list").out()).contains("A college");
        try (HubProcess hub = serve("second")) {
            hub.ready();
            assertThat(run("institution", "list").out()).contains("A college");
        }
    }

    @Test
    void a_command_that_finds_another_at_work_waits_and_then_says_so() throws IOException {
        try (FolderLock other =
                FolderLock.tryTake(data.resolve("control/store.lock")).orElseThrow()) {
            assertThat(other).isNotNull();
            RunningHub.Ended ended = run("institution", "list");

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err())
                    .startsWith("hub: another command works on the database in ")
                    .contains("Try again");
        }
    }

    @Test
    void a_deep_data_folder_has_its_socket_elsewhere_and_commands_find_it() throws IOException {
        Path deep = folder.resolve("d".repeat(60)).resolve("e".repeat(60));
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(deep, Map.of()), 0, Commands::inside)) {
            assertThat(hub.port()).isPositive();
            assertThat(Path.of(Files.readString(deep.resolve("control/address"))))
                    .exists();
            RunningHub.Ended ended = RunningHub.command("institution", "list", "--data", deep.toString());
            assertThat(ended).isEqualTo(new RunningHub.Ended(0, "", ""));
        }
    }

    private static String[] words(String line) {
        return line.split(" ", -1);
    }

    private RunningHub.Ended run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return RunningHub.command(all.toArray(String[]::new));
    }

    private HubProcess serve(String name) {
        return HubProcess.start(
                folder.resolve(name + ".log"), Map.of(), "serve", "--port", "0", "--data", data.toString());
    }

    /** Runs a command in a process of its own, in another folder, by another user's name. */
    private Elsewhere elsewhere(Path home, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", home.relativize(data).toString()));
        List<String> command = HubProgram.command(List.of("-Duser.name=somebody.else"), all.toArray(String[]::new));
        Path text = folder.resolve("elsewhere.txt");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(text.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Elsewhere(process.exitValue(), Files.readString(text));
    }

    private record Elsewhere(int code, String text) {}
}
