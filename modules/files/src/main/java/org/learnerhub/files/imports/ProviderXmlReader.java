package org.learnerhub.files.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.imports.ImportLayout;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.rows.FileNumbers;
import org.learnerhub.files.rows.Names;
import org.learnerhub.files.xml.XmlCursor;

/** Reads a file of {@code schemas/providers-v1.xsd}. */
final class ProviderXmlReader {

    static final String NAMESPACE = "urn:learnerhub:providers:v1";

    private static final String PROVIDER = "Provider";
    private static final String RECORD_COUNT = "RecordCount";
    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

    private final XmlCursor cursor;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private int rows;

    ProviderXmlReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    void read(Sink<ImportRow> sink) {
        cursor.child();
        boolean known = cursor.namespace().isEmpty() || cursor.namespace().equals(NAMESPACE);
        if (!cursor.name().equals(ImportLayout.ROOT) || !known) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "root " + Names.shown(cursor.name()));
        }
        while (cursor.child()) {
            if (cursor.namespace().equals(SIGNATURES)) {
                cursor.skip();
            } else if (cursor.name().equals(PROVIDER)) {
                provider(sink);
            } else {
                aboutFile();
            }
        }
        cursor.finish();
        if (rows == 0) {
            throw new RefusedException(IntakeCode.NO_ROWS);
        }
    }

    private void aboutFile() {
        String name = cursor.name();
        boolean about = name.equals("FileVersion") || name.equals("FileName") || name.equals(RECORD_COUNT);
        if (!about || rows > 0) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT, "element " + Names.shown(name) + ", " + cursor.place());
        }
        String value = cursor.text();
        head.put(name, value == null ? "" : value.strip());
    }

    private void provider(Sink<ImportRow> sink) {
        if (++rows == 1) {
            sink.head(new FileHead(
                    FileFormat.XML,
                    ImportLayout.PROVIDERS.layout(),
                    head.get("FileVersion"),
                    head.get("FileName"),
                    null,
                    count(),
                    null,
                    notices));
        }
        sink.row(new ImportRow(rows, new ProviderElement(cursor).read(), null, List.of()));
    }

    private @Nullable Integer count() {
        String said = head.get(RECORD_COUNT);
        if (said == null) {
            notices.add(new Notice(IntakeCode.HEADER_ABSENT, RECORD_COUNT));
            return null;
        }
        Integer number = FileNumbers.count(said);
        if (number == null) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, RECORD_COUNT + " is no whole number");
        }
        return number;
    }
}
