package org.learnerhub.extract.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.verify.json.JsonExamination;

/** Each forgery or damage of each JSON face gets its verdict, and nothing of it is believed. */
class JsonForgeryTest {

    private static final TestKeys HUB = new TestKeys();
    private static final ExtractKey KEY = HUB.key();
    private static final byte[] FACE = new JsonFace(KEY, SampleExtract.PUBLIC_URL).make(SampleExtract.of(4));
    private static final byte[] OTHER = new JsonFace(KEY, SampleExtract.PUBLIC_URL).make(SampleExtract.of(4, 99, 2));
    private static final byte[] STRANGERS =
            new JsonFace(new TestKeys().key(), SampleExtract.PUBLIC_URL).make(SampleExtract.of(4));
    private static final String CREDENTIAL = ForgedJson.text(FACE, "credential");
    private static final String SD_JWT = ForgedJson.text(FACE, "sdJwt");
    private static final List<String> DISCLOSURES = ForgedJson.parts(SD_JWT);

    private final JsonExamination examination = new JsonExamination(HUB.trust());

    static Stream<Arguments> signed() {
        List<Arguments> all = new ArrayList<>();
        for (Map.Entry<String, String> one : Map.of(
                        "credential", CREDENTIAL, "badge", badge(FACE, 0), "SD-JWT", DISCLOSURES.get(0))
                .entrySet()) {
            Function<String, String> whole =
                    text -> one.getKey().equals("SD-JWT") ? text + "~" + DISCLOSURES.get(1) + "~" : text;
            String jwt = one.getValue();
            Map<String, Arguments> rows = Map.ofEntries(
                    row("nobody signed", ForgedJson.unsigned(jwt), Verdict.NOT_OURS, ExtractCode.EXTRACT_NOT_SIGNED),
                    row(
                            "None in capitals",
                            ForgedJson.header(jwt, h -> h.replace("ES256", "NoNe")),
                            Verdict.NOT_OURS,
                            ExtractCode.EXTRACT_NOT_SIGNED),
                    row(
                            "key confusion",
                            ForgedJson.confused(jwt, KEY.certificate().getPublicKey()),
                            Verdict.NOT_OURS,
                            ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN),
                    row(
                            "another algorithm",
                            ForgedJson.header(jwt, h -> h.replace("ES256", "RS256")),
                            Verdict.NOT_OURS,
                            ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN),
                    row(
                            "another key's name",
                            ForgedJson.header(jwt, h -> h.replaceFirst("\"kid\":\"[^\"]+\"", "\"kid\":\"k\"")),
                            Verdict.NOT_OURS,
                            ExtractCode.EXTRACT_SIGNER_UNKNOWN),
                    row(
                            "a bare key in the header",
                            ForgedJson.header(jwt, h -> h.replace("{", "{\"jwk\":{},")),
                            Verdict.NOT_OURS,
                            ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN),
                    row(
                            "critical headers",
                            ForgedJson.header(jwt, h -> h.replace("{", "{\"crit\":[\"exp\"],")),
                            Verdict.NOT_OURS,
                            ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN),
                    row(
                            "no certificate",
                            ForgedJson.header(jwt, h -> h.replaceFirst("\"x5c\":\\[[^]]+\\],?", "")),
                            Verdict.NOT_OURS,
                            ExtractCode.EXTRACT_SIGNER_UNKNOWN),
                    row(
                            "other words",
                            ForgedJson.payload(jwt, p -> p.replaceFirst("Łódź", "Lodz")),
                            Verdict.CHANGED,
                            ExtractCode.EXTRACT_SIGNATURE_WRONG),
                    row(
                            "the same words in another order",
                            ForgedJson.payload(jwt, p -> p.replace("{", "{ ")),
                            Verdict.CHANGED,
                            ExtractCode.EXTRACT_SIGNATURE_WRONG),
                    row(
                            "truncated",
                            jwt.substring(0, jwt.length() - 9),
                            Verdict.CHANGED,
                            ExtractCode.EXTRACT_SIGNATURE_WRONG),
                    row("a signature of naughts", zeroed(jwt), Verdict.CHANGED, ExtractCode.EXTRACT_SIGNATURE_WRONG),
                    row(
                            "only two parts",
                            jwt.substring(0, jwt.lastIndexOf('.')),
                            Verdict.CANNOT_TELL,
                            ExtractCode.EXTRACT_NOT_READABLE),
                    row(
                            "another kind of token",
                            ForgedJson.header(jwt, h -> h.replaceFirst("\"typ\":\"[^\"]+\"", "\"typ\":\"JWT\"")),
                            Verdict.CANNOT_TELL,
                            ExtractCode.EXTRACT_NOT_READABLE));
            rows.forEach((name, row) -> all.add(Arguments.of(
                    one.getKey() + ": " + name,
                    ForgedJson.bytes(whole.apply((String) row.get()[0])),
                    row.get()[1],
                    row.get()[2])));
        }
        return all.stream();
    }

    private static Map.Entry<String, Arguments> row(String name, String forged, Verdict verdict, ExtractCode code) {
        return Map.entry(name, Arguments.of(forged, verdict, code));
    }

    static Stream<Arguments> faces() {
        String third = DISCLOSURES.get(3);
        return Stream.of(
                forged("a stranger's face", STRANGERS, Verdict.NOT_OURS, ExtractCode.EXTRACT_SIGNER_UNKNOWN),
                forged(
                        "a stranger's credential",
                        ForgedJson.bytes(ForgedJson.text(STRANGERS, "credential")),
                        Verdict.NOT_OURS,
                        ExtractCode.EXTRACT_SIGNER_UNKNOWN),
                forged(
                        "content without signatures",
                        ForgedJson.bytes(Map.of("content", ForgedJson.face(FACE).get("content"))),
                        Verdict.NOT_OURS,
                        ExtractCode.EXTRACT_NOT_SIGNED),
                forged(
                        "content in clear changed",
                        new String(FACE, StandardCharsets.UTF_8).replaceFirst("\"grade\":\"A\\*\"", "\"grade\":\"B\""),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "a name in clear changed",
                        new String(FACE, StandardCharsets.UTF_8).replaceFirst("Łącka", "Lacka"),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "another root",
                        with("root", root -> "0".repeat(64)),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "a name twice",
                        new String(FACE, StandardCharsets.UTF_8).replaceFirst("\\{", "{\"root\":\"x\","),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "something beside",
                        new String(FACE, StandardCharsets.UTF_8).replaceFirst("\\{", "{\"grade\":\"A\","),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_COVERS_TOO_LITTLE),
                forged(
                        "a badge too many",
                        with("badges", badges -> plus(badges, badge(FACE, 0))),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_COVERS_TOO_LITTLE),
                forged(
                        "a badge of another extract",
                        with(
                                "badges",
                                badges -> List.of(badge(OTHER, 0), badge(FACE, 1), badge(FACE, 2), badge(FACE, 3))),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "badges in another order",
                        with("badges", JsonForgeryTest::reversed),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "badges left out",
                        with("badges", badges -> List.of()),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "the credential of another extract",
                        with("credential", one -> ForgedJson.text(OTHER, "credential")),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "a badge for the credential",
                        with("credential", one -> badge(FACE, 0)),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "disclosures of another extract",
                        with("sdJwt", one -> ForgedJson.text(OTHER, "sdJwt")),
                        Verdict.CHANGED,
                        ExtractCode.EXTRACT_ALTERED),
                forged(
                        "JSON cut off",
                        new String(FACE, 0, FACE.length - 5, StandardCharsets.UTF_8),
                        Verdict.CANNOT_TELL,
                        ExtractCode.EXTRACT_NOT_READABLE),
                forged("nothing", "", Verdict.CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE),
                forged("something else", "{\"a\":1}", Verdict.CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE),
                forged("deep", "[".repeat(100_000), Verdict.CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE),
                disclosed("a disclosure twice", SD_JWT + third + "~"),
                disclosed(
                        "a disclosure of another extract",
                        SD_JWT
                                + ForgedJson.parts(ForgedJson.text(OTHER, "sdJwt"))
                                        .get(1) + "~"),
                disclosed("a disclosure made up", DISCLOSURES.get(0) + "~" + changedGrade() + "~"),
                disclosed("the same words disclosed with another salt", DISCLOSURES.get(0) + "~" + saltedAnew() + "~"),
                disclosed("no sign behind the last disclosure", SD_JWT.substring(0, SD_JWT.length() - 1)),
                disclosed("a key binding that nobody asked for", SD_JWT + CREDENTIAL),
                disclosed("a disclosure that is none", DISCLOSURES.get(0) + "~e30~"));
    }

    private static Arguments disclosed(String name, String presentation) {
        return forged(name, presentation, Verdict.CHANGED, ExtractCode.EXTRACT_ALTERED);
    }

    private static Arguments forged(String name, String document, Verdict verdict, ExtractCode code) {
        return forged(name, ForgedJson.bytes(document), verdict, code);
    }

    private static Arguments forged(String name, byte[] document, Verdict verdict, ExtractCode code) {
        return Arguments.of(name, document, verdict, code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"signed", "faces"})
    void a_forgery_has_its_verdict(String name, byte[] document, Verdict verdict, ExtractCode code) {
        Verification found = examination.examine(document);

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.reasons()).extracting(Refusal::code).containsExactly(code);
        assertThat(found.covered()).isNull();
        assertThat(found.reasons().toString()).doesNotContain("Łącka", "Zoë", "Welding");
    }

    private static byte[] with(String name, UnaryOperator<Object> change) {
        return ForgedJson.with(FACE, name, change);
    }

    private static String badge(byte[] face, int index) {
        return (String) ((List<?>) Objects.requireNonNull(ForgedJson.face(face).get("badges"))).get(index);
    }

    private static List<Object> plus(Object list, Object more) {
        List<Object> all = new ArrayList<>((List<?>) list);
        all.add(more);
        return all;
    }

    private static Object reversed(Object list) {
        List<Object> all = new ArrayList<>((List<?>) list);
        Collections.reverse(all);
        return all;
    }

    private static String zeroed(String jwt) {
        return jwt.substring(0, jwt.lastIndexOf('.') + 1) + "A".repeat(86);
    }

    private static String changedGrade() {
        return rewritten(json -> json.replace("\"A*\"", "\"A\""));
    }

    private static String saltedAnew() {
        return rewritten(json -> json.replaceFirst("\\[\"[^\"]+\"", "[\"another\""));
    }

    private static String rewritten(UnaryOperator<String> change) {
        String json = new Base64URL(DISCLOSURES.get(1)).decodeToString();
        return Base64URL.encode(change.apply(json)).toString();
    }
}
