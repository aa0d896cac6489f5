package org.learnerhub.signature;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority declared and built for one test; what it issues is valid around {@link #NOW}. */
final class TestAuthority {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final String name;
    private final KeyPair keys;
    private final X509Certificate certificate;

    /** A key with its certificate and the one above that. */
    record Signatory(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {

        List<X509Certificate> chain() {
            return List.of(certificate, issuer);
        }
    }

    /** What is peculiar about a certificate. */
    record Wish(String algorithm, int bits, Instant from, Instant until, int usage, String digest) {

        static Wish usual() {
            return new Wish(
                    "EC",
                    256,
                    NOW.minus(Duration.ofDays(1)),
                    NOW.plus(Duration.ofDays(30)),
                    KeyUsage.digitalSignature,
                    "SHA256");
        }

        Wish key(String otherAlgorithm, int otherBits) {
            return new Wish(otherAlgorithm, otherBits, from, until, usage, digest);
        }

        Wish valid(Instant start, Instant end) {
            return new Wish(algorithm, bits, start, end, usage, digest);
        }

        Wish usage(int other) {
            return new Wish(algorithm, bits, from, until, other, digest);
        }

        Wish digest(String other) {
            return new Wish(algorithm, bits, from, until, usage, other);
        }
    }

    TestAuthority(String name) throws Exception {
        this.name = name;
        this.keys = pair("EC", 256);
        this.certificate = certify(name, keys, name, keys, Wish.usual().usage(KeyUsage.keyCertSign), true);
    }

    X509Certificate certificate() {
        return certificate;
    }

    Signatory issue(String subject) throws Exception {
        return issue(subject, Wish.usual());
    }

    Signatory issue(String subject, Wish wish) throws Exception {
        KeyPair pair = pair(wish.algorithm(), wish.bits());
        return new Signatory(pair.getPrivate(), certify(name, keys, subject, pair, wish, false), certificate);
    }

    static Signatory selfSigned(String subject) throws Exception {
        KeyPair pair = pair("EC", 256);
        X509Certificate own = certify(subject, pair, subject, pair, Wish.usual(), false);
        return new Signatory(pair.getPrivate(), own, own);
    }

    /** A certificate that one without the right to issue has issued. */
    static Signatory issuedBy(Signatory noAuthority, String subject) throws Exception {
        KeyPair pair = pair("EC", 256);
        KeyPair issuer = new KeyPair(noAuthority.certificate().getPublicKey(), noAuthority.key());
        String issuerName = CertificateNames.commonName(noAuthority.certificate());
        return new Signatory(
                pair.getPrivate(),
                certify(issuerName, issuer, subject, pair, Wish.usual(), false),
                noAuthority.certificate());
    }

    DocumentVerifier verifier() {
        return new DocumentVerifier(CLOCK, Set.of(certificate));
    }

    static KeyPair pair(String algorithm, int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static X509Certificate certify(
            String issuer, KeyPair issuerKeys, String subject, KeyPair pair, Wish wish, boolean authority)
            throws Exception {
        X509v3CertificateBuilder draft = new JcaX509v3CertificateBuilder(
                        new X500Name("CN=" + issuer),
                        new BigInteger(1, subject.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Date.from(wish.from()),
                        Date.from(wish.until()),
                        new X500Name("CN=" + subject),
                        pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                .addExtension(Extension.keyUsage, true, new KeyUsage(wish.usage()));
        return new JcaX509CertificateConverter()
                .getCertificate(draft.build(
                        new JcaContentSignerBuilder(wish.digest() + "withECDSA").build(issuerKeys.getPrivate())));
    }
}
