package org.learnerhub.files.result;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.xml.HardenedXml;

/** Opens the hub's own documents for reading as a stream, as hardened as everything else. */
public final class ResultDocumentReader {

    private ResultDocumentReader() {}

    /** @param document in UTF-8; closing it is the caller's business */
    public static XMLStreamReader open(InputStream document) throws XMLStreamException {
        return new HardenedXml(ReaderLimits.standard()).over(new InputStreamReader(document, StandardCharsets.UTF_8));
    }
}
