package org.learnerhub.extract.json;

import static org.learnerhub.domain.extract.Verdict.CANNOT_TELL;
import static org.learnerhub.domain.extract.Verdict.CHANGED;
import static org.learnerhub.domain.extract.Verdict.NOT_OURS;
import static org.learnerhub.extract.forgery.ForgeryKind.ALGORITHM_NONE;
import static org.learnerhub.extract.forgery.ForgeryKind.ANOTHER_DOCUMENT;
import static org.learnerhub.extract.forgery.ForgeryKind.APPENDED;
import static org.learnerhub.extract.forgery.ForgeryKind.ATTACHMENT_SWAPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.BARE_KEY;
import static org.learnerhub.extract.forgery.ForgeryKind.BIRTH_DATE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.CERTIFICATE_LOOSE;
import static org.learnerhub.extract.forgery.ForgeryKind.CERTIFICATE_PASTED;
import static org.learnerhub.extract.forgery.ForgeryKind.COMMENT_SPLIT;
import static org.learnerhub.extract.forgery.ForgeryKind.DOCTYPE;
import static org.learnerhub.extract.forgery.ForgeryKind.END_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRIES_REORDERED;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_ADDED;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_LEFT_OUT;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_MADE_UP;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_TWICE;
import static org.learnerhub.extract.forgery.ForgeryKind.FIELD_ADDED;
import static org.learnerhub.extract.forgery.ForgeryKind.FIELD_TWICE;
import static org.learnerhub.extract.forgery.ForgeryKind.HEAD_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.HIDDEN_BESIDE;
import static org.learnerhub.extract.forgery.ForgeryKind.HOSTILE;
import static org.learnerhub.extract.forgery.ForgeryKind.ISSUED_BY_SIGNER;
import static org.learnerhub.extract.forgery.ForgeryKind.KEY_CONFUSION;
import static org.learnerhub.extract.forgery.ForgeryKind.KIND_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.NAME_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.NO_CERTIFICATE;
import static org.learnerhub.extract.forgery.ForgeryKind.NUMBER_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.OTHER_TRANSFORM;
import static org.learnerhub.extract.forgery.ForgeryKind.RECIPIENT_DROPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.REFERENCE_OUTSIDE;
import static org.learnerhub.extract.forgery.ForgeryKind.RE_SIGNED;
import static org.learnerhub.extract.forgery.ForgeryKind.ROOT_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SALT_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SALT_REUSED;
import static org.learnerhub.extract.forgery.ForgeryKind.SAME_NAME;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_DAMAGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_MOVED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_OF_ZEROS;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_REMOVED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNED_TWICE;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNING_TIME_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.STATUS_PLACE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SUBSET_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.TRUNCATED;
import static org.learnerhub.extract.forgery.ForgeryKind.VALUE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.WEAK_ALGORITHM;
import static org.learnerhub.extract.forgery.ForgeryKind.WRAPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.WRITTEN_ANEW;
import static org.learnerhub.extract.forgery.ForgeryKind.WRONG_REFERENCE;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.extract.forgery.FaceForgeries;
import org.learnerhub.extract.forgery.ForgeryKind;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.verify.json.JsonExamination;

/** What the JSON answers to each kind of forgery: the object with all faces, and each of its signed parts. */
public final class JsonForgeryTable {

    private final TestKeys hub = new TestKeys();
    private final ExtractKey key = hub.key();
    private final byte[] face = made(key, SampleExtract.of(4));
    private final byte[] other = made(key, SampleExtract.of(4, 99, 2));
    private final byte[] strangers = made(new TestKeys().key(), SampleExtract.of(4));
    private final byte[] selfSigned = made(new TestKeys().root(), SampleExtract.of(4));
    private final String credential = ForgedJson.text(face, "credential");
    private final String sdJwt = ForgedJson.text(face, "sdJwt");
    private final List<String> disclosures = ForgedJson.parts(sdJwt);
    private final FaceForgeries forgeries = new FaceForgeries();

    JsonForgeryTable() {
        contents();
        headers();
        signatures();
        faces();
        presentations();
        forgeries
                .cannot(ATTACHMENT_SWAPPED, "nothing is attached to the JSON; what is put beside is HIDDEN_BESIDE")
                .cannot(DOCTYPE, "JSON has no document types and no entities of its own");
    }

    public static FaceForgeries table() {
        return new JsonForgeryTable().forgeries;
    }

    FaceForgeries forgeries() {
        return forgeries;
    }

    JsonExamination examination() {
        return new JsonExamination(hub.trust());
    }

    private static byte[] made(ExtractKey key, org.learnerhub.domain.extract.ExtractContent content) {
        return new JsonFace(key, SampleExtract.PUBLIC_URL).make(content);
    }

    /** In clear, and in the payload of the credential under the same signature. */
    private void contents() {
        content(BIRTH_DATE_CHANGED, first("\"dateOfBirth\":\"2008", "\"dateOfBirth\":\"2009"));
        content(NUMBER_CHANGED, first("\"uln\":\"[0-9]+", "\"uln\":\"" + SampleLearners.uln(2)));
        content(STATUS_PLACE_CHANGED, first("\"index\":4711", "\"index\":4712"));
        content(END_CHANGED, first("\"validUntil\":\"2027", "\"validUntil\":\"2028"));
        content(RECIPIENT_DROPPED, first("\"recipient\":\"[^\"]*\",", ""));
        content(KIND_CHANGED, first("\"kind\":\"OWN_ADDITION", "\"kind\":\"ACHIEVEMENT"));
        content(SALT_CHANGED, first("\"salt\":\"..", "\"salt\":\"ff"));
        content(SALT_REUSED, text -> text.replace("%032x".formatted(1002), "%032x".formatted(1001)));
        content(HEAD_OF_ANOTHER, text -> text.replace("%032x".formatted(1), "%032x".formatted(2)));
        String mark = "\"grade\":";
        forged(
                FIELD_ADDED,
                "a mark",
                text(mark, "\"mark\":\"9\"," + mark),
                CHANGED,
                ExtractCode.EXTRACT_COVERS_TOO_LITTLE);
    }

    private void content(ForgeryKind kind, UnaryOperator<String> edit) {
        String text = new String(face, StandardCharsets.UTF_8);
        forged(kind, "in clear", different(text, edit), CHANGED, ExtractCode.EXTRACT_ALTERED);
        forged(
                kind,
                "in the credential",
                ForgedJson.payload(credential, payload -> different(payload, edit)),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
    }

    private static UnaryOperator<String> first(String pattern, String replacement) {
        return text -> text.replaceFirst(pattern, replacement);
    }

    private static String different(String text, UnaryOperator<String> edit) {
        String edited = edit.apply(text);
        if (edited.equals(text)) {
            throw new AssertionError("it is the same document");
        }
        return edited;
    }

    private String text(String part, String replacement) {
        return different(new String(face, StandardCharsets.UTF_8), first(part, replacement));
    }

    private void headers() {
        part(
                ALGORITHM_NONE,
                "None in capitals",
                jwt -> ForgedJson.header(jwt, h -> h.replace("ES256", "NoNe")),
                NOT_OURS,
                ExtractCode.EXTRACT_NOT_SIGNED);
        part(
                WEAK_ALGORITHM,
                "another algorithm",
                jwt -> ForgedJson.header(jwt, h -> h.replace("ES256", "RS256")),
                NOT_OURS,
                ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
        part(
                CERTIFICATE_LOOSE,
                "another key's name",
                jwt -> ForgedJson.header(jwt, h -> h.replaceFirst("\"kid\":\"[^\"]+\"", "\"kid\":\"k\"")),
                NOT_OURS,
                ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        part(
                BARE_KEY,
                "a bare key in the header",
                jwt -> ForgedJson.header(jwt, h -> h.replace("{", "{\"jwk\":{},")),
                NOT_OURS,
                ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
        part(
                OTHER_TRANSFORM,
                "critical headers",
                jwt -> ForgedJson.header(jwt, h -> h.replace("{", "{\"crit\":[\"exp\"],")),
                NOT_OURS,
                ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
        part(
                NO_CERTIFICATE,
                "no certificate",
                jwt -> ForgedJson.header(jwt, h -> h.replaceFirst("\"x5c\":\\[[^]]+\\],?", "")),
                NOT_OURS,
                ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        part(
                ANOTHER_DOCUMENT,
                "another kind of token",
                jwt -> ForgedJson.header(jwt, h -> h.replaceFirst("\"typ\":\"[^\"]+\"", "\"typ\":\"JWT\"")),
                CANNOT_TELL,
                ExtractCode.EXTRACT_NOT_READABLE);
        part(
                REFERENCE_OUTSIDE,
                "a key to be fetched",
                jwt -> ForgedJson.header(jwt, h -> h.replace("{", "{\"jku\":\"http://127.0.0.1/keys\",")),
                NOT_OURS,
                ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
    }

    private void signatures() {
        part(
                ALGORITHM_NONE,
                "nobody signed",
                jwt -> ForgedJson.unsigned(jwt),
                NOT_OURS,
                ExtractCode.EXTRACT_NOT_SIGNED);
        part(
                KEY_CONFUSION,
                "key confusion",
                jwt -> ForgedJson.confused(jwt, key.certificate().getPublicKey()),
                NOT_OURS,
                ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
        part(
                VALUE_CHANGED,
                "other words",
                jwt -> ForgedJson.payload(jwt, p -> p.replaceFirst("Łódź", "Lodz")),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        part(
                WRITTEN_ANEW,
                "the same words in another order",
                jwt -> ForgedJson.payload(jwt, p -> p.replace("{", "{ ")),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        part(
                TRUNCATED,
                "truncated",
                jwt -> jwt.substring(0, jwt.length() - 9),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        part(
                SIGNATURE_OF_ZEROS,
                "a signature of naughts",
                jwt -> zeroed(jwt),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        part(
                SIGNATURE_REMOVED,
                "only two parts",
                jwt -> jwt.substring(0, jwt.lastIndexOf('.')),
                CANNOT_TELL,
                ExtractCode.EXTRACT_NOT_READABLE);
        part(
                SIGNATURE_DAMAGED,
                "some of it",
                jwt -> behindLast(jwt, "AAAA" + signature(jwt).substring(4)),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        part(
                SIGNING_TIME_CHANGED,
                "a second later",
                jwt -> ForgedJson.payload(jwt, p -> different(p, first("\"iat\":1", "\"iat\":2"))),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        forged(
                SIGNATURE_MOVED,
                "that of the badge under the credential",
                behindLast(credential, signature(badge(face, 0))),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        forged(
                CERTIFICATE_PASTED,
                "the hub's over a stranger's signature",
                credential.substring(0, credential.indexOf('.'))
                        + ForgedJson.text(strangers, "credential").replaceFirst("^[^.]*", ""),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        forged(
                ISSUED_BY_SIGNER,
                "a certificate that signed itself",
                selfSigned,
                NOT_OURS,
                ExtractCode.EXTRACT_SIGNER_UNKNOWN);
    }

    private void faces() {
        forged(SAME_NAME, "a stranger's face", strangers, NOT_OURS, ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        forged(
                RE_SIGNED,
                "a stranger's credential",
                ForgedJson.bytes(ForgedJson.text(strangers, "credential")),
                NOT_OURS,
                ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        forged(
                SIGNATURE_REMOVED,
                "content without signatures",
                ForgedJson.bytes(Map.of("content", ForgedJson.face(face).get("content"))),
                NOT_OURS,
                ExtractCode.EXTRACT_NOT_SIGNED);
        forged(
                VALUE_CHANGED,
                "content in clear changed",
                new String(face, StandardCharsets.UTF_8).replaceFirst("\"grade\":\"A\\*\"", "\"grade\":\"B\""),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                NAME_CHANGED,
                "a name in clear changed",
                new String(face, StandardCharsets.UTF_8).replaceFirst("Łącka", "Lacka"),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                ROOT_CHANGED,
                "another root",
                with("root", root -> "0".repeat(64)),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                FIELD_TWICE,
                "a name twice",
                new String(face, StandardCharsets.UTF_8).replaceFirst("\\{", "{\"root\":\"x\","),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                HIDDEN_BESIDE,
                "something beside",
                new String(face, StandardCharsets.UTF_8).replaceFirst("\\{", "{\"grade\":\"A\","),
                CHANGED,
                ExtractCode.EXTRACT_COVERS_TOO_LITTLE);
        forged(
                ENTRY_TWICE,
                "a badge too many",
                with("badges", badges -> plus(badges, badge(face, 0))),
                CHANGED,
                ExtractCode.EXTRACT_COVERS_TOO_LITTLE);
        forged(
                ENTRY_OF_ANOTHER,
                "a badge of another extract",
                with("badges", badges -> List.of(badge(other, 0), badge(face, 1), badge(face, 2), badge(face, 3))),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                ENTRIES_REORDERED,
                "badges in another order",
                with("badges", JsonForgeryTable::reversed),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                ENTRY_LEFT_OUT,
                "badges left out",
                with("badges", badges -> List.of()),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                SIGNATURE_OF_ANOTHER,
                "the credential of another extract",
                with("credential", one -> ForgedJson.text(other, "credential")),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                WRONG_REFERENCE,
                "a badge for the credential",
                with("credential", one -> badge(face, 0)),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                SUBSET_OF_ANOTHER,
                "disclosures of another extract",
                with("sdJwt", one -> ForgedJson.text(other, "sdJwt")),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                TRUNCATED,
                "JSON cut off",
                new String(face, 0, face.length - 5, StandardCharsets.UTF_8),
                CANNOT_TELL,
                ExtractCode.EXTRACT_NOT_READABLE);
        forged(ANOTHER_DOCUMENT, "nothing", "", CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
        forged(ANOTHER_DOCUMENT, "something else", "{\"a\":1}", CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
        forged(HOSTILE, "deep", "[".repeat(100_000), CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
        forged(
                WRAPPED,
                "in a list",
                "[" + new String(face, StandardCharsets.UTF_8) + "]",
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                APPENDED,
                "another object behind",
                new String(face, StandardCharsets.UTF_8) + "{}",
                CANNOT_TELL,
                ExtractCode.EXTRACT_NOT_READABLE);
        forged(COMMENT_SPLIT, "a comment", text("\\{", "{/* */"), CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
    }

    private void presentations() {
        disclosed(ENTRY_TWICE, "a disclosure twice", sdJwt + disclosures.get(3) + "~");
        disclosed(
                ENTRY_ADDED,
                "a disclosure of another extract",
                sdJwt + ForgedJson.parts(ForgedJson.text(other, "sdJwt")).get(1) + "~");
        disclosed(ENTRY_MADE_UP, "a disclosure made up", disclosures.get(0) + "~" + changedGrade() + "~");
        disclosed(
                SALT_CHANGED,
                "the same words disclosed with another salt",
                disclosures.get(0) + "~" + saltedAnew() + "~");
        disclosed(TRUNCATED, "no sign behind the last disclosure", sdJwt.substring(0, sdJwt.length() - 1));
        disclosed(SIGNED_TWICE, "a key binding that nobody asked for", sdJwt + credential);
        disclosed(HIDDEN_BESIDE, "a disclosure that is none", disclosures.get(0) + "~e30~");
    }

    private void part(ForgeryKind kind, String name, UnaryOperator<String> forge, Verdict verdict, ExtractCode code) {
        forged(kind, name + ", credential", forge.apply(credential), verdict, code);
        forged(kind, name + ", badge", forge.apply(badge(face, 0)), verdict, code);
        forged(
                kind,
                name + ", SD-JWT",
                forge.apply(disclosures.get(0)) + "~" + disclosures.get(1) + "~",
                verdict,
                code);
    }

    private void disclosed(ForgeryKind kind, String name, String presentation) {
        forged(kind, name, presentation, CHANGED, ExtractCode.EXTRACT_ALTERED);
    }

    private void forged(ForgeryKind kind, String name, String document, Verdict verdict, ExtractCode code) {
        forged(kind, name, ForgedJson.bytes(document), verdict, code);
    }

    private void forged(ForgeryKind kind, String name, byte[] document, Verdict verdict, ExtractCode code) {
        forgeries.with(kind, name, () -> document, verdict, code);
    }

    private static String behindLast(String jwt, String signature) {
        return jwt.substring(0, jwt.lastIndexOf('.') + 1) + signature;
    }

    private static String signature(String jwt) {
        return jwt.substring(jwt.lastIndexOf('.') + 1);
    }

    private byte[] with(String name, UnaryOperator<Object> change) {
        return ForgedJson.with(face, name, change);
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

    private String changedGrade() {
        return rewritten(json -> json.replace("\"A*\"", "\"A\""));
    }

    private String saltedAnew() {
        return rewritten(json -> json.replaceFirst("\\[\"[^\"]+\"", "[\"another\""));
    }

    private String rewritten(UnaryOperator<String> change) {
        String json = new Base64URL(disclosures.get(1)).decodeToString();
        return Base64URL.encode(change.apply(json)).toString();
    }
}
