package org.learnerhub.extract.json;

import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.extract.signing.ExtractKey;

/** Makes the JSON faces. */
public final class JsonFace {

    /** @param publicUrl the issuer's address, such as {@code https://hub.example}; without a slash at its end */
    public JsonFace(ExtractKey key, String publicUrl) {}

    /** An object with {@code credential}, {@code badges}, {@code sdJwt} and {@code content}. */
    public byte[] make(ExtractContent content) {
        throw new UnsupportedOperationException("not made yet");
    }
}
