package org.learnerhub.extract.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.extract.signing.TimestampAuthority;
import org.learnerhub.verify.ExtractVerifier;

class PdfTimestampTest {

    private static final Instant STAMPED = PdfSamples.ISSUED.plusSeconds(2);

    private final KeyPair keys = PdfSamples.pair();
    private final X509Certificate authority = certificate();
    private final ExtractContent content = PdfSamples.content("Anna", "Smith", 1);

    @Test
    void the_time_stamp_says_when_the_pdf_was_signed() {
        Verification found = examine(this::token, authority);

        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(found.reasons()).isEmpty();
        assertThat(requireNonNull(found.covered()).timestamp()).isEqualTo(STAMPED);
    }

    @Test
    void an_authority_that_nobody_trusts_is_told_and_its_time_is_not() {
        Verification found = examine(this::token);

        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(found.reasons()).extracting(Refusal::code).containsExactly(ExtractCode.EXTRACT_TIMESTAMP_WRONG);
        assertThat(requireNonNull(found.covered()).timestamp()).isNull();
    }

    @Test
    void a_time_stamp_of_another_signature_is_a_change() {
        Verification found = examine(digest -> token(new byte[32]), authority);

        assertThat(found.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(found.reasons()).extracting(Refusal::code).containsExactly(ExtractCode.EXTRACT_TIMESTAMP_WRONG);
    }

    private Verification examine(TimestampAuthority timestamps, X509Certificate... trustedToo) {
        byte[] pdf =
                new PdfFace(PdfSamples.KEY, timestamps, PdfSamples.PUBLIC_URL).make(content, PdfSamples.xml(content));
        List<X509Certificate> trusted = new ArrayList<>(List.of(trustedToo));
        trusted.add(PdfSamples.KEY.authority());
        return new ExtractVerifier(trusted).examine(pdf);
    }

    private byte[] token(byte[] digest) {
        try {
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), authority),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4.1"));
            generator.addCertificates(new JcaCertStore(List.of(authority)));
            TimeStampRequestGenerator request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            return generator
                    .generate(request.generate(TSPAlgorithms.SHA256, digest), BigInteger.ONE, Date.from(STAMPED))
                    .getEncoded();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private X509Certificate certificate() {
        try {
            X500Name name = new X500Name("CN=A time-stamp authority");
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.TEN,
                                    Date.from(STAMPED.minusSeconds(86_400)),
                                    Date.from(STAMPED.plusSeconds(86_400)),
                                    name,
                                    keys.getPublic())
                            .addExtension(
                                    Extension.extendedKeyUsage,
                                    true,
                                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
