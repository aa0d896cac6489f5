package org.learnerhub.files.ghost;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learnerhub.domain.ghost.GhostReportWriter;

/** Writes reports as files. */
public final class GhostFiles implements GhostReportWriter {

    @Override
    public Draft begin(Format format, Path target, Head head) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
        return switch (format) {
            case XML -> new GhostXml(out, head);
            case CSV -> new GhostCsv(out);
        };
    }
}
