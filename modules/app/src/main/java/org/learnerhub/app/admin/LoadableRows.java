package org.learnerhub.app.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.learnerhub.app.reading.ReadAhead;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.RegisterLoad.LoadedLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.files.registration.RegistrationFileReader;
import org.learnerhub.files.text.ReaderLimits;

/**
 * The rows of a file that can be loaded; the others are named in a list. Age does not matter here: people in a register
 * grow older.
 */
final class LoadableRows {

    private static final int ROWS_MOST = 200_000_000;

    private final Path file;
    private final PrintWriter list;
    private final RowChecks.OnDay checks;
    private final AtomicLong rejected = new AtomicLong();

    LoadableRows(Path file, PrintWriter list, Clock clock) {
        this.file = file;
        this.list = list;
        checks = new RowChecks().on(clock.instant());
    }

    /** Reads from the start. */
    ReadAhead<LoadedLearner> read() {
        return new ReadAhead<>(this::read);
    }

    /** The file's SHA-256, which names the load. */
    String source() {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    long rejected() {
        return rejected.get();
    }

    private void read(Consumer<LoadedLearner> loadable) {
        new RegistrationFileReader(ReaderLimits.standard().withRows(ROWS_MOST))
                .read(() -> Files.newInputStream(file), FileHabits.auto(), new BatchFileReader.Sink<RawRow>() {
                    @Override
                    public void head(FileHead head) {
                        // whose file it is does not matter here
                    }

                    @Override
                    public void row(RawRow row) {
                        sort(checks.check(row), loadable);
                    }
                });
    }

    private void sort(CheckedRow row, Consumer<LoadedLearner> loadable) {
        Optional<Finding> error = row.findings().stream()
                .filter(finding -> finding.isError() && finding.code() != LearnerRowCode.AGE_OUTSIDE)
                .findFirst();
        LearnerDetails details = row.details();
        Optional<Uln> uln = Uln.parse(details.text(LearnerField.ULN));
        if (error.isPresent()) {
            reject(row, why(error.get()));
        } else if (uln.isEmpty()) {
            reject(row, "the row has no ULN; a first load allocates none");
        } else {
            loadable.accept(new LoadedLearner(
                    uln.get(), details, BlockingKeys.of(details).toArray()));
        }
    }

    private static String why(Finding error) {
        String detail = error.detail() == null ? "" : " (" + error.detail() + ")";
        return error.code().code() + " " + error.code().sentence() + detail;
    }

    private void reject(CheckedRow row, String why) {
        rejected.incrementAndGet();
        list.println("row " + row.row() + ": " + why);
    }
}
