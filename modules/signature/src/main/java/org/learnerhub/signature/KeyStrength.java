package org.learnerhub.signature;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;
import org.learnerhub.signature.Verdict.Reason;

/** Are the keys and the certificates' own signatures strong enough? RSA from 2048 bits, EC from 256, SHA-2. */
final class KeyStrength {

    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;
    private static final List<String> BROKEN_DIGESTS = List.of("MD2", "MD5", "SHA1");

    private KeyStrength() {}

    /** @param path the signing certificate and those above it, without the anchor */
    static void require(List<X509Certificate> path) throws Refusal {
        for (X509Certificate certificate : path) {
            if (!strong(certificate.getPublicKey())) {
                throw new Refusal(Reason.FORBIDDEN_ALGORITHM, "A certificate's key is too short or of another kind.");
            }
            String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
            if (BROKEN_DIGESTS.stream().anyMatch(algorithm::contains)) {
                throw new Refusal(Reason.FORBIDDEN_ALGORITHM, "A certificate is signed with a broken digest.");
            }
        }
    }

    private static boolean strong(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= EC_BITS;
    }
}
