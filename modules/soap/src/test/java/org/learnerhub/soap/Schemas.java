package org.learnerhub.soap;

import java.io.File;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The schemas as they lie in the repository. */
final class Schemas {

    private static final Path ROOT = Path.of("..", "..", "schemas");

    private Schemas() {}

    static Schema batchFile() throws Exception {
        return schema("learner/batch-file.xsd");
    }

    static Schema schema(String name) throws Exception {
        File file = ROOT.resolve(name).toFile();
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(file));
    }
}
