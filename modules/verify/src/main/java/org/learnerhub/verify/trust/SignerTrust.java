package org.learnerhub.verify.trust;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ExtractCode;

/**
 * Whose signatures on extracts count: those of certificates that lead to a root that somebody named beforehand. A
 * certificate is judged at the time at which the extract says it was issued, so that an extract outlives its key. Remembers
 * the last one: mostly the same comes again. Thread-safe.
 */
public final class SignerTrust {

    private static final int P256_BITS = 256;

    private final Paths paths;
    private volatile @Nullable X509Certificate known;

    /** @param trusted roots; none means that nothing is genuine */
    public SignerTrust(Collection<X509Certificate> trusted) {
        paths = new Paths(trusted);
    }

    /**
     * @param others certificates that the document carries beside the signer's
     * @return what is wrong with the signer; empty where nothing is
     */
    public Optional<ExtractCode> wrong(X509Certificate signer, List<X509Certificate> others, Instant at) {
        if (!(signer.getPublicKey() instanceof ECPublicKey key)
                || key.getParams().getOrder().bitLength() != P256_BITS) {
            return Optional.of(ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
        }
        if (signer.equals(known) && isValid(signer, at)) {
            return Optional.empty();
        }
        boolean[] usage = signer.getKeyUsage();
        boolean signs = signer.getBasicConstraints() < 0 && usage != null && usage[0];
        if (!signs || !paths.leadsToRoot(signer, others, at)) {
            return Optional.of(ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        }
        known = signer;
        return Optional.empty();
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
