package org.learnerhub.verify.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;

/** Judges time-stamps of RFC 3161: of this digest, sound, and by an authority that leads to a trusted root. Thread-safe. */
public final class TimestampTrust {

    private final Paths paths;

    /** @param trusted roots of time-stamp authorities */
    public TimestampTrust(Collection<X509Certificate> trusted) {
        paths = new Paths(trusted);
    }

    /** @param token base64 of DER; null where there is none */
    public Stamp judge(@Nullable String token, byte[] sha256) {
        if (token == null) {
            return Stamp.NONE;
        }
        try {
            return judge(Base64.getDecoder().decode(token), sha256);
        } catch (IllegalArgumentException e) {
            return Stamp.OF_OTHER;
        }
    }

    /** @param token DER */
    public Stamp judge(byte[] token, byte[] sha256) {
        try {
            TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
            boolean ofThis = NISTObjectIdentifiers.id_sha256.equals(
                            read.getTimeStampInfo().getMessageImprintAlgOID())
                    && MessageDigest.isEqual(sha256, read.getTimeStampInfo().getMessageImprintDigest());
            List<X509Certificate> carried = carried(read.getCertificates());
            X509Certificate signer = carried.stream()
                    .filter(one -> read.getSID().match(holder(one)))
                    .findFirst()
                    .orElse(null);
            if (!ofThis || signer == null) {
                return Stamp.OF_OTHER;
            }
            read.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            Instant time = read.getTimeStampInfo().getGenTime().toInstant();
            return paths.leadsToRoot(signer, carried, time) ? new Stamp(time, false, false) : Stamp.UNTRUSTED;
        } catch (CMSException
                | TSPException
                | IOException
                | OperatorCreationException
                | GeneralSecurityException
                | RuntimeException e) {
            return Stamp.OF_OTHER;
        }
    }

    private static List<X509Certificate> carried(Store<X509CertificateHolder> store) throws GeneralSecurityException {
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder one : store.getMatches(null)) {
            all.add(new JcaX509CertificateConverter().getCertificate(one));
        }
        return all;
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /**
     * @param time when the authority saw the signature; null where that is not to be relied on
     * @param isOfOther it is not of this signature, or damaged
     * @param isUntrusted sound, by an authority that nobody here trusts
     */
    public record Stamp(@Nullable Instant time, boolean isOfOther, boolean isUntrusted) {

        public static final Stamp NONE = new Stamp(null, false, false);
        static final Stamp OF_OTHER = new Stamp(null, true, false);
        static final Stamp UNTRUSTED = new Stamp(null, false, true);
    }
}
