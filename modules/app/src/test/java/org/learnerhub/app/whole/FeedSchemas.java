package org.learnerhub.app.whole;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What a feed gets back, held against the schemas in {@code schemas/}. */
final class FeedSchemas {

    private static final Path FOLDER = RunningHub.ROOT.resolve("schemas").toAbsolutePath();
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private FeedSchemas() {}

    /** @param schema such as {@code feed-result-v1} */
    static void validate(Path document, String schema) {
        try {
            READ.computeIfAbsent(schema, FeedSchemas::read)
                    .newValidator()
                    .validate(new StreamSource(document.toFile()));
        } catch (Exception e) {
            throw new AssertionError(document + " is not valid against " + schema, e);
        }
    }

    private static Schema read(String name) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(
                    CatalogFeatures.Feature.FILES.getPropertyName(),
                    FOLDER.resolve("thirdparty/catalog.xml").toUri().toString());
            factory.setProperty(CatalogFeatures.Feature.RESOLVE.getPropertyName(), "continue");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            return factory.newSchema(FOLDER.resolve(name + ".xsd").toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(name + " is no schema", e);
        }
    }
}
