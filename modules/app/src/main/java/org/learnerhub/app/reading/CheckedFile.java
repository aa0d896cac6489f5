package org.learnerhub.app.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.registration.RegistrationFileReader;
import org.learnerhub.files.text.ReaderLimits;

/** A file of layout 2A or 3A, CSV or XML, read and checked as the hub reads batches, without their limit of rows. */
public final class CheckedFile {

    private static final int ROWS_MOST = 200_000_000;

    private final Path file;
    private final RowChecks.OnDay checks;

    /** @throws UserMistake where the file cannot be read at all */
    public CheckedFile(Path file, Instant day) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UserMistake("the file cannot be read: " + file);
        }
        this.file = file;
        checks = new RowChecks().on(day);
    }

    /** From the start; a file that the hub would refuse comes out as {@link UserMistake} with code and place. */
    public ReadAhead<CheckedRow> rows() {
        return new ReadAhead<>(this::read);
    }

    private void read(Consumer<CheckedRow> rows) {
        try {
            new RegistrationFileReader(ReaderLimits.standard().withRows(ROWS_MOST))
                    .read(() -> Files.newInputStream(file), FileHabits.auto(), new BatchFileReader.Sink<RawRow>() {
                        @Override
                        public void head(FileHead head) {
                            // whose file it is does not matter here
                        }

                        @Override
                        public void row(RawRow row) {
                            rows.accept(checks.check(row));
                        }
                    });
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            throw new UserMistake("%s %s: %s %s"
                    .formatted(
                            refusal.code().code(),
                            file,
                            refusal.text(),
                            refusal.code().mend()));
        }
    }
}
