package org.learnerhub.signature;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import org.apache.xml.security.algorithms.SignatureAlgorithm;
import org.apache.xml.security.exceptions.XMLSecurityException;

/** The bytes of a signature, held against key and text. A value that no signer could have written is a wrong one. */
final class SignatureValue {

    private SignatureValue() {}

    /** @throws XMLSecurityException where algorithm and key do not belong together */
    static boolean holds(SignatureAlgorithm algorithm, PublicKey key, byte[] text, byte[] value)
            throws XMLSecurityException {
        if (!possible(key, value)) {
            return false;
        }
        algorithm.initVerify(key);
        algorithm.update(text);
        return algorithm.verify(value);
    }

    /** The library takes a value apart without looking at its length: whatever is built otherwise never gets there. */
    private static boolean possible(PublicKey key, byte[] value) {
        if (key instanceof RSAPublicKey rsa) {
            return value.length == bytes(rsa.getModulus());
        }
        return key instanceof ECPublicKey ec && isPair(ec.getParams().getOrder(), value);
    }

    /** XML-DSig 1.1, 6.4.3: r and s, each as long as the curve's order; neither is zero nor beyond the order. */
    private static boolean isPair(BigInteger order, byte[] value) {
        int half = bytes(order);
        return value.length == 2 * half
                && isWithin(order, Arrays.copyOfRange(value, 0, half))
                && isWithin(order, Arrays.copyOfRange(value, half, 2 * half));
    }

    private static boolean isWithin(BigInteger order, byte[] number) {
        BigInteger read = new BigInteger(1, number);
        return read.signum() > 0 && read.compareTo(order) < 0;
    }

    private static int bytes(BigInteger number) {
        return (number.bitLength() + 7) / 8;
    }
}
