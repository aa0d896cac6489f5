package org.learnerhub.extract.json;

import static org.learnerhub.domain.extract.Verdict.CANNOT_TELL;
import static org.learnerhub.domain.extract.Verdict.CHANGED;
import static org.learnerhub.domain.extract.Verdict.NOT_OURS;
import static org.learnerhub.extract.forgery.ForgeryKind.ANOTHER_DOCUMENT;
import static org.learnerhub.extract.forgery.ForgeryKind.APPENDED;
import static org.learnerhub.extract.forgery.ForgeryKind.ATTACHMENT_SWAPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.BIRTH_DATE_CHANGED;
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
import static org.learnerhub.extract.forgery.ForgeryKind.KIND_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.NAME_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.NUMBER_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.RECIPIENT_DROPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.RE_SIGNED;
import static org.learnerhub.extract.forgery.ForgeryKind.ROOT_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SALT_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SALT_REUSED;
import static org.learnerhub.extract.forgery.ForgeryKind.SAME_NAME;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_REMOVED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNED_TWICE;
import static org.learnerhub.extract.forgery.ForgeryKind.STATUS_PLACE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SUBSET_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.TRUNCATED;
import static org.learnerhub.extract.forgery.ForgeryKind.VALUE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.WRAPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.WRONG_REFERENCE;
import static org.learnerhub.extract.json.GenuineJson.badge;
import static org.learnerhub.extract.json.GenuineJson.different;
import static org.learnerhub.extract.json.GenuineJson.first;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.extract.forgery.FaceForgeries;
import org.learnerhub.extract.forgery.ForgeryKind;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.verify.json.JsonExamination;

/** What the JSON answers to each kind of forgery: the object with all faces, and each of its signed parts. */
public final class JsonForgeryTable {

    private final GenuineJson json = new GenuineJson();
    private final FaceForgeries forgeries = new FaceForgeries();

    JsonForgeryTable() {
        contents();
        new SignedPartForgeries(json, forgeries);
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
        return new JsonExamination(json.hub.trust());
    }

    /** In clear, and in the payload of the json.credential under the same signature. */
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
        String text = new String(json.face, StandardCharsets.UTF_8);
        forged(kind, "in clear", different(text, edit), CHANGED, ExtractCode.EXTRACT_ALTERED);
        forged(
                kind,
                "in the credential",
                ForgedJson.payload(json.credential, payload -> different(payload, edit)),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
    }

    private String text(String part, String replacement) {
        return different(new String(json.face, StandardCharsets.UTF_8), first(part, replacement));
    }

    private void faces() {
        forged(SAME_NAME, "a stranger's face", json.strangers, NOT_OURS, ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        forged(
                RE_SIGNED,
                "a stranger's credential",
                ForgedJson.bytes(ForgedJson.text(json.strangers, "credential")),
                NOT_OURS,
                ExtractCode.EXTRACT_SIGNER_UNKNOWN);
        forged(
                SIGNATURE_REMOVED,
                "content without signatures",
                ForgedJson.bytes(Map.of("content", ForgedJson.face(json.face).get("content"))),
                NOT_OURS,
                ExtractCode.EXTRACT_NOT_SIGNED);
        forged(
                VALUE_CHANGED,
                "content in clear changed",
                new String(json.face, StandardCharsets.UTF_8).replaceFirst("\"grade\":\"A\\*\"", "\"grade\":\"B\""),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                NAME_CHANGED,
                "a name in clear changed",
                new String(json.face, StandardCharsets.UTF_8).replaceFirst("Łącka", "Lacka"),
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
                new String(json.face, StandardCharsets.UTF_8).replaceFirst("\\{", "{\"root\":\"x\","),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                HIDDEN_BESIDE,
                "something beside",
                new String(json.face, StandardCharsets.UTF_8).replaceFirst("\\{", "{\"grade\":\"A\","),
                CHANGED,
                ExtractCode.EXTRACT_COVERS_TOO_LITTLE);
        forged(
                ENTRY_TWICE,
                "a badge too many",
                with("badges", badges -> plus(badges, badge(json.face, 0))),
                CHANGED,
                ExtractCode.EXTRACT_COVERS_TOO_LITTLE);
        forged(
                ENTRY_OF_ANOTHER,
                "a badge of another extract",
                with(
                        "badges",
                        badges -> List.of(
                                badge(json.other, 0), badge(json.face, 1), badge(json.face, 2), badge(json.face, 3))),
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
                "the json.credential of another extract",
                with("credential", one -> ForgedJson.text(json.other, "credential")),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                WRONG_REFERENCE,
                "a badge for the credential",
                with("credential", one -> badge(json.face, 0)),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                SUBSET_OF_ANOTHER,
                "disclosures of another extract",
                with("sdJwt", one -> ForgedJson.text(json.other, "sdJwt")),
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                TRUNCATED,
                "JSON cut off",
                new String(json.face, 0, json.face.length - 5, StandardCharsets.UTF_8),
                CANNOT_TELL,
                ExtractCode.EXTRACT_NOT_READABLE);
        forged(ANOTHER_DOCUMENT, "nothing", "", CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
        forged(ANOTHER_DOCUMENT, "something else", "{\"a\":1}", CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
        forged(HOSTILE, "deep", "[".repeat(100_000), CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
        forged(
                WRAPPED,
                "in a list",
                "[" + new String(json.face, StandardCharsets.UTF_8) + "]",
                CHANGED,
                ExtractCode.EXTRACT_ALTERED);
        forged(
                APPENDED,
                "another object behind",
                new String(json.face, StandardCharsets.UTF_8) + "{}",
                CANNOT_TELL,
                ExtractCode.EXTRACT_NOT_READABLE);
        forged(COMMENT_SPLIT, "a comment", text("\\{", "{/* */"), CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
    }

    private void presentations() {
        disclosed(ENTRY_TWICE, "a disclosure twice", json.sdJwt + json.disclosures.get(3) + "~");
        disclosed(
                ENTRY_ADDED,
                "a disclosure of another extract",
                json.sdJwt
                        + ForgedJson.parts(ForgedJson.text(json.other, "sdJwt")).get(1) + "~");
        disclosed(ENTRY_MADE_UP, "a disclosure made up", json.disclosures.get(0) + "~" + changedGrade() + "~");
        disclosed(
                SALT_CHANGED,
                "the same words disclosed with another salt",
                json.disclosures.get(0) + "~" + saltedAnew() + "~");
        disclosed(TRUNCATED, "no sign behind the last disclosure", json.sdJwt.substring(0, json.sdJwt.length() - 1));
        disclosed(SIGNED_TWICE, "a json.key binding that nobody asked for", json.sdJwt + json.credential);
        disclosed(HIDDEN_BESIDE, "a disclosure that is none", json.disclosures.get(0) + "~e30~");
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

    private byte[] with(String name, UnaryOperator<Object> change) {
        return ForgedJson.with(json.face, name, change);
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

    private String changedGrade() {
        return rewritten(json -> json.replace("\"A*\"", "\"A\""));
    }

    private String saltedAnew() {
        return rewritten(json -> json.replaceFirst("\\[\"[^\"]+\"", "[\"another\""));
    }

    private String rewritten(UnaryOperator<String> change) {
        String disclosed = new Base64URL(json.disclosures.get(1)).decodeToString();
        return Base64URL.encode(change.apply(disclosed)).toString();
    }
}
