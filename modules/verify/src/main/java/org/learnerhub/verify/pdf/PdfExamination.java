package org.learnerhub.verify.pdf;

import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;
import org.learnerhub.verify.xml.XmlExamination;

/** Judges the PDF face. */
public final class PdfExamination implements ExtractExamination {

    public PdfExamination(SignerTrust trust, XmlExamination xml) {}

    @Override
    public Verification examine(byte[] document) {
        return Verification.cannotTell(ExtractCode.EXTRACT_NOT_READABLE);
    }
}
