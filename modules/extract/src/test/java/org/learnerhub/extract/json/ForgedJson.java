package org.learnerhub.extract.json;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What somebody does to JSON faces who would like them to say something else. */
final class ForgedJson {

    private ForgedJson() {}

    /** Strictly longer than it looks: the parts of a face, to be changed one by one. */
    static Map<String, Object> face(byte[] json) {
        try {
            return JSONObjectUtils.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Map<String, Object> json) {
        return bytes(JSONObjectUtils.toJSONString(json));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The face with one member changed. */
    static byte[] with(byte[] json, String name, UnaryOperator<Object> change) {
        Map<String, Object> face = new LinkedHashMap<>(face(json));
        face.compute(name, (same, value) -> change.apply(value));
        return bytes(face);
    }

    static String text(byte[] json, String name) {
        return String.valueOf(face(json).get(name));
    }

    /** The payload in other words under the same header and signature. */
    static String payload(String compact, UnaryOperator<String> change) {
        return part(compact, 1, change);
    }

    static String header(String compact, UnaryOperator<String> change) {
        return part(compact, 0, change);
    }

    private static String part(String compact, int which, UnaryOperator<String> change) {
        String[] parts = compact.split("\\.");
        parts[which] = Base64URL.encode(change.apply(new Base64URL(parts[which]).decodeToString()))
                .toString();
        return String.join(".", parts);
    }

    /** Says that nobody signed. */
    static String unsigned(String compact) {
        String none = header(compact, header -> header.replace("ES256", "none"));
        return none.substring(0, none.lastIndexOf('.') + 1);
    }

    /** Signed by HMAC with the public key, which everybody has, for a secret. */
    static String confused(String compact, PublicKey key) {
        try {
            JWSObject honest = JWSObject.parse(compact);
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .type(honest.getHeader().getType())
                    .keyID(honest.getHeader().getKeyID())
                    .x509CertChain(honest.getHeader().getX509CertChain())
                    .build();
            JWSObject forged =
                    new JWSObject(header, new Payload(honest.getPayload().toBytes()));
            forged.sign(new MACSigner(key.getEncoded()));
            return forged.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> parts(String presentation) {
        return Arrays.asList(presentation.split("~", -1));
    }
}
