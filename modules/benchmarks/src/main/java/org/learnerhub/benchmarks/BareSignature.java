package org.learnerhub.benchmarks;

import java.security.GeneralSecurityException;
import java.security.Signature;
import org.learnerhub.extract.signing.ExtractKey;

/** One signature over a text of the length of a SignedInfo, and its verification. */
final class BareSignature {

    private static final byte[] TEXT = new byte[1024];

    private final ExtractKey key;
    private final byte[] value;

    BareSignature(ExtractKey key) {
        this.key = key;
        value = key.sign(TEXT);
    }

    void sign() {
        key.sign(TEXT);
    }

    void verify() {
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key.certificate().getPublicKey());
            check.update(TEXT);
            if (!check.verify(value)) {
                throw new IllegalStateException("a signature that was just made does not verify");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
