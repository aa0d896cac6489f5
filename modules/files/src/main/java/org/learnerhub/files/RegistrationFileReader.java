package org.learnerhub.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.learnerhub.domain.batch.BatchFileReader;
import org.learnerhub.domain.batch.FileFormat;

/**
 * Reads learner registration files: CSV of layouts 2A and 3A and XML (contract 4.2), whatever the file is called. The
 * stream is left open for the caller to close.
 */
public final class RegistrationFileReader implements BatchFileReader {

    private final ReaderLimits limits;

    public RegistrationFileReader(ReaderLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(InputStream file, Sink sink) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(file);
            Opening opening = Opening.of(bytes);
            StrictText text = opening.text(bytes);
            if (opening.format() == FileFormat.XML) {
                new XmlFileReader(new XmlCursor(text, limits), limits).read(sink);
            } else {
                new CsvFileReader(text, limits).read(sink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            Opening opening = Opening.of(bytes);
            return opening.format() == FileFormat.XML
                    && new XmlFileReader(new XmlCursor(opening.text(bytes), limits), limits).carriesSignature();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
