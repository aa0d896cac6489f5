package org.learnerhub.verify.xml;

import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;

/** Ends an examination. Names a place in the document, never what stands there. */
final class Objection extends Exception {

    private final transient Verification verification;

    private Objection(Verification verification) {
        super(verification.verdict().name(), null, false, false);
        this.verification = verification;
    }

    static Objection altered(String place) {
        return new Objection(Verification.changed(ExtractCode.EXTRACT_ALTERED, place));
    }

    static Objection uncovered(String place) {
        return new Objection(Verification.changed(ExtractCode.EXTRACT_COVERS_TOO_LITTLE, place));
    }

    static Objection of(Verdict verdict, ExtractCode code) {
        return new Objection(verdict == Verdict.NOT_OURS ? Verification.notOurs(code) : Verification.cannotTell(code));
    }

    static Objection changed(ExtractCode code, String place) {
        return new Objection(Verification.changed(code, place));
    }

    Verification verification() {
        return verification;
    }
}
