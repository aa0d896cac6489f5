package org.learnerhub.app;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Sandbox;

/**
 * A college enrols learners; an awarding body and the college tell what these learned; a learner's record is shown, and who
 * looked at it; the learner has a result put right and hands on an extract; the register of providers is filled from the
 * schools register.
 */
final class DemoStory {

    /** The two nights of Fairmead College: the second meets people of the first again. */
    private static final List<String> NIGHTS = List.of("first-enrolment.csv", "second-night.csv");

    private static final List<String> RESULTS =
            List.of("provisional-results.csv", "summer-results.csv", "corrections.csv", "held-and-refused.csv");
    private static final List<String> RETURNS = List.of("autumn-return.csv", "next-return.csv");

    /** Learners of the sample feeds: whose result becomes final, and whose result is withdrawn. */
    private static final String PROMOTED = "1026893096";

    private static final String WITHDRAWN = "8383558804";

    /** A provider of the sample of the schools register. */
    private static final String PROVIDER = "10098008";

    /** In the demo's folder, once the story is told. */
    static final String CHANGED_SCHOOLS = "establishments-changed.csv";

    private static final String TELEPHONE = "01632960008";
    private static final List<String> LEARNERS = List.of(PROMOTED, "7667649978", WITHDRAWN, "1026922983");

    private final DemoStage stage;
    private final Sandbox.Login college;
    private final Sandbox.Login awarding;
    private final Path samples = requireNonNull(Sandbox.file().toAbsolutePath().getParent());
    private final DemoHands hands;
    private DemoFeeds.@Nullable Learner learner;
    private int worst;

    DemoStory(DemoStage stage, Sandbox.Login college, Sandbox.Login awarding) {
        this.stage = stage;
        this.college = college;
        this.awarding = awarding;
        hands = new DemoHands(stage, awarding);
    }

    /** Whose record the story is about; empty where too few were enrolled. */
    Optional<DemoFeeds.Learner> learner() {
        return Optional.ofNullable(learner);
    }

    DemoHands hands() {
        return hands;
    }

    /**
     * @param rows of invented learners instead of the samples; null for the samples
     * @return the exit code: 0 where every file was answered and every result is genuine
     */
    int tell(@Nullable Integer rows) throws IOException {
        stage.say("%n--- the operator loads the list of qualifications");
        operate("qualifications", "load", samples.resolve("qualifications.csv").toString());
        Path enrolment = rows == null ? enrolSamples() : enrolInvented(rows);
        DemoFeeds feeds = DemoFeeds.of(stage.answer(enrolment, "output.csv"));
        if (worst > DemoStage.SOME_ROWS_UNRESOLVED) {
            return worst;
        }
        if (feeds.areEnough(LEARNERS.size())) {
            tellOfLearning(feeds);
        } else {
            stage.say("%nThere are too few learners for the feeds.");
        }
        tellOfProviders();
        return worst;
    }

    /** The samples of the schools register, and the same with one telephone number changed. */
    private void tellOfProviders() throws IOException {
        Path schools = samples.resolve("providers").resolve("establishments.csv");
        stage.say(
                "%n--- the operator brings the register of providers up to date, and finds a school by a misspelt name");
        operate("providers", "import", schools.toString());
        operate("providers", "find", "cafe", "litoral");
        long before = stage.changesOfProviders();
        Path changed = stage.folder().resolve(CHANGED_SCHOOLS);
        Files.writeString(
                changed,
                Files.readString(schools, StandardCharsets.ISO_8859_1).replace(TELEPHONE, "01632960080"),
                StandardCharsets.ISO_8859_1);
        stage.say("%n--- the same file with one cell changed: one provider has a new version, with its source");
        operate("providers", "import", changed.toString());
        operate("providers", "show", PROVIDER, "--history");
        stage.say("changes in the feed since the first import: %s", stage.changesOfProviders() - before);
    }

    private Path enrolInvented(int rows) throws IOException {
        Path file = stage.folder().resolve("invented.csv");
        stage.run(
                "generate",
                "--rows",
                Integer.toString(rows),
                "--seed",
                "1",
                "--ukprn",
                college.ukprn().value(),
                "--out",
                file.toString());
        send(college, file);
        return file;
    }

    private Path enrolSamples() throws IOException {
        List<Path> nights =
                NIGHTS.stream().map(samples.resolve("batches")::resolve).toList();
        for (Path night : nights) {
            send(college, night);
        }
        stage.say("%n--- %s sends files in every form that a hub reads: rows by return code", college.name());
        for (Path file : batches(nights)) {
            worst = Math.max(worst, stage.sendBriefly(college, file));
        }
        return nights.get(0);
    }

    private List<Path> batches(List<Path> sent) throws IOException {
        try (Stream<Path> all = Files.list(samples.resolve("batches"))) {
            return new ArrayList<>(all.filter(file -> file.toString().matches(".*\\.(csv|xml)"))
                    .filter(file -> !sent.contains(file))
                    .sorted()
                    .toList());
        }
    }

    private void tellOfLearning(DemoFeeds feeds) throws IOException {
        for (String results : RESULTS) {
            send(awarding, written(feeds, "achievements", results));
        }
        for (String returns : RETURNS) {
            send(college, written(feeds, "participation", returns));
        }
        stage.say("%n--- what belongs to nobody yet, as the operator sees it");
        operate("held", "list", "--sender", awarding.ukprn().value(), "--reason", "demo");
        DemoFeeds.Learner chosen = feeds.player(PROMOTED);
        learner = chosen;
        show(chosen, "whose first result became final; what came under another's name is held, not in the record");
        show(feeds.player(WITHDRAWN), "whose result was withdrawn: it stays in the history");
        stage.say("%n--- who was told of %s %s: the newest first", chosen.given(), chosen.family());
        operate("audit", "--uln", chosen.uln(), "--reason", "demo");
        worst = Math.max(worst, hands.tell(chosen));
    }

    private void show(DemoFeeds.Learner learner, String why) {
        stage.say("%n--- the record of %s %s, %s", learner.given(), learner.family(), why);
        operate("record", "show", "--uln", learner.uln(), "--reason", "demo");
    }

    private void operate(String... command) {
        worst = Math.max(worst, stage.operate(command));
    }

    private Path written(DemoFeeds feeds, String folder, String sample) throws IOException {
        return feeds.write(
                samples.resolve(folder).resolve(sample),
                LEARNERS,
                stage.folder().resolve("feeds"));
    }

    private void send(Sandbox.Login login, Path file) throws IOException {
        if (worst <= DemoStage.SOME_ROWS_UNRESOLVED) {
            worst = Math.max(worst, stage.send(login, file));
        }
    }
}
