package org.learnerhub.files.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.rows.Reading;
import org.learnerhub.files.text.ReaderLimits;

/** A file read whole, for tests to look at. */
public final class ReadFile implements Sink<RawRow> {

    public static final Path SAMPLES = Path.of(System.getProperty("hub.root", "../.."), "samples", "batches");

    private @Nullable FileHead head;
    private final List<RawRow> rows = new ArrayList<>();

    public static ReadFile of(byte[] bytes) {
        return of(bytes, FileHabits.auto());
    }

    /** As the hub reads: looked through first. */
    public static ReadFile of(byte[] bytes, FileHabits habits) {
        ReadFile file = new ReadFile();
        new RegistrationFileReader(ReaderLimits.standard()).read(() -> new ByteArrayInputStream(bytes), habits, file);
        return file;
    }

    public static ReadFile of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** Without a look first, as endless files have no end. */
    public static ReadFile of(InputStream bytes, ReaderLimits limits) {
        ReadFile file = new ReadFile();
        try {
            new RegistrationFileReader(limits).read(bytes, Reading.plain(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static ReadFile sample(String name) throws IOException {
        return of(Files.readAllBytes(SAMPLES.resolve(name)));
    }

    static Refusal refusalOf(byte[] bytes) {
        try {
            of(bytes);
        } catch (RefusedException e) {
            return e.refusal();
        }
        return Assertions.fail("the file was read");
    }

    static Refusal refusalOf(String text) {
        return refusalOf(text.getBytes(UTF_8));
    }

    static Refusal refusalOf(InputStream bytes, ReaderLimits limits) {
        try {
            of(bytes, limits);
        } catch (RefusedException e) {
            return e.refusal();
        }
        return Assertions.fail("the file was read");
    }

    @Override
    public void head(FileHead said) {
        Assertions.assertThat(head).as("the head comes once, before the rows").isNull();
        Assertions.assertThat(rows).isEmpty();
        head = said;
    }

    @Override
    public void row(RawRow row) {
        Assertions.assertThat(head).as("the head comes before the rows").isNotNull();
        rows.add(row);
    }

    FileHead head() {
        return Objects.requireNonNull(head);
    }

    public List<RawRow> rows() {
        return rows;
    }

    RawRow row(int index) {
        return rows.get(index);
    }

    List<String> column(LearnerField field) {
        return rows.stream().map(row -> row.details().text(field)).toList();
    }
}
