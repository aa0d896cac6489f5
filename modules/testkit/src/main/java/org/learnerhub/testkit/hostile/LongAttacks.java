package org.learnerhub.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.learnerhub.domain.problem.AccessCode.ORGANISATION_UNKNOWN;
import static org.learnerhub.domain.problem.AccessCode.PASSWORD_WRONG;
import static org.learnerhub.domain.problem.IntakeCode.STRUCTURE_LIMIT;
import static org.learnerhub.domain.problem.RequestCode.REQUEST_NOT_UNDERSTOOD;
import static org.learnerhub.domain.problem.RequestCode.SENDER_TOO_SLOW;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.learnerhub.testkit.hostile.Attack.Ending;
import org.learnerhub.testkit.hostile.Attack.Framing;

/** Messages just within the hub's limits that would cost it most: long, or long in coming. */
final class LongAttacks {

    private static final int NEARLY_ALL = (8 << 20) - 10_000;
    private static final String LEARNER = "<Learner><GivenName>A</GivenName></Learner>";

    private LongAttacks() {}

    static List<Attack> against(Target target) {
        String good = block(target.ukprn(), target.password());
        String stranger = block("10000000", target.password());
        String wrong = block(target.ukprn(), "sixteen letters!");
        return List.of(
                attack("long message of nobody", message("", LEARNER, "")).by(REQUEST_NOT_UNDERSTOOD),
                attack("long message that says last who sends it", message("", LEARNER, good))
                        .by(REQUEST_NOT_UNDERSTOOD),
                attack("long message of a stranger", message(stranger, LEARNER, ""))
                        .by(ORGANISATION_UNKNOWN),
                attack("long message with a wrong password", message(wrong, LEARNER, ""))
                        .by(PASSWORD_WRONG),
                attack("long message of a stranger with a signature", signed(message(stranger, LEARNER, "")))
                        .by(ORGANISATION_UNKNOWN),
                attack("attributes as far as bytes go", message(good, attributes(), ""))
                        .by(STRUCTURE_LIMIT),
                attack("attributes of a stranger", message(stranger, attributes(), ""))
                        .by(ORGANISATION_UNKNOWN),
                trickle("trickle of a stranger", message(stranger, LEARNER, "")),
                trickle("trickle with the right password", message(good, LEARNER, "")),
                trickle("trickle before any tag", " ".repeat(NEARLY_ALL)));
    }

    static List<Attack> unfinished(Target target) {
        return List.of(
                unfinished("attributes", block(target.ukprn(), target.password()), attributes())
                        .by(STRUCTURE_LIMIT),
                unfinished("attributes of a stranger", block("10000000", target.password()), attributes())
                        .by(ORGANISATION_UNKNOWN),
                unfinished("elements of a stranger", block("10000000", target.password()), LEARNER)
                        .by(ORGANISATION_UNKNOWN),
                unfinished("elements of nobody", "", LEARNER).by(REQUEST_NOT_UNDERSTOOD));
    }

    private static String block(String ukprn, String password) {
        return "<UKPRN>" + ukprn + "</UKPRN><OrgPassword>" + password
                + "</OrgPassword><UserName>R. Registrar</UserName>";
    }

    private static String attributes() {
        StringBuilder text = new StringBuilder("<Learner");
        for (int i = 0; i < 50; i++) {
            text.append(" a").append(i).append("=''");
        }
        return text.append("/>").toString();
    }

    private static String message(String first, String piece, String last) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + "<b:SubmitBatch xmlns:b=\"http://api.lrs.miap.gov.uk/batchmsg\">" + first
                + piece.repeat(NEARLY_ALL / piece.length()) + last
                + "</b:SubmitBatch></soapenv:Body></soapenv:Envelope>";
    }

    private static String signed(String message) {
        return message.replace(
                "<soapenv:Body>",
                "<soapenv:Header><w:Security xmlns:w=\"" + MessageSigner.WSSE + "\"><d:Signature xmlns:d=\""
                        + MessageSigner.DS + "\"/></w:Security></soapenv:Header><soapenv:Body>");
    }

    private static Attack attack(String name, String message) {
        return Attack.fault(name, message);
    }

    private static Attack unfinished(String name, String first, String piece) {
        byte[] message = message(first, piece, "").getBytes(UTF_8);
        return new Attack(
                "unfinished: " + name,
                Ending.FAULT,
                Set.of(),
                false,
                Attack.LEARNER_DOOR,
                List.of(Attack.PLAIN),
                new Framing.Length(message.length),
                out -> out.write(message, 0, message.length - 1));
    }

    private static Attack trickle(String name, String message) {
        byte[] bytes = message.getBytes(UTF_8);
        return Attack.chunked(name, out -> trickle(out, bytes)).slowly().by(SENDER_TOO_SLOW);
    }

    /** A little more than a KiB a second. */
    private static void trickle(OutputStream out, byte[] message) throws IOException, InterruptedException {
        for (int from = 0; from < message.length; from += 120) {
            out.write(message, from, Math.min(120, message.length - from));
            out.flush();
            Thread.sleep(100);
        }
    }
}
