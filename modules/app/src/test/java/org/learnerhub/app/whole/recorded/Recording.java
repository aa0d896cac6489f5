package org.learnerhub.app.whole.recorded;

import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import org.xmlunit.builder.Input;

/** An answer laid out for reading. */
final class Recording {

    private Recording() {}

    static String of(String answer) {
        try {
            Transformer layout = TransformerFactory.newInstance().newTransformer();
            layout.setOutputProperty(OutputKeys.INDENT, "yes");
            layout.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            layout.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            StringWriter text = new StringWriter();
            layout.transform(Input.fromString(answer).build(), new StreamResult(text));
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + text.toString().replace("\r\n", "\n").strip() + "\n";
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
