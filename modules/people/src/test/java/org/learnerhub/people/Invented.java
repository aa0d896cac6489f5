package org.learnerhub.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.registration.LearnerLayout;

/** Plans and files for the tests of this package. */
final class Invented {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private Invented() {}

    static Plan plan(int rows, long seed) {
        return plan(rows, seed, null, 0);
    }

    static Plan plan(int rows, long seed, @Nullable Path known, double overlap) {
        return new Plan(rows, seed, "10099001", null, LearnerLayout.V2A, TODAY, known, overlap, false);
    }

    static List<InventedRow> rows(Plan plan) {
        List<InventedRow> rows = new ArrayList<>();
        try (Crowd crowd = new Crowd(plan)) {
            crowd.forEachRemaining(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static byte[] file(Plan plan, FileFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LearnerFile.write(plan, format, bytes, new StringWriter(), learner -> {});
        return bytes.toByteArray();
    }
}
