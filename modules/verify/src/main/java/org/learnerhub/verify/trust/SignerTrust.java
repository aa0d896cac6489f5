package org.learnerhub.verify.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ExtractCode;

/**
 * Whose signatures on extracts count: those of certificates that lead to a root that somebody named beforehand. A
 * certificate is judged at the time at which the extract says it was issued, so that an extract outlives its key. Remembers
 * the last one: mostly the same comes again. Thread-safe.
 */
public final class SignerTrust {

    private static final int P256_BITS = 256;

    private final Set<TrustAnchor> anchors;
    private volatile @Nullable X509Certificate known;

    /** @param trusted roots; none means that nothing is genuine */
    public SignerTrust(Collection<X509Certificate> trusted) {
        anchors = trusted.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toUnmodifiableSet());
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
        if (anchors.isEmpty() || !signs || !leadsToRoot(signer, others, at)) {
            return Optional.of(ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        }
        known = signer;
        return Optional.empty();
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    private boolean leadsToRoot(X509Certificate signer, List<X509Certificate> others, Instant at) {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(signer);
            PKIXBuilderParameters search = new PKIXBuilderParameters(anchors, target);
            search.addCertStore(CertStore.getInstance(
                    "Collection",
                    new CollectionCertStoreParameters(Stream.concat(
                                    Stream.of(signer), others.stream())
                            .toList())));
            search.setRevocationEnabled(false);
            search.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(search);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
