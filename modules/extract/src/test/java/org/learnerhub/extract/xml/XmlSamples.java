package org.learnerhub.extract.xml;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.extract.signing.ExtractKey;

/** Extracts of nobody, and hubs that sign them. */
final class XmlSamples {

    static final Instant ISSUED = Instant.parse("2026-06-01T12:00:00Z");

    private XmlSamples() {}

    /** @param seed another one makes another extract of the same learner */
    static ExtractContent content(int entries, long seed) {
        Random random = new Random(seed);
        ExtractHead head = new ExtractHead(
                bits(random),
                new ExtractHolder(Uln.of("1000000027"), "Łucja", "O'Ŵen-张 \"Q\" & <b>", LocalDate.of(2003, 2, 1)),
                ISSUED,
                ISSUED.plus(Duration.ofDays(90)),
                "Mill & Sons",
                "Job",
                new StatusPlace("https://hub.example/status/1", 4711));
        List<ExtractEntry> all = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            all.add(new ExtractEntry("e" + i, EntryKind.values()[i % 3], bits(random), fields(i)));
        }
        return new ExtractContent(head, all);
    }

    private static Map<EntryField, String> fields(int i) {
        return Map.of(
                EntryField.TITLE,
                "Level 3 Diploma in “Łódź” & <Design> " + i,
                EntryField.GRADE,
                i % 2 == 0 ? "A*" : "Merit\nwith \"honours\"",
                EntryField.AWARDING_BODY,
                "Northfield Awarding",
                EntryField.AWARDED,
                "2025-08-" + (10 + i % 20));
    }

    private static String bits(Random random) {
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }

    static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** A root, and what it issues. */
    record Hub(String name, KeyPair rootKeys, X509Certificate root) {

        static Hub named(String name) throws GeneralSecurityException {
            KeyPair keys = pair("secp256r1");
            return new Hub(name, keys, certify(name, keys, name + " CA", keys, true, null));
        }

        ExtractKey key() throws GeneralSecurityException {
            KeyPair keys = pair("secp256r1");
            return new ExtractKey(keys.getPrivate(), certify(name, rootKeys, name, keys, false, null), root);
        }

        /** Of a time-stamp authority: its purpose is critical and alone, as RFC 3161 asks. */
        ExtractKey timestampKey() throws GeneralSecurityException {
            KeyPair keys = pair("secp256r1");
            return new ExtractKey(
                    keys.getPrivate(),
                    certify(name, rootKeys, name + " time", keys, false, KeyPurposeId.id_kp_timeStamping),
                    root);
        }

        private static X509Certificate certify(
                String name,
                KeyPair rootKeys,
                String subject,
                KeyPair keys,
                boolean authority,
                @Nullable KeyPurposeId purpose)
                throws GeneralSecurityException {
            try {
                JcaX509v3CertificateBuilder draft = new JcaX509v3CertificateBuilder(
                        new X500Name("CN=" + name + " CA"),
                        new BigInteger(64, new Random(subject.hashCode())),
                        Date.from(ISSUED.minus(Duration.ofDays(1))),
                        Date.from(ISSUED.plus(Duration.ofDays(3000))),
                        new X500Name("CN=" + subject),
                        keys.getPublic());
                draft.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
                draft.addExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
                if (purpose != null) {
                    draft.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
                }
                return new JcaX509CertificateConverter()
                        .getCertificate(draft.build(
                                new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate())));
            } catch (java.io.IOException | org.bouncycastle.operator.OperatorCreationException e) {
                throw new GeneralSecurityException(e);
            }
        }

        private static KeyPair pair(String curve) throws GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new java.security.spec.ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        }
    }
}
