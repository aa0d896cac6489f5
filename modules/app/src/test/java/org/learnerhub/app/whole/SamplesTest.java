package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.testkit.H2Databases;

/** Every valid sample goes through a hub without an error; every invalid one yields exactly the code in its name. */
class SamplesTest {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples/batches");
    /** Outcomes that ask a person, or tell of one; no fault of a sample. */
    private static final Set<String> MATCHING = Set.of("HUB-4001", "HUB-4002", "HUB-4005", "HUB-4006");

    @TempDir
    static Path folder;

    private static RunningHub hub;

    @BeforeAll
    static void start() {
        hub = RunningHub.start(folder, H2Databases.inFolder(folder), 2);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_sample_yields_exactly_its_code(String name) throws IOException {
        assertThat(codes(SAMPLES.resolve("invalid").resolve(name)))
                .containsExactly(name.substring(0, "HUB-0000".length()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_sample_has_no_error(String name) throws IOException {
        assertThat(codes(SAMPLES.resolve(name))).isSubsetOf(MATCHING);
    }

    static List<String> invalid() throws IOException {
        return files(SAMPLES.resolve("invalid"));
    }

    static List<String> valid() throws IOException {
        return files(SAMPLES);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(csv|xml|CSV|XML)"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> codes(Path sample) throws IOException {
        HubCore core = hub.server().core();
        BatchId id;
        try (InputStream file = Files.newInputStream(sample)) {
            id = core.receive().receive(submission(core, sample), file).batch();
        } catch (RefusedException e) {
            return Set.of(e.refusal().code().code());
        }
        Batch ended = await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> core.exchange().ledger().find(id).orElseThrow(),
                        batch -> batch.state().isFinal());
        if (ended.refusal() != null) {
            return Set.of(ended.refusal().code().code());
        }
        Set<String> codes = new TreeSet<>();
        core.learnerAnswers().rows(ended).forEachRemaining(row -> codes.addAll(codes(row)));
        return codes;
    }

    private static List<String> codes(AnsweredRow row) {
        return Stream.concat(row.row().findings().stream(), row.outcome().findings().stream())
                .filter(Finding::isError)
                .map(finding -> finding.code().code())
                .toList();
    }

    private static Submission submission(HubCore core, Path sample) {
        return new Submission(
                core.store().institutions().find(new Ukprn(RunningHub.COLLEGE)).orElseThrow(),
                "samples",
                WayIn.SOAP_EXCHANGE,
                sample.getFileName().toString(),
                RegistrationJob.FUL,
                "",
                null);
    }
}
