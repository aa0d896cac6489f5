package org.learnerhub.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.files.registration.ReadFile;
import org.learnerhub.files.registration.RegistrationFileReader;
import org.learnerhub.files.result.AnswerFileWriter;
import org.learnerhub.files.result.Answers;
import org.learnerhub.files.text.ReaderLimits;

/** Rows a second, by hand: run with a small heap to see that memory does not follow the file's size. */
final class FilesSpeed {

    private static final int ROWS = 500_000;
    private static final int ROUNDS = 3;

    private FilesSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("files-speed");
        for (FileFormat format : FileFormat.values()) {
            Path file = folder.resolve("input." + format.extension());
            write(format, file);
            for (int round = 0; round < ROUNDS; round++) {
                read(format, file);
                answer(format, folder);
            }
        }
    }

    private static void read(FileFormat format, Path file) throws IOException {
        long start = System.nanoTime();
        int[] rows = new int[1];
        new RegistrationFileReader(ReaderLimits.standard())
                .read(() -> Files.newInputStream(file), FileHabits.auto(), new Sink<RawRow>() {
                    @Override
                    public void head(FileHead head) {}

                    @Override
                    public void row(RawRow row) {
                        rows[0]++;
                    }
                });
        report("read " + format + ", MB " + Files.size(file) / 1_000_000, rows[0], start);
    }

    private static void answer(FileFormat format, Path folder) throws IOException {
        List<AnsweredRow> five = Answers.rows();
        List<AnsweredRow> all = Collections.nCopies(ROWS / five.size(), five).stream()
                .flatMap(List::stream)
                .toList();
        Batch batch = Answers.batch(format, LearnerLayout.V2A, all);
        Iterator<AnsweredRow> rows = all.iterator();
        long start = System.nanoTime();
        Path result = folder.resolve("result");
        new AnswerFileWriter()
                .write(
                        batch,
                        Edition.first(batch.id()),
                        Answers.SETTINGS,
                        rows,
                        folder.resolve("output"),
                        () -> Answers.OUTPUT,
                        result);
        report("write " + format + " and result, MB " + Files.size(result) / 1_000_000, ROWS, start);
    }

    private static void report(String what, int rows, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,.0f rows/s, %.2f us a row%n", what, rows / seconds, seconds * 1e6 / rows);
    }

    private static void write(FileFormat format, Path file) throws IOException {
        Path sample = ReadFile.SAMPLES.resolve(format == FileFormat.CSV ? "first-enrolment.csv" : "same-learners.xml");
        String text = Files.readString(sample).replaceFirst("40", "");
        String opening = format == FileFormat.CSV ? "\r\n" : "  <Learner>";
        int from = text.indexOf(opening);
        int to = format == FileFormat.CSV ? text.length() - 2 : text.lastIndexOf("</b:");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(text, 0, from);
            Iterator<String> copies = Stream.generate(() -> text.substring(from, to))
                    .limit(ROWS / 40)
                    .iterator();
            while (copies.hasNext()) {
                out.write(copies.next());
            }
            out.write(text.substring(to));
        }
    }
}
