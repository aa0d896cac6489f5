package org.learnerhub.verify.json;

import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;

/** Why a document is not genuine; ends its examination. */
final class Flaw extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Verification verification;

    private Flaw(Verification verification) {
        super("not genuine", null, false, false);
        this.verification = verification;
    }

    Verification verification() {
        return verification;
    }

    boolean isUnreadable() {
        return verification.verdict() == Verdict.CANNOT_TELL;
    }

    static Flaw changed(ExtractCode code, String place) {
        return new Flaw(Verification.changed(code, place));
    }

    static Flaw notOurs(ExtractCode code) {
        return new Flaw(Verification.notOurs(code));
    }

    static Flaw unreadable() {
        return new Flaw(Verification.cannotTell(ExtractCode.EXTRACT_NOT_READABLE));
    }
}
