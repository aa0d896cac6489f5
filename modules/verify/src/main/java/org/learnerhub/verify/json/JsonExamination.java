package org.learnerhub.verify.json;

import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.verify.trust.SignerTrust;

/**
 * Judges the JSON faces: the object with all of them, the whole credential, one badge, a presentation of an SD-JWT. Blanks
 * and the order of names in the object are no matter, for it is what its signed parts say that counts.
 */
public final class JsonExamination implements ExtractExamination {

    private static final int MOST_BYTES = 64 << 20;

    private final SignerTrust trust;

    public JsonExamination(SignerTrust trust) {
        this.trust = trust;
    }

    @Override
    public Verification examine(byte[] document) {
        try {
            return Verification.genuine(read(document));
        } catch (Flaw flaw) {
            return flaw.verification();
        }
    }

    private Disclosed read(byte[] document) throws Flaw {
        if (document.length > MOST_BYTES) {
            throw Flaw.unreadable();
        }
        String text = StrictJson.text(document).strip();
        if (text.startsWith("{")) {
            return JsonObject.read(StrictJson.object(text), trust);
        }
        return text.indexOf('~') < 0 ? WholeCredential.read(text, trust) : SelectiveCredential.read(text, trust);
    }
}
