package org.learnerhub.app.pages;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.web.operator.OperatorPages.CertificateLine;

/** The hub's own certificates. */
final class Certificates {

    private static final HexFormat PAIRS = HexFormat.ofDelimiter(":").withUpperCase();

    private Certificates() {}

    static List<CertificateLine> of(HubKeys keys) {
        List<CertificateLine> lines = new ArrayList<>();
        lines.add(line("root", keys.ca()));
        lines.add(line("documents", keys.signingCertificate()));
        keys.extracts().certificates().forEach(one -> lines.add(line("extracts", one)));
        return lines;
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
