package org.learnerhub.extract.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * What signs extracts.
 *
 * @param key on the curve P-256
 * @param certificate of this key, issued by the authority
 * @param authority the hub's own root, which recipients trust
 */
public record ExtractKey(PrivateKey key, X509Certificate certificate, X509Certificate authority) {

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "ExtractKey[" + certificate.getSerialNumber() + "]";
    }
}
