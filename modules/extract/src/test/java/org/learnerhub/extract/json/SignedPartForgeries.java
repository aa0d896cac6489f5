package org.learnerhub.extract.json;

import static org.learnerhub.domain.extract.Verdict.CANNOT_TELL;
import static org.learnerhub.domain.extract.Verdict.CHANGED;
import static org.learnerhub.domain.extract.Verdict.NOT_OURS;
import static org.learnerhub.extract.forgery.ForgeryKind.ALGORITHM_NONE;
import static org.learnerhub.extract.forgery.ForgeryKind.ANOTHER_DOCUMENT;
import static org.learnerhub.extract.forgery.ForgeryKind.BARE_KEY;
import static org.learnerhub.extract.forgery.ForgeryKind.CERTIFICATE_LOOSE;
import static org.learnerhub.extract.forgery.ForgeryKind.CERTIFICATE_PASTED;
import static org.learnerhub.extract.forgery.ForgeryKind.ISSUED_BY_SIGNER;
import static org.learnerhub.extract.forgery.ForgeryKind.KEY_CONFUSION;
import static org.learnerhub.extract.forgery.ForgeryKind.NO_CERTIFICATE;
import static org.learnerhub.extract.forgery.ForgeryKind.OTHER_TRANSFORM;
import static org.learnerhub.extract.forgery.ForgeryKind.REFERENCE_OUTSIDE;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_DAMAGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_MOVED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_OF_ZEROS;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_REMOVED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNING_TIME_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.TRUNCATED;
import static org.learnerhub.extract.forgery.ForgeryKind.VALUE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.WEAK_ALGORITHM;
import static org.learnerhub.extract.forgery.ForgeryKind.WRITTEN_ANEW;
import static org.learnerhub.extract.json.GenuineJson.badge;
import static org.learnerhub.extract.json.GenuineJson.different;
import static org.learnerhub.extract.json.GenuineJson.first;

import java.util.function.UnaryOperator;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.extract.forgery.FaceForgeries;
import org.learnerhub.extract.forgery.ForgeryKind;

/** What can be done to each part that is signed by itself: the credential, a badge, the SD-JWT. */
final class SignedPartForgeries {

    private final GenuineJson json;
    private final FaceForgeries forgeries;

    SignedPartForgeries(GenuineJson json, FaceForgeries forgeries) {
        this.json = json;
        this.forgeries = forgeries;
        headers();
        signatures();
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
                "a bare json.key in the header",
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
                "a json.key to be fetched",
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
                jwt -> ForgedJson.confused(jwt, json.key.certificate().getPublicKey()),
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
                behindLast(json.credential, signature(badge(json.face, 0))),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        forged(
                CERTIFICATE_PASTED,
                "the hub's over a stranger's signature",
                json.credential.substring(0, json.credential.indexOf('.'))
                        + ForgedJson.text(json.strangers, "credential").replaceFirst("^[^.]*", ""),
                CHANGED,
                ExtractCode.EXTRACT_SIGNATURE_WRONG);
        forged(
                ISSUED_BY_SIGNER,
                "a certificate that signed itself",
                json.selfSigned,
                NOT_OURS,
                ExtractCode.EXTRACT_SIGNER_UNKNOWN);
    }

    private void part(ForgeryKind kind, String name, UnaryOperator<String> forge, Verdict verdict, ExtractCode code) {
        forged(kind, name + ", credential", forge.apply(json.credential), verdict, code);
        forged(kind, name + ", badge", forge.apply(badge(json.face, 0)), verdict, code);
        forged(
                kind,
                name + ", SD-JWT",
                forge.apply(json.disclosures.get(0)) + "~" + json.disclosures.get(1) + "~",
                verdict,
                code);
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

    private static String zeroed(String jwt) {
        return jwt.substring(0, jwt.lastIndexOf('.') + 1) + "A".repeat(86);
    }
}
