package org.learnerhub.verify;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.extract.StatusLists;
import org.learnerhub.domain.extract.VerifyExtract;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.json.FetchedLists;
import org.learnerhub.verify.json.KeptLists;
import org.learnerhub.verify.json.SignedStatusLists;
import org.learnerhub.verify.trust.SignerTrust;

/** Puts verifying together for those who have no hub: whom to trust, and where the status comes from. */
public final class Verifying {

    private Verifying() {}

    /** Without status: what is signed is told, and never more than that it cannot be said how it stands. */
    public static VerifyExtract offline(Collection<X509Certificate> trusted, InstantSource clock) {
        StatusLists none = place -> new StatusLists.Unknown(ExtractCode.EXTRACT_STATUS_UNKNOWN);
        return new VerifyExtract(new ExtractVerifier(trusted), none, clock);
    }

    /** @param lists signed status lists, as the hub publishes them */
    public static VerifyExtract withLists(
            Collection<X509Certificate> trusted, List<byte[]> lists, InstantSource clock) {
        return by(trusted, new KeptLists(lists), clock);
    }

    /** Fetches the list that a genuine extract names. */
    public static VerifyExtract online(Collection<X509Certificate> trusted, InstantSource clock) {
        return by(trusted, new FetchedLists(), clock);
    }

    private static VerifyExtract by(
            Collection<X509Certificate> trusted, SignedStatusLists.StatusSource source, InstantSource clock) {
        return new VerifyExtract(
                new ExtractVerifier(trusted), new SignedStatusLists(new SignerTrust(trusted), source, clock), clock);
    }

    /** @throws CertificateException where there is none */
    static List<X509Certificate> certificates(byte[] pem) throws CertificateException {
        List<X509Certificate> found =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                        .map(X509Certificate.class::cast)
                        .toList();
        if (found.isEmpty()) {
            throw new CertificateException("no certificate");
        }
        return found;
    }
}
