package org.learnerhub.signature.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the certificates of a hub: its authority's, and the signing ones that the authority issues. */
final class CertificateIssuer {

    private static final Period AUTHORITY_LIFE = Period.ofYears(20);
    private static final Period SIGNING_LIFE = Period.ofYears(5);
    private static final Duration RECEIVERS_CLOCKS_LATE = Duration.ofHours(24);

    private final KeySettings settings;
    private final KeyPair authorityKeys;
    private final SecureRandom random;
    private final Instant from;

    CertificateIssuer(KeySettings settings, KeyPair authorityKeys, SecureRandom random, Clock clock) {
        this.settings = settings;
        this.authorityKeys = authorityKeys;
        this.random = random;
        this.from = clock.instant().minus(RECEIVERS_CLOCKS_LATE).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Self-signed; may issue end certificates only. */
    X509Certificate authority() throws GeneralSecurityException {
        try {
            X509v3CertificateBuilder draft = draft(authorityName(), AUTHORITY_LIFE, authorityKeys.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return signed(draft);
        } catch (CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    X509Certificate signing(PublicKey key) throws GeneralSecurityException {
        return signing(settings.hubName(), key);
    }

    /** @param commonName what the key is for, for people */
    X509Certificate signing(String commonName, PublicKey key) throws GeneralSecurityException {
        try {
            X509v3CertificateBuilder draft = draft(name(commonName), SIGNING_LIFE, key)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authorityKeys.getPublic()))
                    .addExtension(Extension.subjectAlternativeName, false, alternativeName());
            return signed(draft);
        } catch (CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private X509v3CertificateBuilder draft(X500Name subject, Period life, PublicKey key)
            throws GeneralSecurityException, CertIOException {
        return new JcaX509v3CertificateBuilder(
                        authorityName(),
                        new BigInteger(127, random).setBit(126),
                        Date.from(from),
                        Date.from(from.atZone(ZoneOffset.UTC).plus(life).toInstant()),
                        subject,
                        key)
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    private X509Certificate signed(X509v3CertificateBuilder draft) throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(draft.build(new JcaContentSignerBuilder(
                                    KeyType.of(authorityKeys.getPrivate()).signature())
                            .setSecureRandom(random)
                            .build(authorityKeys.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private GeneralNames alternativeName() {
        String hub = settings.hubName();
        boolean host = hub.matches("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");
        return new GeneralNames(host ? new GeneralName(GeneralName.dNSName, hub) : new GeneralName(name(hub)));
    }

    private X500Name authorityName() {
        return name(settings.hubName() + " CA");
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }
}
