package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.whole.RunningHub;

/** Other users of the machine: no file, no folder and no port of an embedded hub is theirs. */
class OwnerOnlyHubTest {

    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.range(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_EXECUTE);

    /** As earlier versions opened it, with what their store added. */
    private static final String OLD_OPTIONS = ";AUTO_SERVER=TRUE;DB_CLOSE_ON_EXIT=TRUE;CACHE_SIZE=65536;MODE=PostgreSQL"
            + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=60000";

    @TempDir
    private Path folder;

    @Test
    void whatever_the_umask_nothing_that_a_hub_writes_is_open_to_others_but_the_certificate() throws IOException {
        Files.writeString(folder.resolve("password"), "Fairmead-Night-1");
        Path file = RunningHub.generate(folder.resolve("night.csv"), 300, 5);
        try (HubProcess hub = HubProcess.startWithUmask(
                "000", folder.resolve("hub.log"), "serve", "--port", "0", "--sandbox", "--data", data().toString())) {
            String address = hub.ready();
            assertThat(HubProcess.submit(
                                    address,
                                    folder.resolve("password"),
                                    file,
                                    "--out",
                                    folder.resolve("out").toString())
                            .code())
                    .isLessThanOrEqualTo(1);
            assertThat(RunningHub.command("institution", "list", "--data", data().toString())
                            .code())
                    .isZero();
            Files.copy(file, data().resolve("exchange/10099001/in/again.csv"));
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            !inside(data().resolve("exchange/10099001/out")).isEmpty());
            assertThat(open(1)).isEmpty();
            assertThat(hub.terminate(Duration.ofMinutes(1))).isTrue();
        }
        assertThat(open(Integer.MAX_VALUE)).isEmpty();
        assertThat(inside(data().resolve("trust"))).containsExactly(data().resolve("trust/ca.pem"));
        assertThat(data().resolve("db/hub.lock.db")).doesNotExist();
        assertThat(data().resolve("db/hub.trace.db")).doesNotExist();
    }

    @Test
    void a_data_folder_of_earlier_versions_is_brought_over_at_start() throws Exception {
        Path db = old("rwxr-xr-x");
        Path keys = data().resolve("keys");
        HubSettings settings = HubSettings.load(data(), Map.of());
        try (HubServer hub = HubServer.startQuietly(settings, 0, Commands::inside)) {
            assertThat(hub.notices())
                    .anyMatch(notice -> notice.startsWith(db + " was open to others on this machine"))
                    .anyMatch(notice -> notice.contains("new keys were made"));
            assertThat(hub.core().store().institutions().all()).hasSize(1);
        }
        assertThat(open(Integer.MAX_VALUE))
                .as("a data folder that is there is the operator's: he may have others go through it to the exchange")
                .containsExactly(data());
        assertThatThrownBy(() -> connect(db, "").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Wrong user name or password");
        connect(db, Files.readString(keys.resolve("database.password"))).close();
        try (HubServer hub = HubServer.startQuietly(settings, 0, Commands::inside)) {
            assertThat(hub.notices()).isEmpty();
        }
    }

    @Test
    void a_start_that_was_killed_before_the_database_had_its_password_is_made_good_by_the_next() throws Exception {
        Path db = old("rwx------");
        Path keys = Files.createDirectories(data().resolve("keys"));
        String password = "written-before-the-kill";
        Files.writeString(keys.resolve("database.password"), password, StandardCharsets.UTF_8);

        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data(), Map.of()), 0, Commands::inside)) {
            assertThat(hub.core().store().institutions().all()).hasSize(1);
        }

        connect(db, password).close();
        assertThatThrownBy(() -> connect(db, "").close()).isInstanceOf(SQLException.class);
    }

    @Test
    void a_database_of_another_password_is_refused_with_how_to_mend_it() throws Exception {
        HubSettings settings = HubSettings.load(data(), Map.of());
        HubServer.startQuietly(settings, 0, Commands::inside).close();
        Files.writeString(data().resolve("keys/database.password"), "another");

        RunningHub.Ended ended = RunningHub.command("serve", "--port", "0", "--data", data().toString());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("hub: the embedded database was made with another user or password");
    }

    @Test
    void a_url_that_lets_other_processes_in_is_refused() {
        assertThatThrownBy(() ->
                        HubSettings.load(data(), Map.of("HUB_DATABASE_URL", "jdbc:h2:file:/x/y;auto_server=true")))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("AUTO_SERVER=TRUE");
    }

    @Test
    void what_comes_into_the_exchange_is_for_whom_the_operator_let_in() throws IOException {
        Path exchange = Files.createDirectories(data().resolve("exchange"));
        Files.setAttribute(exchange, "unix:mode", 02770);
        try (HubProcess hub = HubProcess.startWithUmask(
                "077", folder.resolve("hub.log"), "serve", "--port", "0", "--sandbox", "--data", data().toString())) {
            hub.ready();
            Path in = exchange.resolve("10099001/in");
            await().atMost(Duration.ofSeconds(30)).until(() -> Files.isDirectory(in));
            Files.writeString(in.resolve("broken.csv"), "no heading\n");
            Path errors = exchange.resolve("10099001/errors");
            await().atMost(Duration.ofMinutes(1)).until(() -> inside(errors).size() == 2);
            assertThat(Files.getAttribute(in, "unix:mode")).isEqualTo(0042770);
            assertThat(inside(errors)).allMatch(file -> mode(file).equals("rw-rw----"));
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** A data folder as the version of migration 12 left it, with one institution. */
    private Path old(String mode) throws IOException, SQLException {
        Path db = Files.createDirectories(data().resolve("db"));
        Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(db, PosixFilePermissions.fromString(mode));
        String url = "jdbc:h2:file:" + db.resolve("hub") + OLD_OPTIONS;
        Flyway.configure()
                .dataSource(url, "hub", "")
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target("12")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "hub", "")) {
            connection
                    .createStatement()
                    .execute("insert into institution (ukprn, name, rights, password_hash) values"
                            + " ('10099001', 'A college', 'LEARNER_REGISTRATION', 'x')");
        }
        Files.writeString(db.resolve("hub.lock.db"), "left by a kill");
        return db;
    }

    private static Connection connect(Path db, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:async:" + db.resolve("hub") + ";MODE=PostgreSQL"
                        + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0",
                "hub",
                password);
    }

    /** What others may use, but the certificate's folder. */
    private List<Path> open(int depth) throws IOException {
        try (Stream<Path> all = Files.walk(data(), depth)) {
            return all.filter(place -> !place.startsWith(data().resolve("trust")))
                    .filter(place -> PosixFilePermissions.fromString(mode(place)).stream()
                            .anyMatch(OF_OTHERS::contains))
                    .toList();
        }
    }

    private static List<Path> inside(Path home) throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.toList();
        }
    }

    private static String mode(Path place) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
        } catch (IOException e) {
            return "---------"; // gone meanwhile
        }
    }
}
