package org.learnerhub.signature.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** The kind of key that a first start makes. Keys that exist keep their kind whatever the setting says. */
public enum KeyType {
    /** Small and quick to sign with; the default. */
    ECDSA_P256("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA"),
    /** For receivers whose programs know no elliptic curves. */
    RSA_3072("RSA", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4), "SHA256withRSA");

    private final String algorithm;
    private final AlgorithmParameterSpec size;
    private final String signature;

    KeyType(String algorithm, AlgorithmParameterSpec size, String signature) {
        this.algorithm = algorithm;
        this.size = size;
        this.signature = signature;
    }

    KeyPair pair(SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size, random);
        return generator.generateKeyPair();
    }

    /** The kind of a key that exists. */
    static KeyType of(PrivateKey key) {
        return key.getAlgorithm().equals(RSA_3072.algorithm) ? RSA_3072 : ECDSA_P256;
    }

    /** The Java name of the algorithm by which certificates are signed with such a key. */
    String signature() {
        return signature;
    }
}
