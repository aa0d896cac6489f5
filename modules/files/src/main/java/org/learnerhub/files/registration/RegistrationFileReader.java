package org.learnerhub.files.registration;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.files.rows.HeadingPlace;
import org.learnerhub.files.rows.Reading;
import org.learnerhub.files.rows.RowFileReader;
import org.learnerhub.files.text.ReaderLimits;

/** Reads learner registration and verification files: CSV of layouts 2A and 3A and XML (contract 4.2, 4.3). */
public final class RegistrationFileReader implements BatchFileReader<RawRow> {

    private final RowFileReader<LearnerField, RawRow> reader;

    public RegistrationFileReader(ReaderLimits limits) {
        reader = new RowFileReader<>(new LearnerColumns(), limits);
    }

    @Override
    public void read(Content file, FileHabits habits, Sink<RawRow> sink) {
        reader.read(file, habits, sink);
    }

    /** Reads what was looked through. */
    void read(InputStream file, Reading reading, Sink<RawRow> sink) throws IOException {
        reader.read(file, reading, sink);
    }

    /** As {@link RowFileReader#places}. */
    public Map<LearnerField, HeadingPlace> places(Content file, FileHabits habits) {
        return reader.places(file, habits);
    }

    /** As {@link RowFileReader#carriesSignature}. */
    public boolean carriesSignature(InputStream file) {
        return reader.carriesSignature(file);
    }
}
