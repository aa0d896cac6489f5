package org.learnerhub.extract.json;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.extract.signing.ExtractKey;

/** Genuine JSON faces of a hub and of strangers, to be forged; and how a text is edited. */
final class GenuineJson {

    final TestKeys hub = new TestKeys();
    final ExtractKey key = hub.key();
    final byte[] face = made(key, SampleExtract.of(4));
    final byte[] other = made(key, SampleExtract.of(4, 99, 2));
    final byte[] strangers = made(new TestKeys().key(), SampleExtract.of(4));
    final byte[] selfSigned = made(new TestKeys().root(), SampleExtract.of(4));
    final String credential = ForgedJson.text(face, "credential");
    final String sdJwt = ForgedJson.text(face, "sdJwt");
    final List<String> disclosures = ForgedJson.parts(sdJwt);

    private static byte[] made(ExtractKey key, ExtractContent content) {
        return new JsonFace(key, SampleExtract.PUBLIC_URL).make(content);
    }

    static String badge(byte[] face, int index) {
        return (String) ((List<?>) Objects.requireNonNull(ForgedJson.face(face).get("badges"))).get(index);
    }

    static UnaryOperator<String> first(String pattern, String replacement) {
        return text -> text.replaceFirst(pattern, replacement);
    }

    static String different(String text, UnaryOperator<String> edit) {
        String edited = edit.apply(text);
        if (edited.equals(text)) {
            throw new AssertionError("it is the same document");
        }
        return edited;
    }
}
