package org.learnerhub.files;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The project's schemas, read from where they are, never from the network. */
public enum Schemas {
    BATCH_FILE("learner/batch-file.xsd"),
    RESULT("result-v1.xsd"),
    RECEIPT("receipt-v1.xsd"),
    ACHIEVEMENT("achievement-v1.xsd"),
    PARTICIPATION("participation-v1.xsd"),
    FEED_RESULT("feed-result-v1.xsd");

    private final Schema schema;

    Schemas(String name) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            URI catalog = folder().resolve("thirdparty/catalog.xml").toUri();
            factory.setProperty(CatalogFeatures.Feature.FILES.getPropertyName(), catalog.toString());
            factory.setProperty(CatalogFeatures.Feature.RESOLVE.getPropertyName(), "continue");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            File file = folder().resolve(name).toFile();
            schema = factory.newSchema(file);
        } catch (SAXException e) {
            throw new IllegalStateException(name + " is no schema", e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("hub.root", "../.."), "schemas").toAbsolutePath();
    }

    public void validate(byte[] document) throws Exception {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }
}
