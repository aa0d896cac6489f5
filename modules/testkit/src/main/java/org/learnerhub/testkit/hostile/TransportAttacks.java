package org.learnerhub.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.learnerhub.domain.problem.IntakeCode.BAD_ENCODING;
import static org.learnerhub.domain.problem.IntakeCode.FILE_TOO_LARGE;
import static org.learnerhub.domain.problem.IntakeCode.NOT_WELL_FORMED;
import static org.learnerhub.domain.problem.IntakeCode.STRUCTURE_LIMIT;
import static org.learnerhub.domain.problem.RequestCode.REQUEST_NOT_UNDERSTOOD;
import static org.learnerhub.domain.problem.RequestCode.SENDER_TOO_SLOW;
import static org.learnerhub.testkit.hostile.Attack.Ending.FAULT;
import static org.learnerhub.testkit.hostile.Attack.Ending.NOT_READ;
import static org.learnerhub.testkit.hostile.Attack.Ending.TIMEOUT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.learnerhub.testkit.hostile.Attack.Framing;

/** What can be done with the way a body travels. */
final class TransportAttacks {

    private static final String MULTIPART =
            "Content-Type: multipart/related; type=\"text/xml\"; start=\"<root>\"; boundary=part";
    private static final String ROOT_PART =
            "--part\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-ID: <root>\r\n\r\n";
    private static final int ENDLESS = 60_000;

    private TransportAttacks() {}

    static List<Attack> against(Target target) {
        String message = target.envelope();
        return List.of(
                Attack.whole("gzip bomb", NOT_READ, bomb(), Attack.PLAIN, "Content-Encoding: gzip"),
                Attack.whole(
                        "gzip bomb said to be deflated", NOT_READ, bomb(), Attack.PLAIN, "Content-Encoding: deflate"),
                Attack.whole(
                        "gzip bomb within gzip", NOT_READ, gzip(bomb()), Attack.PLAIN, "Content-Encoding: gzip, gzip"),
                Attack.whole(
                        "gzip bomb under a name of nobody's", NOT_READ, bomb(), Attack.PLAIN, "Content-Encoding: zzz"),
                Attack.whole("gzip bomb that is not said to be one", FAULT, bomb(), Attack.PLAIN)
                        .by(BAD_ENCODING),
                Attack.whole(
                        "a good message compressed",
                        NOT_READ,
                        gzip(message.getBytes(UTF_8)),
                        Attack.PLAIN,
                        "Content-Encoding: gzip"),
                cut("message cut short", message, 1).by(NOT_WELL_FORMED),
                cut("message cut before its last tag", message, "</soapenv:Envelope>".length())
                        .by(NOT_WELL_FORMED),
                silent("sender that falls silent", message),
                Attack.chunked("chunks of one byte, slowly", out -> drip(out, message))
                        .by(SENDER_TOO_SLOW)
                        .slowly(),
                new Attack(
                                "length announced, bytes slowly",
                                FAULT,
                                Set.of(),
                                true,
                                Attack.LEARNER_DOOR,
                                List.of(Attack.PLAIN),
                                new Framing.Length(message.length()),
                                out -> drip(out, message))
                        .by(SENDER_TOO_SLOW),
                Attack.chunked("body without end", out -> endless(out, target.head()))
                        .by(STRUCTURE_LIMIT),
                Attack.chunked("body without end before any tag", out -> endless(out, ""))
                        .by(NOT_WELL_FORMED),
                multipart(
                                "parts without end",
                                ROOT_PART + submit(target, "cid:none") + "\r\n",
                                "--part\r\nContent-ID: <a>\r\n\r\nx\r\n")
                        .by(REQUEST_NOT_UNDERSTOOD),
                multipart("part headers without end", "--part\r\n", "X-Header: " + "x".repeat(200) + "\r\n")
                        .by(STRUCTURE_LIMIT),
                multipart(
                                "one part without end",
                                ROOT_PART + submit(target, "cid:a") + "\r\n--part\r\nContent-ID: <a>\r\n\r\n",
                                "x".repeat(1_000))
                        .by(FILE_TOO_LARGE),
                multipart("root part that is no XML", ROOT_PART + "no XML\r\n--part\r\n\r\n", "x".repeat(1_000))
                        .by(NOT_WELL_FORMED),
                part("boundary that never comes", "no part at all").by(REQUEST_NOT_UNDERSTOOD),
                part("root part that is not there", "--part--\r\n").by(NOT_WELL_FORMED),
                part("part that promises quoted-printable", "--part\r\nContent-Transfer-Encoding: x\r\n\r\n--part--")
                        .by(REQUEST_NOT_UNDERSTOOD),
                part("part within a part", "--part\r\n" + MULTIPART + "\r\n\r\n" + ROOT_PART + "\r\n--part--\r\n")
                        .by(NOT_WELL_FORMED),
                part("attachment with an address for an id", ROOT_PART + included(target, target.listenerUrl("x")))
                        .by(REQUEST_NOT_UNDERSTOOD),
                part("attachment that is a file of the machine", ROOT_PART + included(target, "file:///etc/hostname"))
                        .by(REQUEST_NOT_UNDERSTOOD),
                part("attachment that is the message itself", ROOT_PART + included(target, "cid:root"))
                        .by(REQUEST_NOT_UNDERSTOOD),
                Attack.whole(
                                "SOAP 1.2 in name",
                                FAULT,
                                "<a/>".getBytes(UTF_8),
                                "Content-Type: application/soap+xml; charset=utf-8; action=\"x\"")
                        .by(REQUEST_NOT_UNDERSTOOD),
                Attack.whole(
                                "form in place of a message",
                                FAULT,
                                "a=b&c=d".getBytes(UTF_8),
                                "Content-Type: application/x-www-form-urlencoded")
                        .by(NOT_WELL_FORMED),
                Attack.whole(
                                "JSON in place of a message",
                                FAULT,
                                "{\"a\": [1, 2]}".getBytes(UTF_8),
                                "Content-Type: application/json")
                        .by(NOT_WELL_FORMED));
    }

    /** 400 MB of white space in 400 KB. */
    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = " ".repeat(1 << 20).getBytes(UTF_8);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 400; i++) {
                gzip.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Attack cut(String name, String message, int bytes) {
        return Attack.fault(name, message.substring(0, message.length() - bytes));
    }

    /** Announces more than it sends and keeps the connection open. */
    private static Attack silent(String name, String message) {
        return new Attack(
                name,
                TIMEOUT,
                Set.of(),
                true,
                Attack.LEARNER_DOOR,
                List.of(Attack.PLAIN),
                new Framing.Length(message.length()),
                out -> out.write(message.substring(0, 100).getBytes(UTF_8)));
    }

    /** Never silent for long, and never done. */
    private static void drip(OutputStream out, String message) throws IOException, InterruptedException {
        for (byte one : message.getBytes(UTF_8)) {
            out.write(one);
            out.flush();
            Thread.sleep(100);
        }
    }

    private static void endless(OutputStream out, String head) throws IOException {
        out.write(head.getBytes(UTF_8));
        byte[] piece = "<a>x</a>".repeat(1_000).getBytes(UTF_8);
        for (int i = 0; i < ENDLESS; i++) {
            out.write(piece);
        }
    }

    private static Attack multipart(String name, String head, String piece) {
        byte[] pieces = piece.repeat(1 + 8_000 / piece.length()).getBytes(UTF_8);
        return new Attack(
                name, FAULT, Set.of(), false, Attack.EXCHANGE_DOOR, List.of(MULTIPART), new Framing.Chunks(), out -> {
                    out.write(head.getBytes(UTF_8));
                    for (int i = 0; i < ENDLESS; i++) {
                        out.write(pieces);
                    }
                });
    }

    private static Attack part(String name, String body) {
        return Attack.whole(name, FAULT, body.getBytes(UTF_8), MULTIPART).at(Attack.EXCHANGE_DOOR);
    }

    /** A file sent by reference, the reference leading astray. */
    private static String included(Target target, String address) {
        return submit(target, address) + "\r\n--part--\r\n";
    }

    private static String submit(Target target, String address) {
        return IncludeAttacks.submit(target.ukprn(), target.password(), address);
    }
}
