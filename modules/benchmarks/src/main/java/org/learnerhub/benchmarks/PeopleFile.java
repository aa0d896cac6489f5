package org.learnerhub.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.files.registration.RegistrationFileReader;
import org.learnerhub.files.text.ReaderLimits;

/** Reads and checks the rows of a file. */
final class PeopleFile {

    private static final int ROWS_MOST = 100_000_000;

    private PeopleFile() {}

    static void read(Path file, Consumer<CheckedRow> rows) {
        RowChecks.OnDay checks = new RowChecks().on(Clock.systemUTC().instant());
        new RegistrationFileReader(ReaderLimits.standard().withRows(ROWS_MOST))
                .read(() -> Files.newInputStream(file), FileHabits.auto(), new BatchFileReader.Sink<RawRow>() {
                    @Override
                    public void head(FileHead head) {
                        // the rows matter here
                    }

                    @Override
                    public void row(RawRow row) {
                        rows.accept(checks.check(row));
                    }
                });
    }
}
