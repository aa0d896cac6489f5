package org.learnerhub.verify.json;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.CurveSignatures;
import org.learnerhub.verify.trust.SignerTrust;

/**
 * A compact JWS that somebody trusted signed: ES256, the certificate in the header, the key's name that of the certificate's
 * key. Which key counts is never the document's to say: the certificate must lead to a trusted root.
 *
 * @param type the header's {@code typ}
 */
record SignedJson(String type, Members payload, X509Certificate signer) {

    private static final Set<String> HEADER = Set.of("alg", "typ", "kid", "x5c", "cty");
    private static final int PARTS = 3;

    /**
     * @param compact its payload is JSON; of a disclosing one without what is disclosed
     * @throws Flaw if it is not genuine
     */
    static SignedJson open(String compact, Set<String> types, SignerTrust trust) throws Flaw {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != PARTS) {
            throw Flaw.unreadable();
        }
        Members header = new Members("header", StrictJson.object(decoded(parts[0])));
        String type = requireUsual(header, types);
        List<X509Certificate> chain = certificates(header);
        X509Certificate signer = chain.get(0);
        ECPublicKey key = requireNamed(signer, header.text("kid"));
        List<X509Certificate> others = chain.subList(1, chain.size());
        if (!isSigned(parts, key)) {
            Instant early = signer.getNotBefore().toInstant();
            throw trust.wrong(signer, others, early)
                    .map(Flaw::notOurs)
                    .orElseGet(() -> Flaw.changed(ExtractCode.EXTRACT_SIGNATURE_WRONG, type));
        }
        Members payload = new Members("payload", payload(parts[1]));
        Optional<ExtractCode> wrong = trust.wrong(signer, others, Instant.ofEpochSecond(payload.number("iat")));
        if (wrong.isPresent()) {
            throw Flaw.notOurs(wrong.get());
        }
        return new SignedJson(type, payload, signer);
    }

    /** The name of whoever signed, for people. */
    String signerName() {
        String name = signer.getSubjectX500Principal().getName();
        return name.startsWith("CN=") ? name.substring("CN=".length()) : name;
    }

    private static Map<String, Object> payload(String part) throws Flaw {
        try {
            return StrictJson.object(decoded(part));
        } catch (Flaw flaw) {
            throw flaw.isUnreadable() ? Flaw.changed(ExtractCode.EXTRACT_ALTERED, "payload") : flaw;
        }
    }

    private static String requireUsual(Members header, Set<String> types) throws Flaw {
        String algorithm = header.text("alg");
        if (algorithm.equalsIgnoreCase("none")) {
            throw Flaw.notOurs(ExtractCode.EXTRACT_NOT_SIGNED);
        }
        if (!algorithm.equals(JWSAlgorithm.ES256.getName())
                || !HEADER.containsAll(header.all().keySet())) {
            throw Flaw.notOurs(ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
        }
        String type = header.has("typ") ? header.text("typ") : "";
        if (!types.contains(type)) {
            throw Flaw.unreadable();
        }
        return type;
    }

    private static List<X509Certificate> certificates(Members header) throws Flaw {
        if (!header.has("x5c") || !header.has("kid")) {
            throw Flaw.notOurs(ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        }
        List<X509Certificate> chain = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (Object encoded : header.list("x5c")) {
                byte[] der = Base64.getDecoder().decode((String) encoded);
                chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
            }
        } catch (CertificateException | IllegalArgumentException | ClassCastException e) {
            throw Flaw.notOurs(ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        }
        if (chain.isEmpty()) {
            throw Flaw.notOurs(ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        }
        return chain;
    }

    /** @param kid the key's thumbprint, perhaps behind the address of a DID document and a hash sign */
    private static ECPublicKey requireNamed(X509Certificate signer, String kid) throws Flaw {
        try {
            if (!(signer.getPublicKey() instanceof ECPublicKey key)) {
                throw Flaw.notOurs(ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
            }
            String name = new ECKey.Builder(Curve.P_256, key)
                    .build()
                    .computeThumbprint()
                    .toString();
            if (kid.substring(kid.lastIndexOf('#') + 1).equals(name)) {
                return key;
            }
        } catch (JOSEException | IllegalArgumentException | IllegalStateException e) {
            // not a key of this curve: refused below like one of another name
        }
        throw Flaw.notOurs(ExtractCode.EXTRACT_SIGNER_UNKNOWN);
    }

    private static boolean isSigned(String[] parts, ECPublicKey key) {
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        try {
            return CurveSignatures.isSigned(key, signed, decoded(parts[2]));
        } catch (Flaw e) {
            return false;
        }
    }

    /** Base64url in its one form: other letters, padding or loose bits at the end are refused. */
    static byte[] decoded(String text) throws Flaw {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // no base64url: refused below like another spelling
        }
        throw Flaw.unreadable();
    }
}
