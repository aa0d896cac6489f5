package org.learnerhub.extract.json;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Map;
import org.learnerhub.extract.signing.ExtractKey;

/** Signs claims: compact JWS by ES256, with the certificate in the header. Thread-safe. */
final class Jwt {

    private final JWSSigner signer;
    private final String keyName;
    private final List<Base64> certificates;

    Jwt(ExtractKey key) {
        try {
            signer = new ECDSASigner(key.key(), Curve.P_256);
            keyName = jwk(key.certificate()).getKeyID();
            certificates = List.of(Base64.encode(key.certificate().getEncoded()));
        } catch (JOSEException | CertificateEncodingException e) {
            throw new IllegalStateException("the key of extracts cannot sign JSON", e);
        }
    }

    /** The public key, named by its thumbprint, RFC 7638. */
    static ECKey jwk(X509Certificate certificate) {
        try {
            return new ECKey.Builder(Curve.P_256, (ECPublicKey) certificate.getPublicKey())
                    .keyIDFromThumbprint()
                    .algorithm(JWSAlgorithm.ES256)
                    .x509CertChain(List.of(Base64.encode(certificate.getEncoded())))
                    .build();
        } catch (JOSEException | CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of extracts cannot be written as JSON", e);
        }
    }

    /**
     * @param type the media type of what is signed, without {@code application/}
     * @param did of the issuer, before the key's name; empty: the name alone
     */
    String sign(String type, String did, Map<String, Object> claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(did.isEmpty() ? keyName : did + "#" + keyName)
                .x509CertChain(certificates)
                .build();
        JWSObject object = new JWSObject(header, new Payload(JSONObjectUtils.toJSONString(claims)));
        try {
            object.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the key of extracts cannot sign", e);
        }
        return object.serialize();
    }
}
