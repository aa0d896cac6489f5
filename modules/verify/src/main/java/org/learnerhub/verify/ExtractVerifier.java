package org.learnerhub.verify;

import java.security.cert.X509Certificate;
import java.util.Collection;
import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.verify.json.JsonExamination;
import org.learnerhub.verify.pdf.PdfExamination;
import org.learnerhub.verify.trust.SignerTrust;
import org.learnerhub.verify.trust.TimestampTrust;
import org.learnerhub.verify.xml.XmlExamination;

/** Judges an extract in whichever face it comes, told by its first characters. Thread-safe. */
public final class ExtractVerifier implements ExtractExamination {

    private final XmlExamination xml;
    private final PdfExamination pdf;
    private final JsonExamination json;

    /** @param trusted root certificates; none means that nothing is genuine */
    public ExtractVerifier(Collection<X509Certificate> trusted) {
        SignerTrust trust = new SignerTrust(trusted);
        TimestampTrust stamps = new TimestampTrust(trusted);
        xml = new XmlExamination(trust, stamps);
        pdf = new PdfExamination(trust, stamps, xml);
        json = new JsonExamination(trust);
    }

    @Override
    public Verification examine(byte[] document) {
        return switch (DocumentKind.of(document)) {
            case XML -> xml.examine(document);
            case PDF -> pdf.examine(document);
            case JSON -> json.examine(document);
        };
    }
}
