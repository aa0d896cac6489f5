package org.learnerhub.extract.xml;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;

/** A time-stamp authority in the same room, with a root of its own. Its clock stands. */
public final class SampleTimestamps implements TimestampAuthority {

    private final XmlSamples.Hub hub;
    private final ExtractKey stamping;
    private final Instant now;

    public SampleTimestamps(String name, Instant now) throws GeneralSecurityException {
        this.hub = XmlSamples.Hub.named(name);
        this.stamping = hub.timestampKey();
        this.now = now;
    }

    public X509Certificate root() {
        return hub.root();
    }

    public PrivateKey rootKey() {
        return hub.rootKeys().getPrivate();
    }

    @Override
    public byte[] token(byte[] digest) {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withECDSA", stamping.key(), stamping.certificate()),
                    new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            tokens.addCertificates(new JcaCertStore(List.of(stamping.certificate())));
            TimeStampRequestGenerator request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            return tokens.generate(request.generate(TSPAlgorithms.SHA256, digest), BigInteger.ONE, Date.from(now))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
