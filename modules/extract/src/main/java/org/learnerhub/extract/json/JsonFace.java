package org.learnerhub.extract.json;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.verify.json.JsonForm;

/**
 * Makes the JSON faces: the whole as a Comprehensive Learner Record 2.0, each entry as an Open Badge 3.0, both as JWT
 * credentials of the W3C's data model 2.0, and an SD-JWT credential. Thread-safe.
 */
public final class JsonFace {

    private final Issuer issuer;
    private final Jwt jwt;

    /** @param publicUrl the issuer's address, such as {@code https://hub.example}; without a slash at its end */
    public JsonFace(ExtractKey key, String publicUrl) {
        issuer = new Issuer(publicUrl);
        jwt = new Jwt(key);
    }

    /** An object with {@code credential}, {@code badges}, {@code sdJwt} and {@code content}. */
    public byte[] make(ExtractContent content) {
        ExtractDigest root = content.root();
        Credentials credentials = new Credentials(issuer, content, root);
        List<String> badges = new ArrayList<>();
        for (int i = 0; i < content.entries().size(); i++) {
            badges.add(credential(credentials.badge(i)));
        }
        Map<String, Object> face = new LinkedHashMap<>();
        face.put(JsonForm.ROOT, root.hex());
        face.put(JsonForm.CONTENT, JsonForm.content(content.head(), content.entries()));
        face.put(JsonForm.CREDENTIAL, credential(credentials.whole()));
        face.put(JsonForm.BADGES, badges);
        face.put(JsonForm.SD_JWT, new SelectiveFace(issuer, jwt).make(content, root));
        return JSONObjectUtils.toJSONString(face).getBytes(StandardCharsets.UTF_8);
    }

    private String credential(Map<String, Object> claims) {
        return jwt.sign(JsonForm.CREDENTIAL_TYPE, issuer.did(), claims);
    }
}
