package org.learnerhub.signature.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * Everything that a hub must never lose.
 *
 * @param authorityKey issues the hub's certificates, signs nothing else
 * @param passwordSecret 32 bytes
 * @param ulnSecret 32 bytes; another one would hand out ULNs a second time
 */
record KeySet(
        PrivateKey authorityKey,
        X509Certificate authority,
        PrivateKey signingKey,
        X509Certificate signing,
        byte[] passwordSecret,
        byte[] ulnSecret) {

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "KeySet[" + signing.getSerialNumber() + "]";
    }
}
