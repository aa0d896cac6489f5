package org.learnerhub.extract.xml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.HttpTimestamps;
import org.learnerhub.extract.xml.XmlSamples.Hub;
import org.learnerhub.verify.ExtractVerifier;
import org.learnerhub.verify.xml.XmlSubset;

/** Baseline T, by a time-stamp authority that answers over HTTP. */
class TimestampTest {

    private static Hub hub;
    private static Hub authority;
    private static ExtractKey stamping;
    private static HttpServer server;
    private static volatile boolean answersOthers;
    private static String stamped;

    @BeforeAll
    static void anAuthority() throws Exception {
        hub = Hub.named("hub.example");
        authority = Hub.named("time.example");
        stamping = authority.timestampKey();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", exchange -> {
            byte[] answer = answer(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        stamped = XmlSamples.text(face("/tsa").make(XmlSamples.content(3, 1)));
    }

    @AfterAll
    static void end() {
        server.stop(0);
    }

    @Test
    void the_time_is_told_where_the_authority_is_trusted_also_of_a_subset() {
        ExtractVerifier verifier = new ExtractVerifier(Set.of(hub.root(), authority.root()));

        Verification whole = verifier.examine(XmlSamples.bytes(stamped));
        Verification subset = verifier.examine(XmlSubset.of(XmlSamples.bytes(stamped), Set.of("e2")));

        assertThat(whole.verdict()).as(whole.toString()).isEqualTo(Verdict.GENUINE);
        assertThat(requireNonNull(whole.covered()).timestamp()).isEqualTo(XmlSamples.ISSUED.plusSeconds(3));
        assertThat(subset.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(requireNonNull(subset.covered()).timestamp()).isEqualTo(XmlSamples.ISSUED.plusSeconds(3));
    }

    @Test
    void a_stranger_s_time_is_not_told_and_the_extract_is_genuine_without_it() {
        Verification found = new ExtractVerifier(Set.of(hub.root())).examine(XmlSamples.bytes(stamped));

        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(requireNonNull(found.covered()).timestamp()).isNull();
        assertThat(found.reasons()).extracting("code").isEqualTo(List.of(ExtractCode.EXTRACT_TIMESTAMP_WRONG));
    }

    @Test
    void a_time_stamp_of_another_signature_is_seen() {
        String other = XmlSamples.text(face("/tsa").make(XmlSamples.content(3, 2)));
        String swapped = stamped.replace(token(stamped), token(other));

        Verification found =
                new ExtractVerifier(Set.of(hub.root(), authority.root())).examine(XmlSamples.bytes(swapped));

        assertThat(found.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(found.reasons()).extracting("code").isEqualTo(List.of(ExtractCode.EXTRACT_TIMESTAMP_WRONG));
    }

    @Test
    void without_the_time_stamp_it_is_baseline_b() {
        String without = stamped.replaceAll("<xades:UnsignedProperties>.*?</xades:UnsignedProperties>", "");

        assertThat(new ExtractVerifier(Set.of(hub.root()))
                        .examine(XmlSamples.bytes(without))
                        .verdict())
                .as("the signature over the whole covers the inner time-stamp")
                .isEqualTo(Verdict.CHANGED);
    }

    @Test
    void no_extract_is_made_where_the_authority_answers_something_else() {
        assertThatThrownBy(() -> face("/nobody").make(XmlSamples.content(1, 1)))
                .isInstanceOf(UncheckedIOException.class);
        answersOthers = true;
        try {
            assertThatThrownBy(() -> face("/tsa").make(XmlSamples.content(1, 1)))
                    .isInstanceOf(UncheckedIOException.class);
        } finally {
            answersOthers = false;
        }
    }

    private static XmlFace face(String path) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        try {
            return new XmlFace(hub.key(), new HttpTimestamps(address, new SecureRandom()));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String document) {
        String end = "</xades:EncapsulatedTimeStamp>";
        int from = document.indexOf("<xades:EncapsulatedTimeStamp>");
        return document.substring(from, document.indexOf(end, from));
    }

    private static byte[] answer(byte[] question) {
        try {
            TimeStampRequest request = new TimeStampRequest(question);
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withECDSA", stamping.key(), stamping.certificate()),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            tokens.addCertificates(new JcaCertStore(List.of(stamping.certificate())));
            TimeStampRequest asked = answersOthers
                    ? new org.bouncycastle.tsp.TimeStampRequestGenerator()
                            .generate(TSPAlgorithms.SHA256, new byte[32], request.getNonce())
                    : request;
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(asked, BigInteger.ONE, Date.from(XmlSamples.ISSUED.plus(Duration.ofSeconds(3))))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
