package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Role;
import org.learnerhub.soap.learner.LearnerServices;

class ClientCertificateTest {

    @TempDir
    private Path folder;

    /** A filter stands for the container, which puts the certificate of the connection into this attribute. */
    @Test
    void the_certificate_of_the_connection_opens_the_door() throws Exception {
        X509Certificate certificate = certificate();
        Filter connection = (request, response, chain) -> {
            request.setAttribute("jakarta.servlet.request.X509Certificate", new X509Certificate[] {certificate});
            chain.doFilter(request, response);
        };
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        try (RunningServices doors = new RunningServices(folder, false, connection)) {
            demand(doors, sha256);
            assertThat(Soap.post(doors.uri(LearnerServices.G1), Soap.sample("submit-batch.request"))
                            .body())
                    .contains("WSRC0007");

            demand(doors, "ab".repeat(32));
            assertThat(Soap.post(doors.uri(LearnerServices.G1), Soap.sample("submit-batch.request"))
                            .body())
                    .contains("HUB-2004");

            demand(doors, sha256);
            doors.clock.set(Instant.parse("2035-01-01T00:00:01Z"));
            assertThat(Soap.post(doors.uri(LearnerServices.G1), Soap.sample("submit-batch.request"))
                            .body())
                    .contains("HUB-2004");
        }
    }

    private static void demand(RunningServices doors, String sha256) {
        doors.institutions.save(doors.institutions.institution(
                MemoryInstitutions.COLLEGE, "TST038", Role.LEARNER_REGISTRATION, sha256));
    }

    private static X509Certificate certificate() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        X500Principal name = new X500Principal("CN=Invented College");
        Date from = Date.from(Instant.parse("2025-01-01T00:00:00Z"));
        Date to = Date.from(Instant.parse("2035-01-01T00:00:00Z"));
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, to, name, keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }
}
