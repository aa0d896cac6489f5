package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.TestDatabase;

/** The main job from end to end, on any database. */
abstract class MainJobContract {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples/batches");

    @TempDir
    Path folder;

    private RunningHub hub;

    abstract TestDatabase freshDatabase();

    @BeforeEach
    void start() {
        hub = RunningHub.start(folder, freshDatabase(), 2);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_batch_goes_in_and_a_verified_signed_answer_comes_out() {
        RunningHub.Ended ended =
                hub.submit(SAMPLES.resolve("first-enrolment.csv"), RunningHub.COLLEGE, folder.resolve("out"));

        assertThat(ended.code()).as(ended.toString()).isLessThanOrEqualTo(1);
        assertThat(folder.resolve("out"))
                .isDirectoryContaining(file -> file.endsWith("receipt.xml"))
                .isDirectoryContaining(file -> file.endsWith("output.csv"))
                .isDirectoryContaining(file -> file.endsWith("output.csv.signature.xml"))
                .isDirectoryContaining(file -> file.endsWith("result.xml"));
        assertThat(OutputFile.read(folder.resolve("out/output.csv")).lines())
                .isNotEmpty()
                .anyMatch(line -> line.code().equals("RC001") && line.isResolved());
    }

    @Test
    void the_same_file_by_two_ways_at_once_gets_one_receipt_and_one_uln_a_person() throws IOException {
        Path file = RunningHub.generate(folder.resolve("night.csv"), 5_000, 7);
        Path dropped = hub.dropFolder(RunningHub.COLLEGE, "in").resolve("night.csv");
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.isDirectory(dropped.getParent()));
        CompletableFuture<RunningHub.Ended> sent =
                CompletableFuture.supplyAsync(() -> hub.submit(file, RunningHub.COLLEGE, folder.resolve("out")));
        Files.copy(file, dropped);

        assertThat(sent.join().code()).isLessThanOrEqualTo(1);
        Path answers = hub.dropFolder(RunningHub.COLLEGE, "out");
        await().atMost(Duration.ofMinutes(2)).until(() -> first(answers, ".output.csv") != null);
        Path receipts = hub.dropFolder(RunningHub.COLLEGE, "receipts");
        assertThat(first(receipts, ".receipt.xml")).hasSameBinaryContentAs(folder.resolve("out/receipt.xml"));
        assertThat(first(answers, ".output.csv")).hasSameBinaryContentAs(folder.resolve("out/output.csv"));
        assertThat(first(answers, ".result.xml")).hasSameBinaryContentAs(folder.resolve("out/result.xml"));
        assertThat(dropped).doesNotExist();
        assertOneNumberAPerson(OutputFile.read(folder.resolve("out/output.csv")).lines());
    }

    @Test
    void eight_overlapping_batches_at_once_give_equal_people_equal_numbers() {
        Path known = RunningHub.generate(folder.resolve("known.csv"), 600, 11);
        List<Path> files = IntStream.range(0, 8)
                .mapToObj(i -> RunningHub.generate(
                        folder.resolve("batch-" + i + ".csv"),
                        600,
                        100 + i,
                        "--known",
                        known.toString(),
                        "--overlap",
                        "0.8"))
                .toList();
        List<CompletableFuture<RunningHub.Ended>> sent = files.stream()
                .map(file -> CompletableFuture.supplyAsync(
                        () -> hub.submit(file, RunningHub.COLLEGE, folder.resolve("out-" + file.getFileName()))))
                .toList();
        sent.forEach(one -> assertThat(one.join().code()).isLessThanOrEqualTo(1));

        List<OutputFile.Line> all = new ArrayList<>();
        for (Path file : files) {
            all.addAll(OutputFile.read(folder.resolve("out-" + file.getFileName() + "/output.csv"))
                    .lines());
        }
        assertThat(all).hasSize(8 * 600);
        assertOneNumberAPerson(all);
    }

    @Test
    void a_refused_dropped_file_stands_in_errors_with_the_reason_beside_it() throws IOException {
        Path in = hub.dropFolder(RunningHub.COLLEGE, "in");
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.isDirectory(in));
        Files.writeString(in.resolve("LETTER.CSV"), "Dear registry,\r\nplease find our learners attached.\r\n");

        Path errors = hub.dropFolder(RunningHub.COLLEGE, "errors");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(errors.resolve("LETTER.CSV")));
        assertThat(errors.resolve("LETTER.CSV.reason.txt")).content().startsWith("HUB-1006");
        assertThat(in.resolve("LETTER.CSV")).doesNotExist();
    }

    /** Nobody has two numbers, and no number has two people (equal key fields are one person here). */
    static void assertOneNumberAPerson(List<OutputFile.Line> lines) {
        Map<String, Set<String>> numbers = new HashMap<>();
        Map<String, String> newPeople = new HashMap<>();
        for (OutputFile.Line line : lines) {
            if (line.isResolved()) {
                numbers.computeIfAbsent(line.person().toUpperCase(Locale.ROOT), p -> new TreeSet<>())
                        .add(line.uln());
            }
            if (line.code().equals("RC001")) {
                assertThat(newPeople.put(line.uln(), line.mis()))
                        .as("ULN given twice")
                        .isNull();
            }
        }
        assertThat(numbers.entrySet().stream()
                        .filter(person -> person.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    private static Path first(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElse(null);
        } catch (IOException notThereYet) {
            return null;
        }
    }
}
