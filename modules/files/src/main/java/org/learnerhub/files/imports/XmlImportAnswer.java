package org.learnerhub.files.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.imports.AnsweredImportRow;

/** The output of an XML import, see {@code ProviderBatchOutput} in {@code schemas/providers-v1.xsd}. */
final class XmlImportAnswer implements ImportAnswerFileWriter.Rows {

    private final CanonicalXmlWriter xml;

    XmlImportAnswer(OutputStream target) throws IOException {
        xml = new CanonicalXmlWriter(target);
        xml.root("ProviderBatchOutput", ProviderXmlReader.NAMESPACE);
    }

    @Override
    public void row(AnsweredImportRow row) throws IOException {
        xml.start("Row").attribute("row", row.row().number());
        List<@Nullable String> values = EndOfRow.of(row);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                xml.element(EndOfRow.NAMES.get(i), value);
            }
        }
        xml.end();
    }

    @Override
    public void finish() throws IOException {
        xml.finish();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
