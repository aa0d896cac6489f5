package org.learnerhub.extract.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;

/**
 * What signs extracts.
 *
 * @param key on the curve P-256
 * @param certificate of this key, issued by the authority
 * @param authority the hub's own root, which recipients trust
 */
public record ExtractKey(PrivateKey key, X509Certificate certificate, X509Certificate authority) {

    /** ECDSA with SHA-256: r and s, 32 bytes each. */
    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key for extracts cannot sign", e);
        }
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "ExtractKey[" + certificate.getSerialNumber() + "]";
    }
}
