package org.learnerhub.routes.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.Severity;
import org.learnerhub.domain.problem.WireCodes;
import org.learnerhub.domain.provider.Ukprn;

class DropTurnTest {

    private static final Ukprn COLLEGE = new Ukprn("10099001");
    private static final long MAX_BYTES = 1_000_000;
    private static final int QUIET_S = 30;
    private static final WireCodes CODES =
            code -> code.severity() == Severity.ERROR ? Optional.of("WSEC0006") : Optional.empty();

    @TempDir
    private Path temp = Path.of("");

    private final MemorySetAsides setAsides = new MemorySetAsides();
    private final List<String> taken = new ArrayList<>();
    private Runnable afterTaking = () -> {};
    private RuntimeException refusal;
    private long now;
    private Path in = Path.of("");
    private Path errors = Path.of("");
    private Path secret = Path.of("");
    private DropTurn turn;

    @BeforeEach
    void makeFolders() throws IOException {
        for (String name : List.of("in", "receipts", "out", "errors")) {
            Files.createDirectories(temp.resolve("exchange/10099001").resolve(name));
        }
        in = temp.resolve("exchange/10099001/in");
        errors = in.resolveSibling("errors");
        secret = Files.writeString(temp.resolve("hub.p12"), "the hub's key");
        restart();
    }

    @Test
    void what_is_no_file_of_the_sender_s_is_told_once_and_neither_read_nor_moved_nor_copied() throws IOException {
        Files.createSymbolicLink(in.resolve("key.csv"), secret);
        Files.createSymbolicLink(in.resolve("folder.csv"), temp);
        Files.createLink(in.resolve("hard.csv"), secret);
        Files.createDirectory(in.resolve("deep.csv"));
        assertThat(Shell.run("mkfifo", in.resolve("pipe.csv").toString())).isTrue();
        sparse(in.resolve("huge.csv"), 1L << 40);
        sparse(in.resolve("blank.csv"), MAX_BYTES);
        Files.writeString(in.resolve("night.csv"), "ULN\n");

        lookUntilWhole();

        assertThat(taken).containsExactly("ULN\n");
        assertReason("key.csv", "HUB-1030");
        assertReason("folder.csv", "HUB-1030");
        assertReason("hard.csv", "HUB-1032");
        assertReason("deep.csv", "HUB-1031");
        assertReason("pipe.csv", "HUB-1031");
        assertReason("huge.csv", "HUB-1002");
        assertReason("blank.csv", "HUB-1033");
        assertThat(names(errors)).hasSize(7);
        assertThat(names(in)).hasSize(7).doesNotContain("night.csv");
        assertThat(names(in.resolveSibling("receipts"))).isEmpty();

        clearErrors();
        lookUntilWhole();
        restart();
        lookUntilWhole();
        assertThat(names(errors)).as("told again").isEmpty();
    }

    @Test
    void what_was_mended_is_taken_and_forgotten() throws IOException {
        Path file = in.resolve("night.csv");
        Files.createSymbolicLink(file, secret);
        lookUntilWhole();
        Files.delete(file);
        Files.writeString(file, "ULN\n");

        lookUntilWhole();

        assertThat(taken).containsExactly("ULN\n");
        assertThat(setAsides.of(COLLEGE)).isEmpty();
    }

    @Test
    void an_endless_file_is_told_once_and_not_taken() throws IOException {
        Path file = in.resolve("endless.csv");
        sparse(file, MAX_BYTES + 1);
        turn.look();
        assertReason("endless.csv", "HUB-1002");
        clearErrors();

        for (int i = 2; i < 5; i++) {
            sparse(file, MAX_BYTES + i);
            lookUntilWhole();
        }

        assertThat(names(errors)).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void a_growing_file_waits_until_it_has_been_quiet_for_long_enough() throws IOException {
        Path file = Files.writeString(in.resolve("night.csv"), "ULN\n");
        turn.look();
        for (int i = 0; i < 5; i++) {
            Files.writeString(file, "row\n", StandardOpenOption.APPEND);
            pass(QUIET_S - 1);
            turn.look();
        }
        assertThat(taken).isEmpty();

        pass(QUIET_S);
        turn.look();

        assertThat(taken).containsExactly("ULN\n" + "row\n".repeat(5));
        assertThat(file).doesNotExist();
    }

    @Test
    void what_changed_after_it_was_read_is_not_deleted_and_taken_again() throws IOException {
        Path file = Files.writeString(in.resolve("night.csv"), "ULN\n");
        afterTaking = () -> append(file);

        lookUntilWhole();
        assertThat(file).content().isEqualTo("ULN\nmore\n");
        assertReason("night.csv", "HUB-1110 (NONE)");
        afterTaking = () -> {};
        lookUntilWhole();

        assertThat(taken).containsExactly("ULN\n", "ULN\nmore\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_removed_is_taken_once_and_goes_when_it_can() throws IOException {
        Path file = Files.writeString(in.resolve("night.csv"), "ULN\n");
        assumeTrue(Shell.run("chattr", "+i", file.toString()), "SKIPPED LOUDLY: no file can be made immutable here");
        try {
            lookUntilWhole();
            restart();
            lookUntilWhole();

            assertThat(taken).hasSize(1);
            assertReason("night.csv", "HUB-1034");
            clearErrors();
            lookUntilWhole();
            assertThat(names(errors)).as("told again").isEmpty();
        } finally {
            Shell.run("chattr", "-i", file.toString());
        }
        lookUntilWhole();

        assertThat(file).doesNotExist();
        assertThat(taken).hasSize(1);
        assertThat(setAsides.of(COLLEGE)).isEmpty();
    }

    @Test
    void a_refused_file_is_moved_into_errors_with_its_reason() throws IOException {
        Files.writeString(in.resolve("night.csv"), "ULN\n");
        refusal = new RefusedException(AccessCode.RIGHT_MISSING);

        lookUntilWhole();

        assertReason("night.csv", "HUB-2003 (WSEC0006)");
        assertThat(errors.resolve("night.csv")).content().isEqualTo("ULN\n");
        assertThat(names(in)).isEmpty();
    }

    @Test
    void one_file_that_fails_keeps_no_other_from_being_taken() throws IOException {
        Files.writeString(in.resolve("a.csv"), "a");
        Files.writeString(in.resolve("b.csv"), "b");
        refusal = new IllegalStateException("broken");

        lookUntilWhole();
        assertThat(taken).containsExactlyInAnyOrder("a", "b");
        turn.look();
        assertThat(taken).as("tried again without a pause").hasSize(2);
        refusal = null;
        pass(1);
        turn.look();

        assertThat(names(in)).isEmpty();
    }

    @Test
    void folders_that_are_links_are_not_used_and_that_is_told_where_it_can_be() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("other.csv"), "ULN\n");
        Files.delete(in);
        Files.createSymbolicLink(in, elsewhere);

        lookUntilWhole();

        assertThat(taken).isEmpty();
        assertReason("in", "HUB-1036");
        Files.delete(in);
        Files.createDirectory(in);
        Files.createSymbolicLink(in.resolve("key.csv"), secret);
        clearErrors();
        Files.delete(errors);
        Files.createSymbolicLink(errors, elsewhere);
        lookUntilWhole();

        assertThat(names(elsewhere)).containsExactly("other.csv");
    }

    @Test
    void a_folder_that_stays_a_link_is_told_once() throws IOException {
        Files.delete(in);
        Files.createSymbolicLink(in, temp);
        lookUntilWhole();
        clearErrors();

        lookUntilWhole();

        assertThat(names(errors)).isEmpty();
    }

    @Test
    void an_institution_s_folder_that_is_a_link_is_not_looked_into() throws IOException {
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(in.getParent(), elsewhere);
        Files.createSymbolicLink(in.getParent(), elsewhere);
        Files.writeString(elsewhere.resolve("in/night.csv"), "ULN\n");

        lookUntilWhole();

        assertThat(taken).isEmpty();
        assertThat(names(elsewhere.resolve("errors"))).isEmpty();
    }

    private void restart() {
        turn = new DropTurn(
                COLLEGE,
                new FolderSettings(temp.resolve("exchange"), Duration.ofSeconds(QUIET_S), MAX_BYTES, "t", CODES),
                this::take,
                new Drafts("t", CODES),
                setAsides,
                () -> now);
    }

    private void take(Ukprn sender, OpenFolder home, OpenFolder folder, EntryName name, Stamp stamp)
            throws IOException {
        try (UnchangedBytes bytes = UnchangedBytes.open(folder, name, stamp)) {
            taken.add(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
        afterTaking.run();
        if (refusal != null) {
            throw refusal;
        }
    }

    private void lookUntilWhole() {
        turn.look();
        pass(QUIET_S);
        turn.look();
    }

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    private void assertReason(String name, String code) {
        assertThat(errors.resolve(name + ".reason.txt")).content().startsWith(code);
    }

    private void clearErrors() throws IOException {
        for (String name : names(errors)) {
            Files.delete(errors.resolve(name));
        }
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sparse(Path file, long size) throws IOException {
        try (RandomAccessFile growing = new RandomAccessFile(file.toFile(), "rw")) {
            growing.setLength(size);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
