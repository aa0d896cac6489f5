package org.learnerhub.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.signature.Verdict.Reason;

/** May a signing certificate be trusted at this time? Remembers the last one: mostly the same comes again. */
final class Trust {

    private final Anchors anchors;
    private volatile @Nullable Known known;

    Trust(Anchors anchors) {
        this.anchors = anchors;
    }

    void require(Certificates carried, Instant now) throws Refusal {
        Known last = known;
        if (last != null && last.covers(carried, now)) {
            return;
        }
        List<X509Certificate> path = anchors.path(carried, now).orElse(List.of());
        if (path.isEmpty()) {
            throw noPath(carried, now);
        }
        KeyStrength.require(path);
        requirePurpose(carried.signing());
        for (X509Certificate other : carried.others()) {
            requireWellSigned(other, carried);
        }
        known = new Known(carried, path);
    }

    private Refusal noPath(Certificates carried, Instant now) {
        Instant once = Anchors.withinValidity(carried.signing(), now);
        return anchors.path(carried, once).isPresent()
                ? new Refusal(Reason.CERTIFICATE_EXPIRED, "The certificate has expired or is not valid yet.")
                : new Refusal(Reason.UNTRUSTED_CERTIFICATE, "No path leads from the certificate to a trusted one.");
    }

    private static void requirePurpose(X509Certificate signing) throws Refusal {
        boolean[] usage = signing.getKeyUsage();
        if (usage != null && !usage[0] && !usage[1]) {
            throw new Refusal(Reason.UNTRUSTED_CERTIFICATE, "The certificate is not meant for signatures.");
        }
    }

    /** A certificate carried along may lead nowhere, but it may not be damaged. */
    private void requireWellSigned(X509Certificate other, Certificates carried) throws Refusal {
        boolean sound = anchors.contains(other)
                || Stream.concat(anchors.stream(), carried.others().stream()).anyMatch(issuer -> signed(issuer, other));
        if (!sound) {
            throw new Refusal(
                    Reason.UNTRUSTED_CERTIFICATE, "A certificate in the signature was not made by its issuer.");
        }
    }

    private static boolean signed(X509Certificate issuer, X509Certificate subject) {
        if (!issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal())) {
            return false;
        }
        try {
            subject.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private record Known(Certificates carried, List<X509Certificate> path) {

        boolean covers(Certificates others, Instant now) {
            return carried.equals(others)
                    && path.stream()
                            .allMatch(c -> Anchors.withinValidity(c, now).equals(now));
        }
    }
}
