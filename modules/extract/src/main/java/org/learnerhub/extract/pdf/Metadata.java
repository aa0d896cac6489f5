package org.learnerhub.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.learnerhub.domain.extract.ExtractContent;

/**
 * What machines read about the PDF without opening it: what it conforms to, which extract it is and the digest of its
 * entries. It lies open in the file, so nobody's name is in it.
 */
final class Metadata {

    private Metadata() {}

    static void write(PDDocument pdf, ExtractContent content, PageText text) throws IOException {
        String xmp = template()
                .replace("${title}", text.of("title"))
                .replace("${description}", text.of("description"))
                .replace("${language}", text.of("language"))
                .replace("${issued}", content.head().issued().toString())
                .replace("${extractId}", content.head().id())
                .replace("${rootDigest}", content.root().hex());
        PDMetadata metadata = new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static String template() throws IOException {
        try (InputStream template = Metadata.class.getResourceAsStream("metadata.xml")) {
            if (template == null) {
                throw new IllegalStateException("the template of the metadata is missing");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
