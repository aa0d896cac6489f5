package org.learnerhub.testkit.hostile;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;

/** The only place of the test kit that makes XML factories. They read the kit's own messages only. */
final class TestXmlFactories {

    private TestXmlFactories() {}

    static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }

    static Transformer writer() throws TransformerConfigurationException {
        return TransformerFactory.newDefaultInstance().newTransformer();
    }
}
