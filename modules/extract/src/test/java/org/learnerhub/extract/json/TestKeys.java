package org.learnerhub.extract.json;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.verify.trust.SignerTrust;

/** A root, and keys of extracts under it. */
final class TestKeys {

    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    private final KeyPair root = pair();
    private final X509Certificate certificate = certificate("CN=Root", root, "CN=Root", root, new BasicConstraints(0));

    /** A new key under this root. */
    ExtractKey key() {
        KeyPair pair = pair();
        return new ExtractKey(
                pair.getPrivate(),
                certificate("CN=Hub extracts", pair, "CN=Root", root, new BasicConstraints(false)),
                certificate);
    }

    /** The root itself, which signs for nobody but certificates. */
    ExtractKey root() {
        return new ExtractKey(root.getPrivate(), certificate, certificate);
    }

    SignerTrust trust() {
        return new SignerTrust(List.of(certificate));
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            String subject, KeyPair of, String issuer, KeyPair by, BasicConstraints constraints) {
        try {
            KeyUsage usage = new KeyUsage(constraints.isCA() ? KeyUsage.keyCertSign : KeyUsage.digitalSignature);
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    new X500Name(issuer),
                                    BigInteger.valueOf(of.getPublic().hashCode() & 0xffff_ffffL)
                                            .add(BigInteger.ONE),
                                    Date.from(FROM),
                                    Date.from(FROM.plus(Duration.ofDays(1000))),
                                    new X500Name(subject),
                                    of.getPublic())
                            .addExtension(Extension.basicConstraints, true, constraints)
                            .addExtension(Extension.keyUsage, true, usage)
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
