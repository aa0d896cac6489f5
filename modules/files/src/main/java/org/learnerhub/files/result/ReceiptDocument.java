package org.learnerhub.files.result;

import java.io.IOException;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;

/** The receipt of {@code schemas/receipt-v1.xsd}. */
final class ReceiptDocument {

    private ReceiptDocument() {}

    static void write(Batch batch, String kind, CanonicalXmlWriter xml) throws IOException {
        Batch.Identity identity = batch.identity();
        Batch.Origin origin = batch.origin();
        String reference = origin.organisationRef();
        xml.root("Receipt", "urn:learnerhub:receipt:v1").attribute("version", "1");
        xml.start("Batch");
        if (!identity.clientKey().isEmpty()) {
            xml.attribute("clientKey", identity.clientKey());
        }
        xml.attribute("jobId", batch.id().value());
        xml.attribute("jobType", identity.requestedJob().word()).attribute("kind", kind);
        if (reference != null) {
            xml.attribute("organisationRef", reference);
        }
        xml.attribute("ukprn", identity.ukprn().value()).end();
        FileElement.write(batch, xml);
        xml.start("Received")
                .attribute("at", UtcSeconds.text(batch.receivedAt()))
                .attribute("user", origin.userName())
                .attribute("way", origin.wayIn().label())
                .end();
        xml.finish();
    }
}
