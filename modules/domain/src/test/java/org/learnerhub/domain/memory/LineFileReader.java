package org.learnerhub.domain.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;

/** Reads what {@link LineFile} writes; anything without a head is no batch file. */
final class LineFileReader implements BatchFileReader<RawRow> {

    @Override
    public void read(Content file, FileHabits habits, Sink<RawRow> sink) {
        List<String> lines = lines(file);
        String[] head = lines.get(0).split("\t", -1);
        if (head.length != 4) {
            throw new RefusedException(IntakeCode.NOT_A_BATCH_FILE);
        }
        sink.head(new FileHead(
                FileFormat.valueOf(head[3]),
                (head[2].equals("VER") ? LearnerLayout.VERIFY : LearnerLayout.V2A).layout(),
                null,
                null,
                head[0].equals(LineFile.ABSENT) ? null : head[0],
                head[1].equals(LineFile.ABSENT) ? null : Integer.valueOf(head[1]),
                RegistrationJob.parse(head[2]).orElse(null),
                List.of()));
        for (int line = 1; line < lines.size(); line++) {
            sink.row(row(line + 1, lines.get(line)));
        }
    }

    private static RawRow row(int number, String line) {
        if (line.equals(LineFile.CUT)) {
            throw new RefusedException(IntakeCode.TRUNCATED, "row " + number);
        }
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        for (String part : line.split("\t", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                details.set(LearnerField.valueOf(part.substring(0, equals)), part.substring(equals + 1));
            }
        }
        return new RawRow(number, details.build(), List.of());
    }

    private static List<String> lines(Content file) {
        try (InputStream bytes = file.open();
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
