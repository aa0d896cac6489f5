package org.learnerhub.extract.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;

/**
 * Makes detached CMS signatures as PAdES B asks for: the certificate is bound by its digest, and no time is claimed that
 * only the signer knows. With a time-stamp authority they are PAdES T.
 */
final class CmsSignatures {

    private final ExtractKey key;
    private final @Nullable TimestampAuthority timestamps;

    /** @param timestamps null: none */
    CmsSignatures(ExtractKey key, @Nullable TimestampAuthority timestamps) {
        this.key = key;
        this.timestamps = timestamps;
    }

    /** DER. */
    byte[] over(byte[] content) {
        try {
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(signedAttributes());
            if (timestamps != null) {
                TimestampAuthority authority = timestamps;
                signer.setUnsignedAttributeGenerator(parameters -> timestamp(authority, parameters));
            }
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    signer.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate(), key.authority())));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
            return signed.getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | CertificateEncodingException | CMSException e) {
            throw new IllegalStateException("the hub's key cannot sign", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CMSAttributeTableGenerator signedAttributes() throws CertificateEncodingException {
        SigningCertificateV2 bound = new SigningCertificateV2(
                new ESSCertIDv2(sha256(key.certificate().getEncoded())));
        CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
        return parameters -> usual.getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, bound);
    }

    private static AttributeTable timestamp(TimestampAuthority authority, Map<?, ?> parameters) {
        if (!(parameters.get(CMSAttributeTableGenerator.SIGNATURE) instanceof byte[] signature)) {
            throw new IllegalStateException("the library hands over the signature that is stamped");
        }
        return new AttributeTable(new DERSet())
                .add(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, parsed(authority.token(sha256(signature))));
    }

    private static ASN1Primitive parsed(byte[] token) {
        try {
            return ASN1Primitive.fromByteArray(token);
        } catch (IOException e) {
            throw new IllegalArgumentException("a time-stamp token is DER", e);
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
