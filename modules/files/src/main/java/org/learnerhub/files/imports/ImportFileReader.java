package org.learnerhub.files.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.files.rows.RowFileReader;
import org.learnerhub.files.text.DetectedFormat;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.xml.XmlCursor;

/**
 * Reads files of providers: CSV found by its headings, in Windows-1252 where it is no UTF-8 and its sender has settled
 * nothing else, as the schools register writes it; and XML of {@code schemas/providers-v1.xsd}.
 */
public final class ImportFileReader implements BatchFileReader<ImportRow> {

    private final ReaderLimits limits;

    public ImportFileReader(ReaderLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Content file, FileHabits habits, Sink<ImportRow> sink) {
        Sink<ImportRow> repaired = new RepairedRows(sink);
        try (InputStream bytes = file.open()) {
            BufferedInputStream buffered = new BufferedInputStream(bytes);
            DetectedFormat format = DetectedFormat.of(buffered);
            if (format.format() == FileFormat.XML) {
                new ProviderXmlReader(new XmlCursor(format.text(buffered), limits)).read(repaired);
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new RowFileReader<>(new ImportColumns(), limits).read(file, settled(habits), repaired);
    }

    private static FileHabits settled(FileHabits habits) {
        return new FileHabits(
                DateOrder.DAY_FIRST,
                habits.encoding() == FileEncoding.AUTO ? FileEncoding.WINDOWS_1252 : habits.encoding(),
                habits.separator());
    }
}
