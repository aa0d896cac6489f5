package org.learnerhub.extract.pdf;

import static org.learnerhub.domain.extract.EntryKind.ACHIEVEMENT;
import static org.learnerhub.domain.extract.EntryKind.OWN_ADDITION;
import static org.learnerhub.domain.extract.EntryKind.PARTICIPATION;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.xml.XmlFace;

/** Extracts of invented people, and keys made for one run. */
final class PdfSamples {

    static final String PUBLIC_URL = "https://hub.example";
    static final Instant ISSUED = Instant.parse("2026-07-27T13:05:09Z");
    static final KeyPair ROOT = pair();
    static final ExtractKey KEY = hub("Learner data exchange hub", ROOT);

    private PdfSamples() {}

    /** One of each kind of entry, and as many achievements more as make the number. */
    static ExtractContent content(String givenName, String familyName, int entries) {
        List<ExtractEntry> all = new ArrayList<>(List.of(
                entry(
                        1,
                        ACHIEVEMENT,
                        "title",
                        "A level in Mathematics",
                        "code",
                        "601/4418/3",
                        "level",
                        "Level 3",
                        "subject",
                        "Mathematics",
                        "awardingBody",
                        "Northfield Awarding Trust",
                        "provider",
                        "Brookmead College",
                        "grade",
                        "A*",
                        "awarded",
                        "2026-08-13",
                        "state",
                        "final"),
                entry(
                        2,
                        ACHIEVEMENT,
                        "title",
                        "GCSE in “Welsh Literature” & <Language>",
                        "level",
                        "Level 2",
                        "awardingBody",
                        "Northfield Awarding Trust",
                        "provider",
                        "Ysgol Llanfair ŵ",
                        "grade",
                        "7",
                        "language",
                        "Welsh",
                        "awarded",
                        "2024-08-22",
                        "state",
                        "provisional",
                        "underChallenge",
                        "true"),
                entry(
                        3,
                        PARTICIPATION,
                        "title",
                        "Access to Higher Education Diploma: Nursing",
                        "code",
                        "60337462",
                        "provider",
                        "Brookmead College",
                        "started",
                        "2026-09-07",
                        "plannedEnd",
                        "2027-06-30",
                        "state",
                        "continuing"),
                entry(
                        4,
                        PARTICIPATION,
                        "title",
                        "Functional Skills English",
                        "provider",
                        "Brookmead College",
                        "started",
                        "2023-09-07",
                        "ended",
                        "2024-01-30",
                        "state",
                        "completed",
                        "outcome",
                        "Achieved"),
                entry(
                        5,
                        OWN_ADDITION,
                        "title",
                        "Volunteer at the harbour festival",
                        "provider",
                        "Whitby",
                        "started",
                        "2025-05-01",
                        "note",
                        "Led a group of six\nand kept the books.")));
        for (int i = all.size() + 1; i <= entries; i++) {
            all.add(entry(
                    i,
                    ACHIEVEMENT,
                    "title",
                    "Unit " + i + " in Engineering Practice",
                    "code",
                    "R/" + i,
                    "awardingBody",
                    "Northfield Awarding Trust",
                    "grade",
                    i % 3 == 0 ? "Pass" : "Merit",
                    "awarded",
                    LocalDate.of(2020, 1, 1).plusDays(i * 7L).toString(),
                    "state",
                    "final"));
        }
        return new ExtractContent(head(givenName, familyName), all.subList(0, Math.min(entries, all.size())));
    }

    static ExtractHead head(String givenName, String familyName) {
        return new ExtractHead(
                "0123456789abcdef0123456789abcdef",
                new ExtractHolder(Uln.of("1000000043"), givenName, familyName, LocalDate.of(2007, 3, 27)),
                ISSUED,
                Instant.parse("2027-01-31T23:59:59Z"),
                "Harbour & Sons Ltd",
                "Application for “junior engineer”",
                new StatusPlace(PUBLIC_URL + "/status/1", 77));
    }

    static ExtractEntry entry(int number, EntryKind kind, String... namesAndValues) {
        Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(EntryField.of(namesAndValues[i]).orElseThrow(), namesAndValues[i + 1]);
        }
        return new ExtractEntry("e" + number, kind, String.format("%032x", 7777 + number), fields);
    }

    static byte[] xml(ExtractContent content) {
        return new XmlFace(KEY, null).make(content);
    }

    static byte[] pdf(ExtractContent content) {
        return new PdfFace(KEY, null, PUBLIC_URL).make(content, xml(content));
    }

    /** A hub with a root of its own. */
    static ExtractKey hub(String name) {
        return hub(name, pair());
    }

    private static ExtractKey hub(String name, KeyPair root) {
        KeyPair signer = pair();
        return new ExtractKey(
                signer.getPrivate(),
                certificate(name, signer, name + " CA", root),
                certificate(name + " CA", root, name + " CA", root));
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** An authority's where the subject is the issuer. */
    static X509Certificate certificate(String subject, KeyPair keys, String issuer, KeyPair issuerKeys) {
        boolean authority = subject.equals(issuer);
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    new X500Name("CN=" + issuer),
                                    BigInteger.valueOf(subject.hashCode() & 0xffffff),
                                    Date.from(ISSUED.minusSeconds(86_400)),
                                    Date.from(ISSUED.plusSeconds(86_400 * 365)),
                                    new X500Name("CN=" + subject),
                                    keys.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(
                                            authority
                                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                                    : KeyUsage.digitalSignature))
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate())));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
