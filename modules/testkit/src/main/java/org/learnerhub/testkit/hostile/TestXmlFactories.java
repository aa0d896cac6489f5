package org.learnerhub.testkit.hostile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;

/** The only place of the test kit that makes XML factories. They read the kit's own messages only. */
final class TestXmlFactories {

    private TestXmlFactories() {}

    static DocumentBuilderFactory documents() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory;
    }

    static TransformerFactory transformers() {
        return TransformerFactory.newDefaultInstance();
    }
}
