package org.learnerhub.extract.json;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.learnerhub.domain.extract.status.PublishedKeys;

/** The public keys of all certificates of extracts, as each kind of verifier looks for them. */
public final class KeyDocuments implements PublishedKeys {

    private final Supplier<List<X509Certificate>> certificates;
    private final Issuer issuer;

    /** @param certificates of all keys whose signatures count, the one that signs now first */
    public KeyDocuments(Supplier<List<X509Certificate>> certificates, String publicUrl) {
        this.certificates = certificates;
        this.issuer = new Issuer(publicUrl);
    }

    @Override
    public byte[] keySet() {
        return bytes(set());
    }

    @Override
    public byte[] didDocument() {
        String did = issuer.did();
        List<Map<String, Object>> methods = keys().stream()
                .map(key -> {
                    Map<String, Object> method = new LinkedHashMap<>();
                    method.put("id", did + "#" + key.getKeyID());
                    method.put("type", "JsonWebKey");
                    method.put("controller", did);
                    method.put("publicKeyJwk", key.toJSONObject());
                    return method;
                })
                .toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"));
        document.put("id", did);
        document.put("verificationMethod", methods);
        document.put(
                "assertionMethod",
                methods.stream().map(method -> method.get("id")).toList());
        return bytes(document);
    }

    @Override
    public byte[] jwtIssuer() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer.publicUrl());
        metadata.put("jwks", set());
        return bytes(metadata);
    }

    private Map<String, Object> set() {
        return Map.of("keys", keys().stream().map(ECKey::toJSONObject).toList());
    }

    private List<ECKey> keys() {
        return certificates.get().stream().map(Jwt::jwk).toList();
    }

    private static byte[] bytes(Map<String, Object> json) {
        return JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
    }
}
