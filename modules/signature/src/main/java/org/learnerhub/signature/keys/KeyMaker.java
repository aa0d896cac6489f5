package org.learnerhub.signature.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes all that a new hub needs, from one source of randomness. */
record KeyMaker(KeySettings settings, SecureRandom random, Clock clock) {

    KeySet make() {
        try {
            KeyPair authority = settings.type().pair(random);
            KeyPair signing = settings.type().pair(random);
            CertificateIssuer issuer = new CertificateIssuer(settings, authority, random, clock);
            return new KeySet(
                    authority.getPrivate(),
                    issuer.authority(),
                    signing.getPrivate(),
                    issuer.signing(signing.getPublic()),
                    secret(),
                    secret());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime cannot make the hub's keys", e);
        }
    }

    /** 32 bytes. */
    byte[] secret() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return secret;
    }
}
