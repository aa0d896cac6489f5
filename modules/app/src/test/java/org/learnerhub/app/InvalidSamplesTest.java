package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.batch.BatchFileReader;
import org.learnerhub.domain.batch.FileHead;
import org.learnerhub.domain.batch.Finding;
import org.learnerhub.domain.batch.RawRow;
import org.learnerhub.domain.batch.check.RowChecks;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.ReaderLimits;
import org.learnerhub.files.RegistrationFileReader;

/** Each valid sample goes through without an error; each invalid one yields exactly the code in its name. */
class InvalidSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("hub.root")).resolve("samples/batches");
    private static final String COLLEGE = "10099001";

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_sample_yields_exactly_its_code(Path sample) throws IOException {
        String name = sample.getFileName().toString();
        assertThat(codes(sample)).containsExactly(name.substring(0, "HUB-0000".length()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_sample_has_no_error(Path sample) throws IOException {
        assertThat(codes(sample)).isEmpty();
    }

    static Stream<Path> invalid() throws IOException {
        return files(SAMPLES.resolve("invalid"));
    }

    static Stream<Path> valid() throws IOException {
        return files(SAMPLES);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        return Files.list(folder)
                .filter(Files::isRegularFile)
                .filter(file -> file.toString().matches(".*\\.(csv|xml|CSV|XML)"))
                .sorted();
    }

    /** The refusal's code, or those of all errors in rows; what the ledger alone decides is asked here too. */
    private static Set<String> codes(Path sample) throws IOException {
        Set<String> codes = new TreeSet<>();
        if (Files.size(sample) == 0) {
            return Set.of("HUB-1001");
        }
        Collector collector = new Collector(codes);
        try (InputStream file = Files.newInputStream(sample)) {
            new RegistrationFileReader(ReaderLimits.standard()).read(file, collector);
        } catch (RefusedException e) {
            return Set.of(e.refusal().code().code());
        }
        collector.finish();
        return codes;
    }

    private static final class Collector implements BatchFileReader.Sink {

        private final Set<String> codes;
        private final RowChecks.OnDay checks = new RowChecks().on(Instant.now());
        private FileHead head;
        private int rows;

        Collector(Set<String> codes) {
            this.codes = codes;
        }

        @Override
        public void head(FileHead found) {
            head = found;
            if (found.ukprn() != null && !found.ukprn().equals(COLLEGE)) {
                codes.add("HUB-1007");
            }
        }

        @Override
        public void row(RawRow row) {
            rows++;
            checks.check(row).findings().stream()
                    .filter(Finding::isError)
                    .forEach(finding -> codes.add(finding.code().code()));
        }

        void finish() {
            if (head.recordCount() != null && head.recordCount() != rows) {
                codes.add("HUB-1008");
            }
        }
    }
}
