package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.TestDatabase;

/** The main job from end to end, on any database. */
public abstract class MainJobContract {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples/batches");

    /** Rows of each of the batches that overlap. */
    private static final int BATCH = 300;

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
        Path file = RunningHub.generate(folder.resolve("night.csv"), 2_500, 7);
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
        assertNewNumbersAreForNewPeople(
                OutputFile.read(folder.resolve("out/output.csv")).lines());
    }

    @Test
    void eight_overlapping_batches_at_once_never_give_equal_people_two_new_numbers() {
        List<OutputFile.Line> all = eightOverlappingBatches();

        assertThat(all).hasSize(8 * BATCH);
        assertNewNumbersAreForNewPeople(all);
    }

    @Test
    void eight_overlapping_batches_at_once_give_equal_people_equal_numbers_where_matching_is_strict() {
        Institutions institutions = hub.server().core().store().institutions();
        institutions.save(
                institutions.find(new Ukprn(RunningHub.COLLEGE)).orElseThrow().matchedBy(MatchPolicy.STRICT));

        List<OutputFile.Line> all = eightOverlappingBatches();

        assertThat(all).hasSize(8 * BATCH);
        assertOneNumberAPerson(all);
    }

    private List<OutputFile.Line> eightOverlappingBatches() {
        Path known = RunningHub.generate(folder.resolve("known.csv"), BATCH, 11);
        List<Path> files = IntStream.range(0, 8)
                .mapToObj(i -> RunningHub.generate(
                        folder.resolve("batch-" + i + ".csv"),
                        BATCH,
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
        sent.forEach(
                one -> assertThat(one.join().code()).as(one.join().toString()).isLessThanOrEqualTo(1));
        return files.stream()
                .flatMap(file ->
                        OutputFile.read(folder.resolve("out-" + file.getFileName() + "/output.csv")).lines().stream())
                .toList();
    }

    @Test
    void a_dry_run_answers_as_the_real_run_will_and_writes_nothing() {
        Path known = RunningHub.generate(folder.resolve("known.csv"), 300, 21);
        hub.submit(known, RunningHub.COLLEGE, folder.resolve("out-known"));
        Path night = RunningHub.generate(
                folder.resolve("night.csv"), 2_300, 22, "--known", known.toString(), "--overlap", "0.1");
        long before = hub.server().core().store().register().lastEntry();

        RunningHub.Ended dry = hub.submit(night, RunningHub.COLLEGE, folder.resolve("out-dry"), "--dry-run");

        assertThat(dry.code()).as(dry.toString()).isLessThanOrEqualTo(1);
        assertThat(hub.server().core().store().register().lastEntry()).isEqualTo(before);
        RunningHub.Ended real = hub.submit(night, RunningHub.COLLEGE, folder.resolve("out-real"));
        assertThat(real.code()).isLessThanOrEqualTo(1);
        List<OutputFile.Line> rehearsed =
                OutputFile.read(folder.resolve("out-dry/output.csv")).lines();
        List<OutputFile.Line> done =
                OutputFile.read(folder.resolve("out-real/output.csv")).lines();
        assertThat(rehearsed)
                .extracting(OutputFile.Line::code)
                .isEqualTo(done.stream().map(OutputFile.Line::code).toList())
                .contains("RC001", "RC002");
        assertThat(rehearsed)
                .filteredOn(line -> line.code().equals("RC001"))
                .noneMatch(line -> line.uln().matches("[0-9]+"));
        assertThat(rehearsed)
                .filteredOn(line -> line.code().equals("RC002") && line.isResolved())
                .isSubsetOf(done);
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

    /**
     * Nobody has two numbers, and no number has two people (equal key fields are one person here). Only the strict
     * policy promises that: the score may join a damaged row to one of two learners whom it resembles.
     */
    public static void assertOneNumberAPerson(List<OutputFile.Line> lines) {
        assertNewNumbersAreForNewPeople(lines);
        Map<String, Set<String>> numbers = new HashMap<>();
        lines.stream()
                .filter(OutputFile.Line::isResolved)
                .forEach(line -> numbers.computeIfAbsent(line.person().toUpperCase(Locale.ROOT), p -> new TreeSet<>())
                        .add(line.uln()));
        Set<String> doubled = numbers.values().stream()
                .filter(each -> each.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(lines.stream().filter(line -> doubled.contains(line.uln())).toList())
                .as("equal people with different numbers, and all who have these numbers")
                .isEmpty();
    }

    /** No new number is given twice, and no two new numbers went to people with equal key fields. */
    public static void assertNewNumbersAreForNewPeople(List<OutputFile.Line> lines) {
        List<OutputFile.Line> fresh =
                lines.stream().filter(line -> line.code().equals("RC001")).toList();
        assertThat(fresh).extracting(OutputFile.Line::uln).doesNotHaveDuplicates();
        Map<String, List<OutputFile.Line>> people = fresh.stream()
                .collect(Collectors.groupingBy(line -> line.person().toUpperCase(Locale.ROOT)));
        people.values().removeIf(each -> each.size() == 1);
        assertThat(people).as("equal people with new numbers").isEmpty();
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
