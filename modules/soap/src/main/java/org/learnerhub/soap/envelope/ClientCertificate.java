package org.learnerhub.soap.envelope;

import jakarta.servlet.ServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Date;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that the other end of the connection proved to own. One whose time is over, or to come, is none: Java
 * asks that of certificates that an authority vouches for, and not of those that are trusted by themselves.
 */
final class ClientCertificate {

    private static final String ATTRIBUTE = "jakarta.servlet.request.X509Certificate";

    private final InstantSource clock;

    ClientCertificate(InstantSource clock) {
        this.clock = clock;
    }

    /** @return SHA-256 of the DER form, lower-case hex; null without a certificate that counts now */
    @Nullable
    String ofCurrentRequest() {
        ServletRequest request = CurrentRequest.get();
        return request == null ? null : of(request);
    }

    private @Nullable String of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof X509Certificate[] chain
                        && chain.length > 0
                        && counts(chain[0])
                ? sha256(chain[0])
                : null;
    }

    private boolean counts(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static String sha256(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of a live connection has a digest", e);
        }
    }
}
