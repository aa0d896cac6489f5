package org.learnerhub.testkit.xml;

import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The only place of the test kit that makes XML factories. They read what tests made themselves, and nothing from the network. */
public final class TestXmlFactories {

    private TestXmlFactories() {}

    public static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }

    public static Transformer writer() throws TransformerConfigurationException {
        return TransformerFactory.newDefaultInstance().newTransformer();
    }

    /** @param catalog says where what it imports lies */
    static Schema schema(Path file, Path catalog) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(
                CatalogFeatures.Feature.FILES.getPropertyName(), catalog.toUri().toString());
        factory.setProperty(CatalogFeatures.Feature.RESOLVE.getPropertyName(), "continue");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
        return factory.newSchema(file.toFile());
    }

    static Validator validator(Schema schema) throws SAXException {
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return validator;
    }
}
