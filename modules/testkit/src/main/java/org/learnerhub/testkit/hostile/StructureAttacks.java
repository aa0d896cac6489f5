package org.learnerhub.testkit.hostile;

import static org.learnerhub.domain.problem.IntakeCode.FILE_TOO_LARGE;
import static org.learnerhub.domain.problem.IntakeCode.NOT_WELL_FORMED;
import static org.learnerhub.domain.problem.IntakeCode.STRUCTURE_LIMIT;
import static org.learnerhub.domain.problem.IntakeCode.TOO_MANY_ROWS;
import static org.learnerhub.domain.problem.RequestCode.REQUEST_NOT_UNDERSTOOD;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Too deep, too many, too long, too alike. */
final class StructureAttacks {

    private static final int MILLION = 1_000_000;
    private static final int BIG = 3_000_000;

    private StructureAttacks() {}

    static List<Attack> against(Target target) {
        List<Attack> all = new ArrayList<>(oversized(target));
        all.add(Attack.fault("deep nesting", target.named("<a>".repeat(100_000)))
                .by(STRUCTURE_LIMIT));
        all.add(Attack.repeated("nesting without end", target.head(), "<a>", BIG, "")
                .by(STRUCTURE_LIMIT));
        all.add(numbered("a million attributes", target.head() + "<a", i -> " a" + i + "='x'", ">")
                .by(STRUCTURE_LIMIT));
        all.add(numbered("a million namespaces", target.head() + "<a", i -> " xmlns:n" + i + "='u'", ">")
                .by(STRUCTURE_LIMIT));
        all.add(numbered("a million names of elements", target.head(), i -> "<a" + i + "/>", target.tail())
                .by(STRUCTURE_LIMIT));
        all.add(Attack.repeated("a million elements", target.head(), "<a/>", MILLION, target.tail())
                .by(STRUCTURE_LIMIT));
        all.add(Attack.repeated("a million headers", headersOpen(), "<h:a xmlns:h='urn:h'/>", MILLION, "")
                .by(STRUCTURE_LIMIT));
        all.add(numbered("a million comments", target.head(), i -> "<!-- -->", target.tail())
                .by(STRUCTURE_LIMIT));
        all.add(Attack.fault("one attribute twice", target.named("<a b='1' b='2'/>"))
                .by(NOT_WELL_FORMED));
        all.add(Attack.fault(
                        "one attribute twice by two prefixes",
                        target.named("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>"))
                .by(NOT_WELL_FORMED));
        all.add(Attack.fault("attributes whose names hash alike", target.named("<a" + alike("=\"\" ", 1 << 14) + "/>"))
                .by(STRUCTURE_LIMIT));
        all.add(Attack.fault("elements whose names hash alike", target.named(alikeElements()))
                .by(REQUEST_NOT_UNDERSTOOD));
        all.add(Attack.fault("a number of a million digits", jobNumber(target, "9".repeat(900_000)))
                .by(REQUEST_NOT_UNDERSTOOD));
        all.add(Attack.fault("a number with a long exponent", jobNumber(target, "1e999999999"))
                .by(REQUEST_NOT_UNDERSTOOD));
        all.add(Attack.fault("thousands of learners beyond the limit", learners(target, 9_000))
                .by(TOO_MANY_ROWS));
        return all;
    }

    private static List<Attack> oversized(Target target) {
        String x = "x".repeat(100);
        return List.of(
                Attack.repeated("overlong value", target.head(), x, MILLION, target.tail())
                        .by(FILE_TOO_LARGE),
                Attack.repeated("overlong CDATA", target.head() + "<![CDATA[", x, MILLION, "]]>" + target.tail())
                        .by(STRUCTURE_LIMIT),
                Attack.repeated("overlong comment", target.head() + "<!--", x, MILLION, "-->" + target.tail())
                        .by(STRUCTURE_LIMIT),
                Attack.repeated("overlong processing instruction", target.head() + "<?a ", x, MILLION, "?>")
                        .by(FILE_TOO_LARGE),
                Attack.repeated("overlong name of an element", target.head() + "<", x, MILLION, "/>")
                        .by(FILE_TOO_LARGE),
                Attack.repeated("overlong name of an attribute", target.head() + "<a ", x, MILLION, "=''/>")
                        .by(FILE_TOO_LARGE),
                Attack.repeated("overlong attribute", target.head() + "<a b='", x, MILLION, "'/>")
                        .by(STRUCTURE_LIMIT),
                Attack.repeated("overlong namespace", target.head() + "<a xmlns:b='", x, MILLION, "'/>")
                        .by(STRUCTURE_LIMIT),
                Attack.repeated("overlong entity name", target.head() + "&", x, MILLION, ";")
                        .by(FILE_TOO_LARGE),
                Attack.repeated("overlong character reference", target.head() + "&#", "1".repeat(100), MILLION, ";")
                        .by(NOT_WELL_FORMED),
                Attack.repeated("overlong XML declaration", "<?xml version='1.0' ", x, MILLION, "?>")
                        .by(NOT_WELL_FORMED),
                Attack.repeated("white space before the envelope", "", " ".repeat(100), MILLION, target.envelope())
                        .by(STRUCTURE_LIMIT),
                Attack.repeated("white space after the envelope", target.envelope(), " ".repeat(100), MILLION, "")
                        .by(FILE_TOO_LARGE),
                Attack.repeated("overlong header", headersOpen() + "<h:a xmlns:h='urn:h'>", x, MILLION, "</h:a>")
                        .by(STRUCTURE_LIMIT));
    }

    private static String headersOpen() {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Header>";
    }

    private static Attack numbered(String name, String head, IntFunction<String> piece, String tail) {
        return Attack.chunked(name, out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < MILLION; i++) {
                out.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Names made of Aa and BB, all with one hash code. */
    private static String alike(String after, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(' ').append(alikeName(i)).append(after);
        }
        return text.toString();
    }

    private static String alikeName(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 14; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static String alikeElements() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            text.append('<').append(alikeName(i)).append("/>");
        }
        return text.toString();
    }

    private static String jobNumber(Target target, String number) {
        return message(target, "GetSubmitBatchOutput", "<JobID>" + number + "</JobID>");
    }

    private static String learners(Target target, int count) {
        return message(
                target,
                "SubmitBatch",
                "<JobType>CHK</JobType><LearnerRecordCount>1</LearnerRecordCount>"
                        + "<Learner><GivenName>A</GivenName></Learner>".repeat(count));
    }

    private static String message(Target target, String name, String content) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body><b:" + name
                + " xmlns:b=\"http://api.lrs.miap.gov.uk/batchmsg\"><UKPRN>" + target.ukprn() + "</UKPRN><OrgPassword>"
                + target.password() + "</OrgPassword><UserName>R. Registrar</UserName>" + content + "</b:" + name
                + "></soapenv:Body></soapenv:Envelope>";
    }
}
