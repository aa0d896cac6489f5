package org.learnerhub.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.learnerhub.domain.vault.KeptFileDamagedException.Damage;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.VaultContract;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the vault is beyond its port, with its notes in every database. */
abstract class FolderVaultContract extends VaultContract {

    private static final byte[] CONTENT = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String CONTENT_SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path folder;

    private final StoreUnderTest store = emptyStore();

    abstract StoreUnderTest emptyStore();

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

    @ParameterizedTest
    @EnumSource(Harm.class)
    void a_damaged_file_is_never_served(Harm harm) throws IOException {
        Vault vault = openAgain();
        keep(vault, "17/output.csv");
        harm.doTo(folder.resolve("kept/17/output.csv"));

        assertThatThrownBy(() -> vault.open("17/output.csv"))
                .isInstanceOfSatisfying(
                        KeptFileDamagedException.class,
                        e -> assertThat(e.damage()).isEqualTo(harm.damage))
                .hasMessage("kept file 17/output.csv is damaged: " + harm.damage.word());

        assertThat(keptFiles().damaged()).isEqualTo(1);
        assertThat(vault.sha256("17/output.csv")).as("of what was kept").isEqualTo(CONTENT_SHA256);
        assertThat(vault.size("17/output.csv")).isEqualTo(CONTENT.length);
        assertThat(vault.has("17/output.csv")).isTrue();
    }

    @Test
    void a_file_that_came_back_from_a_backup_is_served_and_no_longer_counted() throws IOException {
        Vault vault = openAgain();
        keep(vault, "17/output.csv");
        Path kept = folder.resolve("kept/17/output.csv");
        Harm.CHANGED.doTo(kept);
        assertThatThrownBy(() -> vault.open("17/output.csv")).isInstanceOf(KeptFileDamagedException.class);
        Files.write(kept, CONTENT);

        try (InputStream again = vault.open("17/output.csv")) {
            assertThat(again.readAllBytes()).isEqualTo(CONTENT);
        }
        assertThat(keptFiles().damaged()).isZero();
    }

    @Test
    void what_was_kept_before_anything_was_noted_is_noted_when_it_is_first_read() throws IOException {
        Vault vault = openAgain();
        keep(vault, "17/output.csv");
        store.jdbc().update("delete from kept_file");

        vault.open("17/output.csv").close();
        Harm.CHANGED.doTo(folder.resolve("kept/17/output.csv"));

        assertThatThrownBy(() -> vault.open("17/output.csv")).isInstanceOf(KeptFileDamagedException.class);
    }

    @Test
    void where_only_the_digest_was_known_it_is_enough() throws IOException {
        Vault vault = openAgain();
        keep(vault, "17/result.xml");
        store.jdbc().update("update kept_file set byte_count = null");

        vault.open("17/result.xml").close();
        assertThat(vault.size("17/result.xml")).isEqualTo(CONTENT.length);
        Harm.CUT.doTo(folder.resolve("kept/17/result.xml"));

        assertThatThrownBy(() -> vault.open("17/result.xml"))
                .isInstanceOfSatisfying(
                        KeptFileDamagedException.class,
                        e -> assertThat(e.damage()).isEqualTo(Damage.BYTES));
    }

    @Test
    void a_large_file_is_read_in_pieces_and_whole() throws IOException {
        byte[] large = new byte[3_000_017];
        new Random(5).nextBytes(large);
        Vault vault = openAgain();
        vault.keep(vault.receive(new ByteArrayInputStream(large), large.length).file(), "17/input");

        try (InputStream bytes = vault.open("17/input")) {
            assertThat(bytes.readAllBytes()).isEqualTo(large);
        }
    }

    private static void keep(Vault vault, String name) {
        vault.keep(vault.receive(new ByteArrayInputStream(CONTENT), 100).file(), name);
    }

    /** What a disk, or somebody at it, may do. */
    enum Harm {
        CHANGED(Damage.BYTES) {
            @Override
            void doTo(Path kept) throws IOException {
                FileTime time = Files.getLastModifiedTime(kept);
                byte[] bytes = Files.readAllBytes(kept);
                bytes[3] ^= 1;
                Files.write(kept, bytes);
                Files.setLastModifiedTime(kept, time);
            }
        },
        CUT(Damage.LENGTH) {
            @Override
            void doTo(Path kept) throws IOException {
                Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), 4));
            }
        },
        EMPTIED(Damage.LENGTH) {
            @Override
            void doTo(Path kept) throws IOException {
                Files.write(kept, new byte[0]);
            }
        },
        LENGTHENED(Damage.LENGTH) {
            @Override
            void doTo(Path kept) throws IOException {
                Files.write(kept, new byte[1], StandardOpenOption.APPEND);
            }
        },
        DELETED(Damage.MISSING) {
            @Override
            void doTo(Path kept) throws IOException {
                Files.delete(kept);
            }
        },
        NO_FILE(Damage.UNREADABLE) {
            @Override
            void doTo(Path kept) throws IOException {
                Files.delete(kept);
                Files.createDirectory(kept);
            }
        };

        private final Damage damage;

        Harm(Damage damage) {
            this.damage = damage;
        }

        abstract void doTo(Path kept) throws IOException;
    }

    private Vault openAgain() {
        return new FolderVault(folder, keptFiles(), store.clock().instant());
    }

    private static void setTime(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private KeptFiles keptFiles() {
        TransactionTemplate own =
                new TransactionTemplate(new JdbcTransactionManager(store.store().dataSource()));
        return new SqlKeptFiles(store.jdbc(), own, store.clock());
    }
}
