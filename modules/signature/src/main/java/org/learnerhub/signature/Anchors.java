package org.learnerhub.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The certificates somebody decided to trust: authorities, or senders' own. A signing certificate has a path if it is
 * one of them or if certificates lead from it to one (PKIX, RFC 5280, without revocation).
 */
final class Anchors {

    private final Set<X509Certificate> trusted;
    private final Set<TrustAnchor> anchors;

    Anchors(Set<X509Certificate> trusted) {
        this.trusted = Set.copyOf(trusted);
        this.anchors = trusted.stream().map(c -> new TrustAnchor(c, null)).collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(X509Certificate certificate) {
        return trusted.contains(certificate);
    }

    Stream<X509Certificate> stream() {
        return trusted.stream();
    }

    /** From the signing certificate up, without the anchor; empty if there is no path that is valid at this time. */
    Optional<List<X509Certificate>> path(Certificates carried, Instant at) {
        X509Certificate signing = carried.signing();
        if (trusted.contains(signing)) {
            boolean valid = withinValidity(signing, at).equals(at);
            return valid ? Optional.of(List.of(signing)) : Optional.empty();
        }
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        try {
            PKIXCertPathBuilderResult found = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(search(carried, at));
            return Optional.of(found.getCertPath().getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .toList());
        } catch (CertPathBuilderException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime cannot check certificate paths", e);
        }
    }

    private PKIXBuilderParameters search(Certificates carried, Instant at) throws GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(carried.signing());
        List<X509Certificate> all = Stream.concat(Stream.of(carried.signing()), carried.others().stream())
                .toList();
        PKIXBuilderParameters search = new PKIXBuilderParameters(anchors, target);
        search.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
        search.setRevocationEnabled(false);
        search.setDate(Date.from(at));
        return search;
    }

    /** The nearest time at which the certificate is valid: tells an expired certificate from a stranger's. */
    static Instant withinValidity(X509Certificate certificate, Instant time) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (time.isBefore(from)) {
            return from;
        }
        return time.isAfter(until) ? until : time;
    }
}
