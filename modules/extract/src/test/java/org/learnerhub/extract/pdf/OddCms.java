package org.learnerhub.extract.pdf;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.learnerhub.extract.signing.ExtractKey;

/** Signatures by the right key that are not as the hub's are. */
final class OddCms {

    private OddCms() {}

    static byte[] make(byte[] covered, String algorithm, boolean bound, boolean certificates, ExtractKey... keys) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            List<java.security.cert.X509Certificate> carried = new ArrayList<>();
            for (ExtractKey key : keys) {
                var binding = new SigningCertificateV2(new ESSCertIDv2(MessageDigest.getInstance("SHA-256")
                        .digest(key.certificate().getEncoded())));
                var signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
                signer.setSignedAttributeGenerator(parameters -> {
                    var usual = new DefaultSignedAttributeTableGenerator().getAttributes(parameters);
                    return bound ? usual.add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, binding) : usual;
                });
                generator.addSignerInfoGenerator(
                        signer.build(new JcaContentSignerBuilder(algorithm).build(key.key()), key.certificate()));
                carried.add(key.certificate());
            }
            if (certificates) {
                generator.addCertificates(new JcaCertStore(carried));
            }
            return generator
                    .generate(new CMSProcessableByteArray(covered), false)
                    .getEncoded("DER");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
