package org.learnerhub.app.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.trust.FileSignatureCheck;
import org.learnerhub.signature.DocumentVerifier;
import org.learnerhub.signature.SenderSignatureCheck;

/** Whose signatures on sent files count: those of the certificates that the operator has named, otherwise nobody's. */
final class SenderTrust {

    private SenderTrust() {}

    static FileSignatureCheck of(HubSettings settings, Clock clock) {
        Path pem = settings.senderTrust();
        List<X509Certificate> trusted = pem == null ? List.of() : certificates(pem);
        return new SenderSignatureCheck(new DocumentVerifier(clock, trusted));
    }

    private static List<X509Certificate> certificates(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException e) {
            throw new UserMistake("the setting sender.trust names no readable PEM file of certificates: " + pem);
        }
    }
}
