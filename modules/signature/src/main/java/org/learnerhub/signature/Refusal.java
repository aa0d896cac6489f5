package org.learnerhub.signature;

import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

/** Ends an examination early. Never leaves this package: {@link DocumentVerifier} makes it a {@link Verdict}. */
final class Refusal extends Exception {

    private final transient NotGenuine verdict;

    /** @param detail a sentence that quotes nothing from the document */
    Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        verdict = new NotGenuine(reason, detail);
    }

    NotGenuine verdict() {
        return verdict;
    }
}
