package org.learnerhub.files.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader.Content;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.text.ByteScan;
import org.learnerhub.files.text.DetectedFormat;
import org.learnerhub.files.text.ReaderLimits;

/**
 * Looks a file through before it is read: all bytes once, quickly, and its rows where the bytes give reason to. What is
 * wrong with the file comes out when it is read.
 */
final class Survey<F extends Enum<F>, R> {

    private final Columns<F, R> columns;
    private final Content file;
    private final FileHabits habits;
    private final ReaderLimits limits;

    Survey(Columns<F, R> columns, Content file, FileHabits habits, ReaderLimits limits) {
        this.columns = columns;
        this.file = file;
        this.habits = habits;
        this.limits = limits;
    }

    Reading reading() throws IOException {
        DetectedFormat opening;
        ByteScan scan;
        try (InputStream bytes = file.open()) {
            BufferedInputStream buffered = new BufferedInputStream(bytes);
            opening = DetectedFormat.of(buffered);
            scan = ByteScan.of(buffered);
        }
        boolean silent = opening.format() == FileFormat.CSV && !opening.certain();
        boolean eightBit = silent && !scan.isUtf8();
        Charset settled = eightBit ? settled(habits.encoding()) : null;
        boolean wide = opening.format() == FileFormat.CSV && !StandardCharsets.UTF_8.equals(opening.charset());
        boolean dates = habits.dateOrder() == DateOrder.AUTO && (scan.dates() || wide);
        if (!dates && (!eightBit || settled != null)) {
            return new Reading(settled, habits.separator(), Doubts.NONE);
        }
        return evidence(eightBit, settled, dates);
    }

    /** What the institution has settled, where this JDK knows it. A file that is UTF-8 throughout is UTF-8. */
    private static @Nullable Charset settled(FileEncoding encoding) {
        return encoding == FileEncoding.AUTO || !Charset.isSupported(encoding.charset())
                ? null
                : Charset.forName(encoding.charset());
    }

    private Reading evidence(boolean eightBit, @Nullable Charset settled, boolean dates) throws IOException {
        EncodingEvidence<F, R> letters = new EncodingEvidence<>(columns);
        DateEvidence<F, R> order = new DateEvidence<>(columns);
        boolean undecided = eightBit && settled == null;
        Charset charset = undecided ? StandardCharsets.ISO_8859_1 : settled;
        Sink<R> sink = new Sink<>() {
            @Override
            public void head(FileHead head) {
                // what the file says of itself matters when it is read
            }

            @Override
            public void row(R row) {
                if (undecided) {
                    letters.look(row);
                }
                if (dates) {
                    order.look(row);
                }
            }
        };
        look(new Reading(charset, habits.separator(), Doubts.NONE), sink);
        EncodingEvidence.Verdict verdict = undecided ? letters.verdict() : EncodingEvidence.Verdict.NONE;
        return new Reading(
                verdict.charset() == null ? settled : verdict.charset(),
                habits.separator(),
                new Doubts(verdict.why(), order.why()));
    }

    private void look(Reading reading, Sink<R> sink) throws IOException {
        try (InputStream bytes = file.open()) {
            new RowFileReader<>(columns, limits).read(bytes, reading, sink);
        } catch (RefusedException seenAgain) {
            // it is refused anew, and then for good, when it is read
        }
    }
}
