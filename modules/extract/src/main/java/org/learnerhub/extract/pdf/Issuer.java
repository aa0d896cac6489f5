package org.learnerhub.extract.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.verify.trust.SignerNames;

/**
 * Who issues the extracts.
 *
 * @param name of the hub, as its certificate has it
 * @param verifyAddress where anybody checks an extract
 * @param rootAddress where the root certificate lies; whoever takes it from there alone trusts whoever is there
 * @param rootFingerprint SHA-256 of the root certificate, hexadecimal
 */
record Issuer(String name, String verifyAddress, String rootAddress, String rootFingerprint) {

    static Issuer of(ExtractKey key, String publicUrl) {
        try {
            byte[] root = key.authority().getEncoded();
            return new Issuer(
                    SignerNames.commonName(key.certificate()),
                    publicUrl + "/verify",
                    publicUrl + "/trust/ca.pem",
                    sha256(root));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("the authority's certificate cannot be written", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
