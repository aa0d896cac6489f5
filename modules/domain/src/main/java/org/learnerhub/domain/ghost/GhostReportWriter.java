package org.learnerhub.domain.ghost;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes a report as it is made, in constant memory. */
public interface GhostReportWriter {

    /** @param target is replaced */
    Draft begin(Format format, Path target, Head head) throws IOException;

    /** How a report is written. */
    enum Format {
        /** In exclusive canonical form, for an enveloped signature. */
        XML,
        /** For a detached one. */
        CSV
    }

    /** What stands first. */
    record Head(Instant made, GhostQuestion question, SignWeights weights) {}

    /** A report that is being written. */
    interface Draft extends AutoCloseable {

        void suspect(Suspect suspect) throws IOException;

        /**
         * Ends the report.
         *
         * @param looked how many claimed learners were looked at
         * @param reported how many of them are in the report
         */
        void finish(List<ProviderRate> rates, long looked, long reported) throws IOException;

        @Override
        void close() throws IOException;
    }
}
