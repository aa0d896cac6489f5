package org.learnerhub.files.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader.Content;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.files.text.DetectedFormat;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.text.StrictText;
import org.learnerhub.files.xml.XmlCursor;

/**
 * Reads CSV and XML files of rows of these columns, whatever the file is called. A file is looked through before it is
 * read: in what encoding it is and how it writes dates, only the whole of it tells.
 */
public final class RowFileReader<F extends Enum<F>, R> {

    private final Columns<F, R> columns;
    private final ReaderLimits limits;

    public RowFileReader(Columns<F, R> columns, ReaderLimits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    /** As {@link org.learnerhub.domain.exchange.BatchFileReader#read}. */
    public void read(Content file, FileHabits habits, Sink<R> sink) {
        try {
            Reading reading = new Survey<>(columns, file, habits, limits).reading();
            try (InputStream bytes = file.open()) {
                read(bytes, reading, sink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what was looked through. */
    public void read(InputStream file, Reading reading, Sink<R> sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file);
        DetectedFormat opening = DetectedFormat.of(bytes);
        Sink<R> doubting = reading.doubts().over(columns, sink);
        if (opening.format() == FileFormat.XML) {
            new XmlFileReader<>(columns, new XmlCursor(opening.text(bytes), limits), limits).read(doubting);
        } else {
            StrictText text = opening.text(bytes, reading.charset());
            new CsvFileReader<>(columns, text, limits, reading.separator(), opening.notices()).read(doubting);
        }
    }

    /**
     * Where a CSV file has which field; empty in XML. Headings are letters of ASCII in whatever encoding the rest is.
     *
     * @throws org.learnerhub.domain.problem.RefusedException as {@link #read} would
     */
    public Map<F, HeadingPlace> places(Content file, FileHabits habits) {
        try (InputStream opened = file.open()) {
            BufferedInputStream bytes = new BufferedInputStream(opened);
            DetectedFormat opening = DetectedFormat.of(bytes);
            if (opening.format() == FileFormat.XML) {
                return Map.of();
            }
            StrictText text = opening.text(bytes, StandardCharsets.ISO_8859_1);
            return new CsvFileReader<>(columns, text, limits, habits.separator(), opening.notices()).places();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether an XML file carries a signature as a child of its root. Looks no further than the first row: a signature
     * after that is refused in {@link #read}.
     *
     * @throws org.learnerhub.domain.problem.RefusedException as {@link #read} would
     */
    public boolean carriesSignature(InputStream file) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(file);
            DetectedFormat opening = DetectedFormat.of(bytes);
            return opening.format() == FileFormat.XML
                    && new XmlFileReader<>(columns, new XmlCursor(opening.text(bytes), limits), limits)
                            .carriesSignature();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
