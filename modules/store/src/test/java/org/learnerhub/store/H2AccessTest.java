package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.SettableClock;

/** Who gets into an H2 file: its owner, with its password, one process at a time. */
class H2AccessTest {

    private static final int TAKEN = 33;

    @TempDir
    private Path folder;

    @Test
    void a_database_without_a_password_is_given_the_one_of_the_settings() {
        try (Store store = open("")) {
            assertThat(store.secretMatches("name", "one")).isTrue();
        }

        for (int time = 0; time < 2; time++) {
            try (Store store = open("it's new")) {
                assertThat(store.secretMatches("name", "one")).isTrue();
            }
        }

        for (String wrong : new String[] {"", "another"}) {
            assertThatThrownBy(() -> open(wrong).close())
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessageContaining("another user or password")
                    .hasMessageContaining("Restore");
        }
    }

    @Test
    void its_files_are_its_owner_s_from_the_first_moment_and_say_nothing_of_failures() throws IOException {
        try (Store store = open("secret")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("db/hub.mv.db"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("db"))))
                    .isEqualTo("rwx------");
            assertThatThrownBy(() ->
                            store.dataSource().getConnection().createStatement().execute("select nonsense"))
                    .isNotNull();
        }
        assertThatThrownBy(() -> open("wrong").close()).isInstanceOf(UnusableDatabase.class);
        assertThat(folder.resolve("db")).isDirectoryNotContaining("glob:**.trace.db");
    }

    @Test
    void a_second_process_is_told_that_the_first_works_on_it() throws IOException, InterruptedException {
        try (Store store = open("secret")) {
            assertThat(store.register().lastEntry()).isZero();
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Second.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("second.log").toFile())
                    .start();

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(TAKEN);
            assertThat(folder.resolve("second.log"))
                    .content()
                    .contains("another process works on the embedded database");
        }
    }

    private Store open(String password) {
        return open(folder, password);
    }

    private static Store open(Path folder, String password) {
        return Store.open(
                new StoreSettings(
                        "jdbc:h2:file:" + folder.resolve("db/hub"),
                        "hub",
                        password,
                        2,
                        folder.resolve("vault"),
                        () -> {}),
                new SettableClock());
    }

    /** Another process. */
    static final class Second {

        private Second() {}

        public static void main(String[] arguments) {
            try (Store store = open(Path.of(arguments[0]), "secret")) {
                System.out.println("opened, up to entry " + store.register().lastEntry());
            } catch (UnusableDatabase e) {
                System.out.println(e.getMessage());
                System.exit(TAKEN);
            }
        }
    }
}
