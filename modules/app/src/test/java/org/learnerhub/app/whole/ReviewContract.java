package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.testkit.TestDatabase;

/** From a row with possible matches to a decision that comes back to the sender, on any database. */
abstract class ReviewContract {

    private static final String ASH = LearnerSheet.uln(1).toString();

    @TempDir
    Path folder;

    private TestDatabase database;
    private RunningHub hub;

    abstract TestDatabase freshDatabase();

    @BeforeEach
    void startAndSendABatchWithTwoQuestions() throws IOException {
        System.setProperty("management.endpoints.web.exposure.include", "health,metrics");
        database = freshDatabase();
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("data/hub.properties"),
                "database.url=%s%ndatabase.user=%s%ndatabase.password=%s%nedition.pause.seconds=4%n"
                        .formatted(database.url(), database.user(), database.password()));
        hub = RunningHub.start(folder, database, 2);
        Path register = new LearnerSheet()
                .add(ASH, "a", "Quillon", "Ashgrove", "LS1 4AP", "2008-03-31")
                .add(LearnerSheet.uln(2).toString(), "b", "Marisole", "Cedarholm", "YO1 7HH", "2007-11-02")
                .write(folder.resolve("register.csv"));
        assertThat(admin("register", "load", register).code()).isZero();
        Path in = hub.dropFolder(RunningHub.COLLEGE, "in");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.isDirectory(in));
        Path night = new LearnerSheet()
                .add("", "n1", "Bramwell", "Ashgrove", "LS1 4AP", "2008-03-31")
                .add("", "n2", "Philippa", "Cedarholm", "YO1 7HH", "2007-11-02")
                .add("", "n3", "Tamsin", "Elderwick", "EX4 4QJ", "2006-05-17")
                .write(folder.resolve("night.csv"));
        Files.copy(night, in.resolve("night.csv"));
        awaitFile("night-1.output.csv");
    }

    @AfterEach
    void stop() {
        System.clearProperty("management.endpoints.web.exposure.include");
        hub.close();
    }

    private RunningHub.Ended admin(Object... arguments) {
        String[] all = new String[arguments.length + 2];
        for (int i = 0; i < arguments.length; i++) {
            all[i] = arguments[i].toString();
        }
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.resolve("data").toString();
        return RunningHub.command(all);
    }

    private String out(Object... arguments) {
        RunningHub.Ended ended = admin(arguments);
        assertThat(ended.code()).as(ended.toString()).isZero();
        return ended.out();
    }

    private Path awaitFile(String name) {
        Path file = hub.dropFolder(RunningHub.COLLEGE, "out").resolve(name);
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(file));
        return file;
    }

    private List<String> codes(Path output) {
        return OutputFile.read(output).lines().stream()
                .map(OutputFile.Line::code)
                .toList();
    }

    private Batch batch() {
        return hub.server().core().store().ledger().find(new BatchId(1)).orElseThrow();
    }

    @Test
    void a_question_is_decided_undone_and_decided_anew_and_each_time_the_sender_gets_a_signed_edition()
            throws IOException {
        Path first = awaitFile("night-1.output.csv");
        byte[] bytes = Files.readAllBytes(first);
        assertThat(codes(first)).containsExactly("RC007", "RC007", "RC001");
        assertThat(out("review", "list", "--ukprn", RunningHub.COLLEGE))
                .contains("1  possible-match  open", "job 1 row 2", "2 of 2 cases");
        assertThat(metric()).contains("\"value\":2");
        assertThat(out("review", "show", "1")).contains(ASH, "GivenName").doesNotContain("Quillon");
        assertThat(out("review", "show", "1", "--names")).contains("Bramwell | Quillon");

        assertThat(out("review", "decide", "1", "--same-as", ASH, "--reason", "passport seen"))
                .startsWith("case 1 same person: the row is answered RC00")
                .contains(ASH);
        assertThat(out("review", "decide", "2", "--new", "--reason", "two people"))
                .startsWith("case 2 another person: the row is answered RC001 ");

        Path second = awaitFile("night-1.output.edition-2.csv");
        assertThat(codes(second).subList(1, 3)).containsExactly("RC001", "RC001");
        assertThat(OutputFile.read(second).lines().get(0).uln()).isEqualTo(ASH);
        assertThat(Files.readAllBytes(first)).isEqualTo(bytes);
        assertThat(Counts.of(batch().tally()).newLearners()).isEqualTo(2);
        assertThat(Counts.of(batch().tally()).possibleMatches()).isZero();
        assertThat(metric()).contains("\"value\":0");
        assertThat(kept(1)).isEqualTo(bytes);
        assertThat(kept(2)).isEqualTo(Files.readAllBytes(second));
        assertVerified(awaitFile("night-1.result.edition-2.xml"), "edition 2");
        assertSignatureOf(second);
        assertFetched("output.edition-2.csv", second);

        assertThat(out("review", "undo", "1", "--reason", "twins after all"))
                .isEqualTo("case 1 open again: the row is answered RC007" + System.lineSeparator());
        Path third = awaitFile("night-1.output.edition-3.csv");
        assertThat(codes(third)).containsExactly("RC007", "RC001", "RC001");
        assertVerified(awaitFile("night-1.result.edition-3.xml"), "edition 3");
        assertThat(Counts.of(batch().tally())).isEqualTo(Counts.of(2, 0, 0, 0, 0, 0, 1));
        assertThat(out("review", "show", "1")).contains("  same person " + ASH, "  open again", "twins after all");
        assertThat(out("audit", "--uln", ASH)).contains("review-show", "review-decide", "review-undo");
    }

    @Test
    void a_file_dropped_under_another_name_after_an_edition_is_answered_with_every_edition() throws IOException {
        out("review", "decide", "2", "--new", "--reason", "two people");
        Path second = awaitFile("night-1.output.edition-2.csv");

        Files.copy(
                folder.resolve("night.csv"),
                hub.dropFolder(RunningHub.COLLEGE, "in").resolve("again.csv"));

        assertThat(awaitFile("again-1.output.edition-2.csv")).hasSameBinaryContentAs(second);
        assertThat(awaitFile("again-1.output.csv")).hasSameBinaryContentAs(awaitFile("night-1.output.csv"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> hub.server()
                        .core()
                        .store()
                        .ledger()
                        .deliveriesLacking(new BatchId(1), 2)
                        .isEmpty());
    }

    @Test
    void a_decision_taken_while_no_node_runs_comes_out_with_the_next_start() {
        hub.close();
        out("review", "decide", "2", "--new", "--reason", "two people");
        assertThat(hub.dropFolder(RunningHub.COLLEGE, "out").resolve("night-1.output.edition-2.csv"))
                .doesNotExist();

        hub = RunningHub.start(folder, database, 2);

        assertThat(codes(awaitFile("night-1.output.edition-2.csv"))).containsExactly("RC007", "RC001", "RC001");
        assertVerified(awaitFile("night-1.result.edition-2.xml"), "edition 2");
    }

    @Test
    void what_cannot_be_meant_is_refused_as_usage_and_says_how_to_mend_it() {
        assertThat(admin("review", "decide", "1", "--new").code()).isEqualTo(2);
        assertThat(admin("review", "decide", "1", "--reason", "x").code()).isEqualTo(2);
        assertThat(admin("review", "decide", "1", "--new", "--same-as", ASH, "--reason", "x")
                        .code())
                .isEqualTo(2);
        assertThat(admin("review", "decide", "1", "--same-as", LearnerSheet.uln(2), "--reason", "x"))
                .satisfies(ended -> assertThat(ended.err()).startsWith("hub: HUB-6205 "))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2));
        assertThat(admin("review", "undo", "1", "--reason", "x").err()).startsWith("hub: HUB-6203 ");
        assertThat(admin("review", "show", "99").err()).startsWith("hub: HUB-6201 ");
        assertThat(admin("review", "list", "--status", "shut").code()).isEqualTo(2);
        assertThat(out("review", "list", "--kind", "duplicate")).isEqualTo("0 of 0 cases" + System.lineSeparator());
        assertThat(out("review", "list", "--batch", "1", "--after", "1", "--limit", "1"))
                .startsWith("2  possible-match  open")
                .contains("1 of 2 cases");
    }

    private byte[] kept(int edition) throws IOException {
        try (InputStream content = hub.server()
                .core()
                .answers()
                .document(batch(), Document.OUTPUT, edition)
                .content()) {
            return content.readAllBytes();
        }
    }

    private void assertVerified(Path document, String says) {
        RunningHub.Ended verified = RunningHub.command(
                "verify", document.toString(), "--trust", hub.authority().toString());
        assertThat(verified.code()).as(verified.toString()).isZero();
        assertThat(verified.out()).contains("GENUINE", says);
    }

    private void assertSignatureOf(Path output) {
        Path signature = awaitFile(output.getFileName() + ".signature.xml");
        RunningHub.Ended verified = RunningHub.command(
                "verify",
                signature.toString(),
                "--content",
                output.toString(),
                "--trust",
                hub.authority().toString());
        assertThat(verified.code()).as(verified.toString()).isZero();
    }

    /** The same file sent again is the same job, whose newest edition comes back. */
    private void assertFetched(String name, Path delivered) {
        RunningHub.Ended ended = hub.submit(folder.resolve("night.csv"), RunningHub.COLLEGE, folder.resolve("fetched"));
        assertThat(ended.code()).as(ended.toString()).isLessThanOrEqualTo(1);
        assertThat(folder.resolve("fetched").resolve(name)).hasSameBinaryContentAs(delivered);
    }

    private String metric() throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(hub.address() + "/actuator/metrics/hub.review.open?tag=kind:possible-match"))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
