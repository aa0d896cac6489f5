package org.learnerhub.signature;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learnerhub.signature.Verdict.Reason;

/** The certificates that a signature carries: the signer's own, and others that may lead from it to an anchor. */
record Certificates(X509Certificate signing, List<X509Certificate> others) {

    /** The signer's is the only one that is no authority; where that does not tell, the first. */
    static Certificates read(List<byte[]> encoded) throws Refusal {
        if (encoded.isEmpty()) {
            throw new Refusal(Reason.UNTRUSTED_CERTIFICATE, "The signature carries no certificate.");
        }
        List<X509Certificate> all = new ArrayList<>();
        for (byte[] der : encoded) {
            all.add(parse(der));
        }
        List<X509Certificate> noAuthorities =
                all.stream().filter(c -> c.getBasicConstraints() < 0).toList();
        X509Certificate signing = noAuthorities.size() == 1 ? noAuthorities.get(0) : all.get(0);
        return new Certificates(
                signing, all.stream().filter(c -> !c.equals(signing)).toList());
    }

    private static X509Certificate parse(byte[] der) throws Refusal {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            X509Certificate certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
            if (Arrays.equals(certificate.getEncoded(), der)) {
                return certificate;
            }
        } catch (CertificateException e) {
            // refused below like bytes that are more than a certificate
        }
        throw new Refusal(Reason.MALFORMED, "The signature carries a certificate that cannot be read.");
    }
}
