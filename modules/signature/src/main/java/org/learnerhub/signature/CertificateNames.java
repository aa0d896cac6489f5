package org.learnerhub.signature;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** How certificates are called and written down for people and other programs. */
public final class CertificateNames {

    private CertificateNames() {}

    /** SHA-256 of the certificate, lower-case hex. */
    public static String fingerprint(X509Certificate certificate) {
        return HexFormat.of().formatHex(Digests.start("SHA-256").digest(encoded(certificate)));
    }

    /** With lines of 64 characters and a line feed at the end. */
    public static String pem(X509Certificate certificate) {
        Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(encoded(certificate))
                + "\n-----END CERTIFICATE-----\n";
    }

    /** The subject's common name, or the whole subject if it has none. */
    public static String commonName(X509Certificate certificate) {
        String subject = certificate.getSubjectX500Principal().getName();
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> String.valueOf(part.getValue()))
                            .findFirst()
                            .orElse(subject);
        } catch (InvalidNameException e) {
            return subject;
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
