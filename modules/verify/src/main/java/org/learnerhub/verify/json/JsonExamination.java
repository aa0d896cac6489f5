package org.learnerhub.verify.json;

import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;

/** Judges the JSON faces. */
public final class JsonExamination implements ExtractExamination {

    public JsonExamination(SignerTrust trust) {}

    @Override
    public Verification examine(byte[] document) {
        return Verification.cannotTell(ExtractCode.EXTRACT_NOT_READABLE);
    }
}
