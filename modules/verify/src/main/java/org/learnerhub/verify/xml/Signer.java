package org.learnerhub.verify.xml;

import java.security.cert.X509Certificate;

/** Whose certificate a signature names, with what is written of it. */
public record Signer(X509Certificate certificate, SignerText text) {

    public static Signer of(X509Certificate certificate) {
        return new Signer(certificate, SignerText.of(certificate));
    }
}
