package org.learnerhub.extract.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.learnerhub.extract.signing.ExtractKey;

/**
 * Who issues the extracts.
 *
 * @param name of the hub, as its certificate has it
 * @param verifyAddress where anybody checks an extract
 * @param rootFingerprint SHA-256 of the root certificate, hexadecimal
 */
record Issuer(String name, String verifyAddress, String rootFingerprint) {

    static Issuer of(ExtractKey key, String publicUrl) {
        try {
            byte[] root = key.authority().getEncoded();
            return new Issuer(commonName(key.certificate()), publicUrl + "/verify", sha256(root));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("the authority's certificate cannot be written", e);
        }
    }

    private static String commonName(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        RDN[] names = subject.getRDNs(BCStyle.CN);
        return names.length == 0
                ? subject.toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
