package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.owner.FolderLock;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A second node on a data folder is refused before it touches anything, and so is one on a newer database. */
class SecondNodeTest {

    @TempDir
    private Path folder;

    @Test
    void a_second_hub_in_a_process_of_its_own_ends_at_once_with_2() {
        try (HubProcess first = serve("first")) {
            first.ready();
            try (HubProcess second = serve("second")) {
                assertThat(second.exitCode(Duration.ofMinutes(1))).isEqualTo(2);
                assertThat(second.lines("hub: a hub is running on the data folder"))
                        .singleElement()
                        .asString()
                        .contains(data().toString(), "--data");
                assertThat(second.lines("")).hasSize(1);
            }
            assertThat(first.isAlive()).isTrue();
        }
        try (HubProcess third = serve("third")) {
            third.ready();
        }
    }

    @Test
    void two_hubs_on_postgresql_that_share_a_data_folder_by_mistake_are_refused_too() {
        TestDatabase database = PostgresServer.freshDatabase();
        Map<String, String> environment = new HashMap<>();
        environment.put("HUB_DATABASE_URL", database.url());
        environment.put("HUB_DATABASE_USER", database.user());
        environment.put("HUB_DATABASE_PASSWORD", database.password());
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data(), environment), 0, Commands::inside)) {
            assertThat(hub.port()).isPositive();

            RunningHub.Ended ended = RunningHub.command("serve", "--port", "0", "--data", data().toString());

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).contains("a hub is running on the data folder");
            assertThat(data().resolve("db/hub.mv.db")).doesNotExist();
        }
    }

    @Test
    void two_brokers_on_one_folder_are_refused_whichever_hub_they_belong_to() {
        Path journal = folder.resolve("journal");
        Map<String, String> environment = Map.of("HUB_BROKER_FOLDER", journal.toString());
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data(), environment), 0, Commands::inside)) {
            assertThat(hub.port()).isPositive();

            RunningHub.Ended ended = RunningHub.command("broker", "--port", "0", "--data", journal.toString());

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err())
                    .isEqualTo("hub: a broker is running on the folder %s already.%n".formatted(journal));
        }
    }

    @Test
    void a_hub_does_not_start_while_a_command_has_the_database() throws IOException {
        HubSettings settings = HubSettings.load(data(), Map.of());
        try (FolderLock command = FolderLock.tryTake(settings.storeLock()).orElseThrow()) {
            assertThat(command).isNotNull();

            RunningHub.Ended ended = RunningHub.command("serve", "--port", "0", "--data", data().toString());

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).startsWith("hub: a command works on the database in ");
            assertThat(data().resolve("db")).doesNotExist();
        }
        FolderLock.tryTake(data().resolve("control/node.lock")).orElseThrow().close();
    }

    @Test
    void a_hub_does_not_start_on_the_database_of_a_newer_program() {
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data(), Map.of()), 0, Commands::inside)) {
            new JdbcTemplate(hub.core().store().dataSource())
                    .update("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                            + " values (900, '900', 'from the future', 'SQL', 'V900__x.sql', 1, 'x', 1, true)");
        }

        for (String command : new String[] {"serve --port 0", "institution list"}) {
            RunningHub.Ended ended = RunningHub.command((command + " --data " + data()).split(" ", -1));

            assertThat(ended.code()).as(command).isEqualTo(2);
            assertThat(ended.err())
                    .as(command)
                    .startsWith(
                            "hub: the database has version 900 (900 from the future), this program knows versions up to ")
                    .contains("a newer program has worked on it")
                    .doesNotContain("fault of the program");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private HubProcess serve(String name) {
        return HubProcess.start(
                folder.resolve(name + ".log"), Map.of(), "serve", "--port", "0", "--data", data().toString());
    }
}
