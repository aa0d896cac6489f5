package org.learnerhub.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.web.operator.OperatorPages.CertificateLine;

/** The hub's own certificates. */
final class Certificates {

    private static final HexFormat PAIRS = HexFormat.ofDelimiter(":").withUpperCase();

    private Certificates() {}

    /** @param tls the file of what the web server speaks TLS with; null where it speaks plain HTTP */
    static List<CertificateLine> of(HubKeys keys, @Nullable String tls) {
        List<CertificateLine> lines = new ArrayList<>();
        lines.add(line("root", keys.ca()));
        lines.add(line("documents", keys.signingCertificate()));
        keys.extracts().certificates().forEach(one -> lines.add(line("extracts", one)));
        if (tls != null) {
            lines.add(line("tls", read(Path.of(tls))));
        }
        return lines;
    }

    private static X509Certificate read(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of the web server cannot be read", e);
        }
    }

    private static CertificateLine line(String use, X509Certificate one) {
        return new CertificateLine(
                use,
                one.getSubjectX500Principal().getName(),
                fingerprint(one),
                one.getNotAfter().toInstant());
    }

    /** SHA-256, as people compare it. */
    static String fingerprint(X509Certificate one) {
        try {
            return PAIRS.formatHex(MessageDigest.getInstance("SHA-256").digest(one.getEncoded()))
                    .toUpperCase(Locale.ROOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate of the hub cannot be read", e);
        }
    }
}
