package org.learnerhub.testkit.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The schemas of files and documents, read from where they are, each when it is first asked for. */
public enum Schemas {
    BATCH_FILE("learner/batch-file.xsd"),
    RESULT("result-v1.xsd"),
    RECEIPT("receipt-v1.xsd"),
    ACHIEVEMENT("achievement-v1.xsd"),
    PARTICIPATION("participation-v1.xsd"),
    FEED_RESULT("feed-result-v1.xsd"),
    PROVIDERS("providers-v1.xsd"),
    PROVIDER_RESULT("provider-result-v1.xsd"),
    GHOSTS("ghosts-v1.xsd");

    private final String file;
    private @Nullable Schema read;

    Schemas(String file) {
        this.file = file;
    }

    /** @throws SAXException if the document is not as the schema says */
    public void validate(byte[] document) throws SAXException, IOException {
        TestXmlFactories.validator(schema()).validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private synchronized Schema schema() throws SAXException {
        Schema schema = read;
        if (schema == null) {
            Path folder =
                    Path.of(System.getProperty("hub.root", "../.."), "schemas").toAbsolutePath();
            schema = TestXmlFactories.schema(folder.resolve(file), folder.resolve("thirdparty/catalog.xml"));
            read = schema;
        }
        return schema;
    }
}
