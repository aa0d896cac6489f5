package org.learnerhub.files.result;

import java.io.IOException;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;

/** Which file a receipt or result is about. */
final class FileElement {

    private FileElement() {}

    static void write(Batch batch, CanonicalXmlWriter xml) throws IOException {
        xml.start("File")
                .attribute("name", batch.origin().fileName())
                .attribute("sha256", batch.identity().sha256())
                .attribute("size", batch.origin().size())
                .end();
    }
}
