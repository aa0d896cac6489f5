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

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

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
        if (isPdf(document)) {
            return pdf.examine(document);
        }
        return isXml(document) ? xml.examine(document) : json.examine(document);
    }

    private static boolean isPdf(byte[] document) {
        for (int i = 0; i < PDF.length; i++) {
            if (document.length <= i || document[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    /** Behind a byte order mark and blanks. */
    private static boolean isXml(byte[] document) {
        for (byte one : document) {
            if (one == '<') {
                return true;
            }
            boolean mark = one == (byte) 0xef || one == (byte) 0xbb || one == (byte) 0xbf;
            if (!mark && one != ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        return false;
    }
}
