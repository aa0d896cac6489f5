package org.learnerhub.verify.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;

/**
 * A signature as it was found in a PDF, judged.
 *
 * @param why it is not ours
 * @param info what a time-stamp is looked for in
 */
record CmsSignature(
        SignaturePlace place, Finding finding, ExtractCode why, X509Certificate signer, SignerInformation info) {

    private static final ASN1ObjectIdentifier SHA_256 = NISTObjectIdentifiers.id_sha256;
    private static final ASN1ObjectIdentifier ECDSA_SHA_256 = X9ObjectIdentifiers.ecdsa_with_SHA256;

    /** What is said of a signature that can be read. */
    enum Finding {
        /** By a trusted hub, and over what is there. */
        OURS,
        /** By a trusted hub, over something else. */
        ALTERED,
        /** With a trusted hub's certificate, but not by its key. */
        WRONG,
        /** Somebody else's. */
        FOREIGN
    }

    /** Empty where there is none, or none that can be read. */
    static Optional<CmsSignature> at(SignaturePlace place, byte[] document, SignerTrust trust) {
        return place.bytes().flatMap(Der::cut).flatMap(der -> read(place, der, document, trust));
    }

    private static Optional<CmsSignature> read(SignaturePlace place, byte[] der, byte[] document, SignerTrust trust) {
        try {
            CMSSignedData signed = new CMSSignedData(covered(place, document), der);
            Collection<SignerInformation> infos = signed.getSignerInfos().getSigners();
            if (infos.size() != 1) {
                return Optional.empty();
            }
            SignerInformation info = infos.iterator().next();
            List<X509CertificateHolder> signers = signed.getCertificates().getMatches(null).stream()
                    .filter(info.getSID()::match)
                    .distinct()
                    .toList();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            X509Certificate signer = new JcaX509CertificateConverter().getCertificate(signers.get(0));
            return Optional.of(judged(place, info, signer, trust));
        } catch (CMSException | GeneralSecurityException | RuntimeException notReadable) {
            return Optional.empty();
        }
    }

    /** The time-stamp token (DER), where there is one. */
    Optional<byte[]> timestamp() {
        AttributeTable unsigned = info.getUnsignedAttributes();
        Attribute token = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        try {
            return token == null
                    ? Optional.empty()
                    : Optional.of(token.getAttrValues()
                            .getObjectAt(0)
                            .toASN1Primitive()
                            .getEncoded());
        } catch (IOException e) {
            return Optional.of(new byte[0]);
        }
    }

    /** SHA-256 of what a time-stamp is made over. */
    byte[] timestamped() {
        return sha256(info.getSignature());
    }

    private static CMSProcessable covered(SignaturePlace place, byte[] document) {
        return new CMSProcessable() {
            @Override
            public void write(OutputStream out) throws IOException {
                place.writeCovered(document, out);
            }

            @Override
            public @Nullable Object getContent() {
                return null;
            }
        };
    }

    /**
     * The hub's root issues the certificates that sign, so nothing that the document brings along lies between. Judged at
     * the beginning of the certificate's life; the day of issue is known only later.
     */
    private static CmsSignature judged(
            SignaturePlace place, SignerInformation info, X509Certificate signer, SignerTrust trust) {
        Optional<ExtractCode> wrong =
                trust.wrong(signer, List.of(), signer.getNotBefore().toInstant());
        Finding finding = wrong.isPresent() ? Finding.FOREIGN : verified(info, signer);
        return new CmsSignature(place, finding, wrong.orElse(ExtractCode.EXTRACT_SIGNER_UNKNOWN), signer, info);
    }

    private static Finding verified(SignerInformation info, X509Certificate signer) {
        boolean usual = info.getDigestAlgorithmID().getAlgorithm().equals(SHA_256)
                && info.getEncryptionAlgOID().equals(ECDSA_SHA_256.getId())
                && isBound(info, signer);
        try {
            boolean verifies = info.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer.getPublicKey()));
            return usual && verifies ? Finding.OURS : Finding.WRONG;
        } catch (CMSSignerDigestMismatchException other) {
            return Finding.ALTERED;
        } catch (CMSException | OperatorCreationException e) {
            return Finding.WRONG;
        }
    }

    /** Whether the signature itself names the certificate (PAdES). */
    private static boolean isBound(SignerInformation info, X509Certificate signer) {
        AttributeTable signed = info.getSignedAttributes();
        Attribute attribute = signed == null ? null : signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        ESSCertIDv2[] named = SigningCertificateV2.getInstance(
                        attribute.getAttrValues().getObjectAt(0))
                .getCerts();
        try {
            return named.length > 0 && MessageDigest.isEqual(named[0].getCertHash(), sha256(signer.getEncoded()));
        } catch (CertificateEncodingException e) {
            return false;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
