package org.learnerhub.signature.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The key that signs extracts now, and the certificates of those that did: what they signed stays valid.
 *
 * @param retired oldest first; their keys are gone
 */
record ExtractKeySet(PrivateKey key, X509Certificate certificate, List<X509Certificate> retired) {

    ExtractKeySet {
        retired = List.copyOf(retired);
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "ExtractKeySet[" + certificate.getSerialNumber() + "]";
    }
}
