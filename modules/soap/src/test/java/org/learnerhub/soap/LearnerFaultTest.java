package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.soap.learner.LearnerServices;
import org.xmlunit.assertj3.XmlAssert;

class LearnerFaultTest {

    private static final String CRED =
            "<UKPRN>TEST0038</UKPRN><OrgPassword>sixteen-letters!</OrgPassword><UserName>R. Registrar</UserName>";
    private static final String FULL = "<JobType>FUL</JobType><LearnerRecordCount>1</LearnerRecordCount>";
    private static final String LEARNER =
            "<Learner><GivenName>Odalys</GivenName><FamilyName>Quillfeather</FamilyName></Learner>";

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, true);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void a_fault_has_the_captured_form() {
        HttpResponse<String> answer =
                Soap.post(doors.uri(LearnerServices.G1), Soap.submit(CRED + "<JobType>ALL</JobType>" + LEARNER));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/xml;charset=utf-8");
        assertThat(answer.body()).contains("<ns10:MIAPAPIException ", "<ErrorCode>");
        XmlAssert.assertThat(answer.body()).and(expected("")).ignoreWhitespace().areIdentical();
    }

    @Test
    void a_fault_at_the_second_address_has_qualified_children_where_the_setting_says_so() {
        HttpResponse<String> answer =
                Soap.post(doors.uri(LearnerServices.G2), Soap.submit(CRED + "<JobType>ALL</JobType>" + LEARNER));

        XmlAssert.assertThat(answer.body())
                .and(expected("ns10:"))
                .ignoreWhitespace()
                .areIdentical();
    }

    private static String expected(String prefix) {
        String sample = Soap.sample(prefix.isEmpty() ? "fault.response" : "fault-qualified.response");
        return sample.replaceAll("(<" + prefix + "ErrorActor>)[^<]*", "$1org.learnerhub.soap.LearnerService.receive()")
                .replaceAll("(<" + prefix + "Description>)[^<]*", "$1JobType is neither FUL nor CHK.")
                .replaceAll(
                        "(<" + prefix + "FurtherDetails>)[^<]*",
                        "$1HUB-1016: Say FUL to register and update, or CHK to look up only. Place: JobType.")
                .replaceAll("(<" + prefix + "ErrorTimestamp>)[^<]*", "$12025-09-01 12:00:03");
    }

    static Stream<Arguments> refused() {
        String good = Soap.submit(CRED + FULL + LEARNER);
        return Stream.of(
                Arguments.of("", "WSEC0001", "HUB-1004"),
                Arguments.of("no XML", "WSEC0001", "HUB-1004"),
                Arguments.of(good.replace("</s:Envelope>", ""), "WSEC0001", "HUB-1004"),
                Arguments.of(good.replace("</GivenName>", "</Given>"), "WSEC0001", "HUB-1004"),
                Arguments.of(good.replace("Odalys", "&undeclared;"), "WSEC0001", "HUB-1004"),
                Arguments.of("<!DOCTYPE a [<!ENTITY e 'x'>]>" + good, "WSEC0001", "HUB-1005"),
                Arguments.of("<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'>" + good, "WSEC0001", "HUB-1005"),
                Arguments.of(Soap.envelope(""), "WSEC0001", "HUB-1018"),
                Arguments.of(Soap.envelope("<SubmitBatch/>"), "WSEC0002", "HUB-1019"),
                Arguments.of(
                        Soap.envelope("<f:FindLearnerByShoeSize xmlns:f='http://api.lrs.miap.gov.uk/findmsg'/>"),
                        "WSEC0002",
                        "HUB-1019"),
                Arguments.of(
                        good.replace("schemas.xmlsoap.org/soap/envelope/", "www.w3.org/2003/05/soap-envelope"),
                        "WSEC0001",
                        "HUB-1063"),
                Arguments.of("<other/>", "WSEC0001", "Place: the root is no SOAP envelope: other."),
                Arguments.of(good.replace("GivenName>", "Forename>"), "WSEC0001", "Place: Learner 1, Forename."),
                Arguments.of(good.replace(">1<", ">one<"), "WSEC0001", "Place: LearnerRecordCount."),
                Arguments.of(
                        Soap.submit(CRED + FULL + LEARNER.replace("<Learner>", "<Learner id='ref1'>")
                                + "<Learner href='#ref1'/>"),
                        "WSEC0001",
                        "Learner 2: a reference (href)"),
                Arguments.of(Soap.submit(CRED + FULL), "WSEC0001", "HUB-1013"),
                Arguments.of(Soap.submit(CRED + FULL + LEARNER.repeat(201)), "WSEC0001", "HUB-1012"),
                Arguments.of(good.replace("sixteen-letters!", "short"), "WSEC0001", "Place: OrgPassword"),
                Arguments.of(good.replace("sixteen-letters!", " ".repeat(16)), "WSEC0001", "Place: OrgPassword"),
                Arguments.of(good.replace("R. Registrar", " "), "WSEC0001", "Place: UserName"),
                Arguments.of(good.replace("R. Registrar", "x".repeat(36)), "WSEC0001", "Place: UserName"),
                Arguments.of(good.replace("<UKPRN>TEST0038</UKPRN>", ""), "WSEC0003", "HUB-2001"),
                Arguments.of(good.replace("TEST0038", "TEST9999"), "WSEC0003", "HUB-2001"),
                Arguments.of(good.replace("sixteen-letters!", "other---letters!"), "WSEC0005", "HUB-2002"),
                Arguments.of(good.replace("TEST0038", "TEST0040"), "WSEC0006", "HUB-2003"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_refused_says_why(String message, String code, String details) {
        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), message);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<ns10:MIAPAPIException", "<ErrorCode>" + code + "<", details);
        assertThat(answer.body()).doesNotContain("cvc-", "Exception:", "java.", "org.apache", "Odalys");
        assertThat(doors.hub.ledger.size()).isZero();
    }

    static Stream<Arguments> beyondLimits() {
        String good = Soap.submit(CRED + FULL + LEARNER);
        String attributes = Stream.iterate(1, i -> i + 1)
                .limit(51)
                .map(i -> " a" + i + "='x'")
                .reduce("", String::concat);
        return Stream.of(
                Arguments.of(good.replace("Odalys", "<a>".repeat(60) + "</a>".repeat(60)), "HUB-1015"),
                Arguments.of(good.replace("<Learner>", "<Learner" + attributes + ">"), "HUB-1015"),
                Arguments.of(good.replace("Odalys", "<a/>".repeat(10_001)), "HUB-1015"),
                Arguments.of(good.replace("Odalys", "x".repeat(1_200_000)), "HUB-1015"),
                Arguments.of(good.replace(LEARNER, LEARNER.repeat(20_000)), "HUB-1015"),
                Arguments.of(
                        good.replace("<s:Body>", "<s:Header><a>" + " ".repeat(70_000) + "</a></s:Header><s:Body>"),
                        "HUB-1015"),
                Arguments.of(good.replace("</s:Body>", "<!--" + "-x".repeat(4_300_000) + "--></s:Body>"), "HUB-1002"),
                Arguments.of(
                        good.replace("<s:Body>", "<s:Body><!--" + "-x".repeat(40_000) + "-->"),
                        "within the first 64 KiB"));
    }

    @ParameterizedTest
    @MethodSource("beyondLimits")
    void what_goes_beyond_a_limit_is_refused_while_it_is_read(String message, String code) {
        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), message);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<ErrorCode>WSEC0001<", code);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] message =
                Soap.submit(CRED + FULL + LEARNER.replace("Odalys", "Zoë")).getBytes(StandardCharsets.ISO_8859_1);

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), message, "Content-Type", "text/xml");

        assertThat(answer.body()).contains("WSEC0001", "HUB-1010");
    }

    @Test
    void a_failure_inside_is_told_by_its_correlation_id_alone() {
        doors.hub.ledger.put(Jobs.answered(new BatchId(1042), 1));
        doors.hub.chunks.addRows(new BatchId(1042), 0, java.util.List.of(Jobs.row(1)));

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), Soap.sample("get-output.request"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<ErrorCode>WSEC0999<", "Correlation id: correlation-1.", "ns10:")
                .doesNotContain("Index", "java");
    }

    @Test
    void an_institution_with_a_certificate_must_come_with_it() {
        doors.institutions.save(doors.institutions.institution(
                MemoryInstitutions.COLLEGE, "TST038", Role.LEARNER_REGISTRATION, "ab".repeat(32)));

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), Soap.submit(CRED + FULL + LEARNER));

        assertThat(answer.body()).contains("WSEC0003", "HUB-2004");
    }
}
