package org.learnerhub.domain.access;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one secret, made ready once. */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac ready;

    public KeyedHash(byte[] secret) {
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** For one text, by one thread. */
    public Mac fresh() {
        try {
            return (Mac) ready.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own HMAC can be cloned", e);
        }
    }
}
