package org.learnerhub.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.learnerhub.domain.problem.AccessCode.ORGANISATION_UNKNOWN;
import static org.learnerhub.domain.problem.IntakeCode.STRUCTURE_LIMIT;
import static org.learnerhub.domain.problem.RequestCode.REQUEST_NOT_UNDERSTOOD;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learnerhub.testkit.hostile.Attack.Ending;
import org.learnerhub.testkit.hostile.Attack.Framing;

/** References to attachments where no attachment belongs, or to such as are not there. */
final class IncludeAttacks {

    private static final String MULTIPART =
            "Content-Type: multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=part";
    private static final String STRANGER = "10000000";
    private static final int PIECE = 8_000;
    private static final int LARGE = 12 << 20;

    private final Target target;

    private IncludeAttacks(Target target) {
        this.target = target;
    }

    static List<Attack> against(Target target) {
        IncludeAttacks attacks = new IncludeAttacks(target);
        List<Attack> all = new ArrayList<>();
        for (String field : List.of(
                "OrganisationRef", "OrgPassword", "UserName", "FileName", "ClientKey", "Sha256", "Credentials")) {
            all.add(attacks.inPlaceOf(field).by(REQUEST_NOT_UNDERSTOOD));
        }
        all.add(attacks.inPlaceOf("UKPRN").by(ORGANISATION_UNKNOWN));
        all.add(attacks.missing(target.ukprn()).by(REQUEST_NOT_UNDERSTOOD));
        all.add(attacks.missing(STRANGER).by(ORGANISATION_UNKNOWN));
        all.add(attacks.endlessHeaders().by(STRUCTURE_LIMIT));
        return all;
    }

    private Attack inPlaceOf(String field) {
        String message = submit(target.ukprn(), target.password(), "cid:big");
        String include = include("cid:big");
        String changed = message.contains("<" + field + ">")
                ? message.replaceFirst("(?s)<" + field + ">.*</" + field + ">", element(field, include))
                : message.replace("<UserName>", element(field, include) + "<UserName>");
        return parts("attachment in place of " + field, changed, "big", "x".repeat(PIECE));
    }

    private Attack missing(String ukprn) {
        return parts(
                "attachment that is not there, asked for by " + ukprn,
                submit(ukprn, target.password(), "cid:nowhere"),
                "big",
                "x".repeat(PIECE));
    }

    private Attack endlessHeaders() {
        String header = "X-Header: " + "x".repeat(200) + "\r\n";
        return parts(
                "headers of an attachment without end",
                submit(target.ukprn(), target.password(), "cid:big"),
                "big>\r\nX: <y",
                "",
                header.repeat(PIECE / header.length()));
    }

    private static Attack parts(String name, String message, String id, String piece) {
        return parts(name, message, id, "\r\n", piece);
    }

    private static Attack parts(String name, String message, String id, String beforePieces, String pieces) {
        String head = "--part\r\nContent-Type: application/xop+xml; charset=UTF-8\r\nContent-ID: <root>\r\n\r\n"
                + message + "\r\n--part\r\nContent-ID: <" + id + ">\r\n" + beforePieces;
        return new Attack(
                name,
                Ending.FAULT,
                Set.of(),
                false,
                Attack.EXCHANGE_DOOR,
                List.of(MULTIPART),
                new Framing.Chunks(),
                out -> write(out, head, pieces));
    }

    private static void write(OutputStream out, String head, String pieces) throws IOException {
        out.write(head.getBytes(UTF_8));
        byte[] piece = pieces.getBytes(UTF_8);
        for (int sent = 0; sent < LARGE; sent += piece.length) {
            out.write(piece);
        }
        out.write("\r\n--part--\r\n".getBytes(UTF_8));
    }

    static String submit(String ukprn, String password, String address) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + "<SubmitFile xmlns=\"urn:learnerhub:exchange:v1\"><Credentials>"
                + element("UKPRN", ukprn) + element("OrgPassword", password)
                + element("UserName", "R. Registrar") + "</Credentials>" + element("FileName", "a.csv")
                + element("Kind", "LearnerRegistration") + element("Content", include(address))
                + element("ClientKey", "k") + element("Sha256", "0".repeat(64)) + "</SubmitFile></s:Body></s:Envelope>";
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String include(String address) {
        return "<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"" + address + "\"/>";
    }
}
