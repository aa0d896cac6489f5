package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.trust.Vault;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.VaultContract;

class FolderVaultTest extends VaultContract {

    @TempDir
    private Path folder;

    @Override
    protected Vault freshVault() {
        return openAgain();
    }

    @Test
    void files_and_folders_are_for_the_owner_alone() throws IOException {
        Vault vault = openAgain();
        Path draft = vault.draft();
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-rw-rw-"));
        vault.keep(draft, "17/output.csv");
        vault.receive(new ByteArrayInputStream(new byte[3]), 10);

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(path -> !path.equals(folder)))
                    .hasSize(5)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void a_kept_file_is_there_when_the_vault_is_opened_again() {
        Vault vault = openAgain();
        vault.keep(vault.receive(new ByteArrayInputStream(new byte[3]), 10).file(), "17/input");

        assertThat(openAgain().size("17/input")).isEqualTo(3);
    }

    @Test
    void drafts_that_a_crash_left_behind_go_after_a_day() throws IOException {
        Vault vault = openAgain();
        Path old = vault.draft();
        Path young = vault.draft();
        setTime(old, SettableClock.START.minus(Duration.ofHours(25)));
        setTime(young, SettableClock.START.minus(Duration.ofHours(23)));

        openAgain();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void a_digest_is_computed_once_for_each_state_of_a_file() throws IOException {
        Vault vault = openAgain();
        Path kept = folder.resolve("kept/17/input");
        vault.keep(vault.receive(new ByteArrayInputStream(new byte[3]), 10).file(), "17/input");
        String first = vault.sha256("17/input");
        FileTime time = Files.getLastModifiedTime(kept);
        Files.write(kept, new byte[] {1, 2, 3});

        Files.setLastModifiedTime(kept, time);
        assertThat(vault.sha256("17/input")).as("remembered").isEqualTo(first);
        setTime(kept, SettableClock.START);
        assertThat(vault.sha256("17/input")).as("computed again").isNotEqualTo(first);
    }

    private Vault openAgain() {
        return new FolderVault(folder, SettableClock.START);
    }

    private static void setTime(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
