package org.learnerhub.verify.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.learnerhub.domain.extract.ExtractDigest;

/**
 * What a signature says of its signer; base64 without line ends.
 *
 * @param certificate DER
 * @param digest SHA-256 of the certificate
 * @param issuerSerial DER of IssuerSerial, RFC 5035
 */
record SignerText(String certificate, String digest, String issuerSerial) {

    static SignerText of(X509Certificate certificate) {
        try {
            byte[] der = certificate.getEncoded();
            X500Name issuer =
                    X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
            byte[] issuerSerial = new IssuerSerial(issuer, certificate.getSerialNumber()).getEncoded("DER");
            return new SignerText(base64(der), ExtractDigest.of(der).base64(), base64(issuerSerial));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
