package org.learnerhub.files.registration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.files.text.DetectedFormat;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.text.StrictText;
import org.learnerhub.files.xml.XmlCursor;

/**
 * Reads learner registration files: CSV of layouts 2A and 3A and XML (contract 4.2), whatever the file is called. A file
 * is looked through before it is read: in what encoding it is and how it writes dates, only the whole of it tells.
 */
public final class RegistrationFileReader implements BatchFileReader<RawRow> {

    private final ReaderLimits limits;

    public RegistrationFileReader(ReaderLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Content file, FileHabits habits, Sink<RawRow> sink) {
        try {
            Reading reading = new Survey(file, habits, limits).reading();
            try (InputStream bytes = file.open()) {
                read(bytes, reading, sink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what was looked through. */
    void read(InputStream file, Reading reading, Sink<RawRow> sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file);
        DetectedFormat opening = DetectedFormat.of(bytes);
        Sink<RawRow> doubting = reading.doubts().over(sink);
        if (opening.format() == FileFormat.XML) {
            new XmlFileReader(new XmlCursor(opening.text(bytes), limits), limits).read(doubting);
        } else {
            StrictText text = opening.text(bytes, reading.charset());
            new CsvFileReader(text, limits, reading.separator(), opening.notices()).read(doubting);
        }
    }

    /**
     * Whether an XML file carries a signature as a child of its root. Looks no further than the first Learner: a
     * signature after that is refused in {@link #read}.
     *
     * @throws org.learnerhub.domain.problem.RefusedException as {@link #read} would
     */
    public boolean carriesSignature(InputStream file) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(file);
            DetectedFormat opening = DetectedFormat.of(bytes);
            return opening.format() == FileFormat.XML
                    && new XmlFileReader(new XmlCursor(opening.text(bytes), limits), limits).carriesSignature();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
