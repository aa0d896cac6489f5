package org.learnerhub.verify.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ways from a certificate to a root that somebody trusts (PKIX, RFC 5280, without revocation). */
final class Paths {

    private final Set<TrustAnchor> anchors;

    Paths(Collection<X509Certificate> trusted) {
        anchors = trusted.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toUnmodifiableSet());
    }

    /** @param others certificates that may lie between; the certificate itself may be among them */
    boolean leadsToRoot(X509Certificate certificate, List<X509Certificate> others, Instant at) {
        if (anchors.isEmpty()) {
            return false;
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters search = new PKIXBuilderParameters(anchors, target);
            List<X509Certificate> all = new ArrayList<>(others);
            all.add(certificate);
            search.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
            search.setRevocationEnabled(false);
            search.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(search);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
