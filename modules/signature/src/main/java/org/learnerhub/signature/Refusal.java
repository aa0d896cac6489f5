package org.learnerhub.signature;

import org.jspecify.annotations.Nullable;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

/** Ends an examination early. Never leaves this package: {@link DocumentVerifier} makes it a {@link Verdict}. */
final class Refusal extends Exception {

    private final transient NotGenuine verdict;
    private final @Nullable MessageFlaw flaw;

    /** @param detail a sentence that quotes nothing from the document */
    Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        verdict = new NotGenuine(reason, detail);
        flaw = null;
    }

    /** Of a signed message. */
    Refusal(MessageFlaw flaw) {
        super("The message's signature is not accepted.", null, false, false);
        verdict = new NotGenuine(Reason.MALFORMED, "The message's signature is not accepted.");
        this.flaw = flaw;
    }

    /** Null where the refusal did not ask what kind of document it was. */
    @Nullable
    MessageFlaw flaw() {
        return flaw;
    }

    NotGenuine verdict() {
        return verdict;
    }
}
