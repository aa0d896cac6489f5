package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.H2Databases;

/** One institution's drop folder full of oddities, and another's that must not notice. */
class DropFolderTest {

    private static final String HOSTILE = RunningHub.COLLEGE;
    private static final String OTHER = "10099002";
    private static final long MAX_BYTES = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder = Path.of("");

    private RunningHub hub;
    private Path key;
    private Path in;

    @BeforeEach
    void start() throws IOException {
        hub = RunningHub.start(
                folder, H2Databases.inFolder(folder), 2, Map.of("HUB_MAX_BYTES", Long.toString(MAX_BYTES)));
        key = folder.resolve("data/keys/hub.p12");
        in = hub.dropFolder(HOSTILE, "in");
        await().atMost(PATIENCE)
                .until(() -> Files.isDirectory(hub.dropFolder(OTHER, "errors"))
                        && Files.isDirectory(hub.dropFolder(HOSTILE, "errors")));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void one_institution_s_oddities_keep_nobody_waiting_show_nothing_and_are_told_once() throws IOException {
        Path secret = Files.writeString(folder.resolve("other-college.csv"), batch("SECRET-1"));
        Oddities oddities = new Oddities(in);
        oddities.plantLinks(key, hub.dropFolder(OTHER, "in"));
        Files.createSymbolicLink(oddities.plant("others.csv", "HUB-1030"), secret);
        oddities.plantWhatIsNoFile();
        oddities.plantSparse(MAX_BYTES);
        oddities.plantRubbish();
        oddities.plantAwkwardNames(DropFolderTest::batch);
        Path out = hub.dropFolder(HOSTILE, "out");
        Files.delete(out);
        Files.createSymbolicLink(out, hub.dropFolder(OTHER, "out"));
        try (EndlessFile endless = new EndlessFile(in.resolve("endless.csv"), MAX_BYTES)) {
            long began = System.nanoTime();
            Files.writeString(hub.dropFolder(OTHER, "in").resolve("night.csv"), batch("NIGHT-1"));
            await().atMost(PATIENCE).until(() -> count(hub.dropFolder(OTHER, "out"), ".output.csv") == 1);
            System.out.printf(
                    "drop folder: with %d oddities in another's folder, a file was answered after %d ms%n",
                    oddities.codes().size() + Oddities.AWKWARD_NAMES.size(), (System.nanoTime() - began) / 1_000_000);

            assertToldAndUntouched(oddities);
            Path reason = hub.dropFolder(HOSTILE, "errors").resolve("out.reason.txt");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reason).content().startsWith("HUB-1036"));
            assertThat(endless.file()).exists();
            assertThat(names(hub.dropFolder(HOSTILE, "receipts"))).noneMatch(name -> name.startsWith("endless"));
        }
        assertNamesAreAnsweredOnceTheFolderIsMended(out);
        assertThat(count(hub.dropFolder(OTHER, "out"), ".output.csv"))
                .as("answers for others")
                .isEqualTo(1);
        assertNothingIsShown();
        assertRubbishLies();
    }

    private void assertToldAndUntouched(Oddities oddities) {
        Path errors = hub.dropFolder(HOSTILE, "errors");
        oddities.codes().forEach((name, code) -> {
            Path reason = errors.resolve(name + ".reason.txt");
            await().atMost(PATIENCE).until(() -> Files.exists(reason));
            assertThat(reason).content().as(name).startsWith(code);
            assertThat(Files.exists(in.resolve(name), LinkOption.NOFOLLOW_LINKS))
                    .as(name)
                    .isTrue();
            assertThat(errors.resolve(name)).doesNotExist();
        });
    }

    private void assertNamesAreAnsweredOnceTheFolderIsMended(Path out) throws IOException {
        int names = Oddities.AWKWARD_NAMES.size();
        Path receipts = hub.dropFolder(HOSTILE, "receipts");
        // and the file that grew, once it no longer does
        await().atMost(PATIENCE).until(() -> names(receipts).size() == names + 1);
        Files.delete(out);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(out, ".output.csv")).isEqualTo(names));
        for (String name : Oddities.AWKWARD_NAMES) {
            assertThat(new Oddities(in).awkward(name)).doesNotExist();
        }
        assertThat(names(out)).anyMatch(name -> name.startsWith("caf%E9~")).allMatch(DropFolderTest::isPlain);
        assertThat(hub.server().core().exchange().deadLetters().all()).isEmpty();
    }

    private static boolean isPlain(String name) {
        return name.codePoints().noneMatch(Character::isISOControl)
                && name.getBytes(StandardCharsets.UTF_8).length <= 255;
    }

    /** Not a byte of the key or of another's file, whatever the name. */
    private void assertNothingIsShown() throws IOException {
        byte[] bytes = Files.readAllBytes(key);
        for (String name : List.of("errors", "receipts", "out")) {
            for (Path file : files(hub.dropFolder(HOSTILE, name))) {
                assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
                byte[] shown = Files.readAllBytes(file);
                assertThat(Arrays.equals(shown, bytes)).isFalse();
                assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET-1");
            }
        }
    }

    private void assertRubbishLies() throws IOException {
        assertThat(names(in)).containsAll(Oddities.NO_BATCHES);
        assertThat(names(hub.dropFolder(HOSTILE, "errors")))
                .noneMatch(name -> Oddities.NO_BATCHES.stream().anyMatch(name::startsWith));
    }

    @Test
    void what_a_link_under_an_answer_s_name_leads_to_is_not_written() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "precious");
        Path errors = hub.dropFolder(HOSTILE, "errors");
        Files.createSymbolicLink(errors.resolve("letter.csv.reason.txt"), precious);
        Files.createSymbolicLink(errors.resolve("letter.csv"), precious);

        Files.writeString(in.resolve("letter.csv"), "Dear registry,\nplease find our learners attached.\n");

        await().atMost(PATIENCE)
                .until(() -> Files.isRegularFile(errors.resolve("letter.csv"), LinkOption.NOFOLLOW_LINKS));
        assertThat(errors.resolve("letter.csv.reason.txt")).content().startsWith("HUB-1006");
        assertThat(precious).content().isEqualTo("precious");
    }

    @Test
    void a_refused_file_that_is_dropped_under_many_names_is_copied_once() throws IOException {
        Path errors = hub.dropFolder(HOSTILE, "errors");
        for (int i = 0; i < 5; i++) {
            Files.writeString(
                    in.resolve("letter-" + i + ".csv"), "Dear registry,\nplease find our learners attached.\n");
        }

        await().atMost(PATIENCE).until(() -> count(errors, ".reason.txt") == 5);
        assertThat(names(errors)).hasSize(6);
    }

    private static String batch(String misIdentifier) {
        return """
                MISIdentifier,GivenName,FamilyName,DateOfBirth,Gender,LastKnownPostCode,VerificationType,AbilityToShare
                %s,Otto,Brandtner,2007-01-20,1,FM25 1AA,2,1
                """.formatted(misIdentifier);
    }

    private static long count(Path folder, String ending) throws IOException {
        return names(folder).stream().filter(name -> name.endsWith(ending)).count();
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
