package org.learnerhub.verify.xml;

import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;

/** Judges the XML face. */
public final class XmlExamination implements ExtractExamination {

    public XmlExamination(SignerTrust trust) {}

    @Override
    public Verification examine(byte[] document) {
        return Verification.cannotTell(ExtractCode.EXTRACT_NOT_READABLE);
    }
}
