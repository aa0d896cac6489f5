package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.soap.envelope.MessageHead;
import org.learnerhub.soap.exchange.ExchangeService;
import org.learnerhub.soap.learner.LearnerServices;

/** Messages of which a lenient reader would take a part and drop the rest without a word (contract 1.1). */
class BuiltWrongTest {

    private static final String SECOND = "HUB-1060";
    private static final String TEXT = "HUB-1061";
    private static final String HEADER = "HUB-1062";
    private static final String BUILT = "HUB-1018";

    @TempDir
    private static Path folder;

    private static RunningServices doors;

    @BeforeAll
    static void open() {
        doors = new RunningServices(folder, false);
        doors.learners.add();
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    private static Arguments find(String code, String place, String part, String instead) {
        return changed("find-by-demographics", code, place, part, instead);
    }

    private static Arguments changed(String sample, String code, String place, String part, String instead) {
        String message = Soap.sample(sample + ".request");
        assertThat(message).contains(part);
        return Arguments.of(message.replace(part, instead), code, place);
    }

    private static Arguments twice(String sample, String place, String element) {
        return changed(sample, SECOND, place, element, element + element);
    }

    static Stream<Arguments> given_twice() {
        return Stream.of(
                twice("find-by-demographics", "FamilyName", "<FamilyName>Quillfeather</FamilyName>"),
                twice("find-by-demographics", "OrgPassword", "<OrgPassword>sixteen-letters!</OrgPassword>"),
                twice("find-by-demographics", "UserName", "<UserName>R. Registrar</UserName>"),
                twice("find-by-demographics", "UKPRN", "<UKPRN>TEST0038</UKPRN>"),
                twice("find-by-demographics", "FindType", "<FindType>FUL</FindType>"),
                find(SECOND, "Gender", "<Gender>2</Gender>", "<Gender/><Gender>2</Gender>"),
                find(
                        SECOND,
                        "OrganisationRef",
                        "<OrganisationRef>",
                        "<OrganisationRef xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>"
                                + "<OrganisationRef>"),
                find(
                        SECOND,
                        "UKPRN",
                        "<UKPRN>",
                        "<find:UKPRN>TEST0039</find:UKPRN><UserName>R. Registrar</UserName><UKPRN>"),
                changed(
                        "register",
                        SECOND,
                        "Learner, GivenName",
                        "<GivenName>",
                        "<GivenName>Another</GivenName><GivenName>"),
                changed("register", SECOND, "Learner", "</Learner>", "</Learner><Learner/>"),
                changed("update", SECOND, "Learner, ULN", "<ULN>", "<ULN>4444599390</ULN><ULN>"),
                changed(
                        "submit-batch",
                        SECOND,
                        "Learner 1, FamilyName",
                        "<FamilyName>",
                        "<FamilyName>Other</FamilyName><FamilyName>"),
                changed("submit-batch", SECOND, "JobType", "<JobType>", "<JobType>CHK</JobType><JobType>"),
                changed("verify", SECOND, "LearnerToVerify, ULN", "<ULN>", "<ULN>4444599390</ULN><ULN>"),
                changed(
                        "retrieve-ulns",
                        SECOND,
                        "ULNsToRetrieve",
                        "</ULNsToRetrieve>",
                        "</ULNsToRetrieve><ULNsToRetrieve><ULN>1</ULN></ULNsToRetrieve>"),
                changed("get-output", SECOND, "JobID", "<JobID>", "<JobID>1</JobID><JobID>"),
                find(
                        SECOND,
                        "SOAP envelope, Body",
                        "</soapenv:Envelope>",
                        "<soapenv:Body><a/></soapenv:Body></soapenv:Envelope>"),
                find(SECOND, "SOAP envelope, Header", "<soapenv:Header/>", "<soapenv:Header/><soapenv:Header/>"));
    }

    static Stream<Arguments> beside() {
        return Stream.of(
                find(TEXT, "FindLearnerByDemographics", "<UKPRN>", "stray<UKPRN>"),
                find(TEXT, "FindLearnerByDemographics", "<UKPRN>", "<![CDATA[stray]]><UKPRN>"),
                find(TEXT, "FindLearnerByDemographics", "<UKPRN>", "&#xA0;<UKPRN>"),
                find(TEXT, "SOAP body", "<soapenv:Body>", "<soapenv:Body>stray"),
                find(TEXT, "SOAP body", "</soapenv:Body>", "stray</soapenv:Body>"),
                find(TEXT, "SOAP envelope", "<soapenv:Body>", "stray<soapenv:Body>"),
                find(TEXT, "SOAP header", "<soapenv:Header/>", "<soapenv:Header>stray</soapenv:Header>"),
                changed("register", TEXT, "Learner", "<GivenName>", "stray<GivenName>"),
                changed("submit-batch", TEXT, "Learner 1", "<GivenName>Odalys", "stray<GivenName>Odalys"),
                changed("retrieve-ulns", TEXT, "ULNsToRetrieve", "</ULNsToRetrieve>", "x</ULNsToRetrieve>"));
    }

    static Stream<Arguments> built_otherwise() {
        String nil = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='";
        return Stream.of(
                find(
                        BUILT,
                        "SOAP body: a second child, FindLearnerByULN, after FindLearnerByDemographics",
                        "</soapenv:Body>",
                        "<f:FindLearnerByULN xmlns:f='http://api.lrs.miap.gov.uk/findmsg'/></soapenv:Body>"),
                find(BUILT, "SOAP envelope: other", "</soapenv:Body>", "</soapenv:Body><other/>"),
                Arguments.of(
                        Soap.sample("find-by-demographics.request")
                                .replace("<soapenv:Header/>", "")
                                .replace("</soapenv:Body>", "</soapenv:Body><soapenv:Header/>"),
                        BUILT,
                        "SOAP envelope: the header comes after the body"),
                find(
                        BUILT,
                        "FamilyName: xsi:type names no type",
                        "<FamilyName>",
                        "<FamilyName xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='no:body'>"),
                find(BUILT, "UKPRN: it has xsi:nil, and yet content", "<UKPRN>", "<UKPRN" + nil + "true'>"),
                find(BUILT, "Gender: xsi:nil is true or false", "<Gender>", "<Gender" + nil + "maybe'>"),
                changed(
                        "register",
                        BUILT,
                        "Learner: it has xsi:nil, and yet content",
                        "<Learner>",
                        "<Learner" + nil + "1'>"));
    }

    @ParameterizedTest
    @MethodSource({"given_twice", "beside"})
    void what_would_be_dropped_is_refused_with_its_place(String message, String code, String place) {
        for (String door : new String[] {LearnerServices.G1, LearnerServices.G2}) {
            assertRefused(Soap.post(doors.uri(door), message), code, place + ".");
        }
    }

    @ParameterizedTest
    @MethodSource("built_otherwise")
    void what_is_built_otherwise_is_refused_with_its_place(String message, String code, String place) {
        for (String door : new String[] {LearnerServices.G1, LearnerServices.G2}) {
            assertRefused(Soap.post(doors.uri(door), message), code, place + ".");
        }
    }

    private static void assertRefused(HttpResponse<String> answer, String code, String place) {
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body())
                .contains("<ns10:MIAPAPIException", "<ErrorCode>WSEC0001<", code + ": ", "Place: " + place)
                .contains("<faultcode>soapenv:Server</faultcode>")
                .doesNotContain("stray", "Quillfeather");
    }

    static Stream<Arguments> exchange() {
        return Stream.of(
                changed(
                        "submit-file",
                        SECOND,
                        "Credentials, OrgPassword",
                        "<ex:OrgPassword>",
                        "<ex:OrgPassword>x</ex:OrgPassword><ex:OrgPassword>"),
                changed(
                        "submit-file",
                        SECOND,
                        "Credentials",
                        "</ex:Credentials>",
                        "</ex:Credentials><ex:Credentials/>"),
                changed("submit-file", SECOND, "JobType", "<ex:JobType>", "<ex:JobType>CHK</ex:JobType><ex:JobType>"),
                changed("submit-file", SECOND, "Content", "<ex:Content>", "<ex:Content>YQ==</ex:Content><ex:Content>"),
                changed("get-status", SECOND, "JobID", "<ex:JobID>", "<ex:JobID>1</ex:JobID><ex:JobID>"),
                changed(
                        "get-document",
                        SECOND,
                        "Document",
                        "<ex:Document>",
                        "<ex:Document>RESULT</ex:Document><ex:Document>"),
                changed("list-batches", TEXT, "Credentials", "<ex:UKPRN>", "stray<ex:UKPRN>"),
                changed("list-batches", TEXT, "ListBatches", "</ex:ListBatches>", "stray</ex:ListBatches>"),
                changed(
                        "get-status",
                        BUILT,
                        "SOAP body: a second child, b, after GetStatus",
                        "</soapenv:Body>",
                        "<b/></soapenv:Body>"));
    }

    @ParameterizedTest
    @MethodSource("exchange")
    void the_exchange_refuses_the_same(String message, String code, String place) {
        HttpResponse<String> answer = Soap.post(doors.uri(ExchangeService.PATH), message);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<ex:Code>" + code + "</ex:Code>", "(" + place + ")", "<faultcode>soapenv:Client<");
        assertThat(doors.hub.ledger.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2003/05/soap-envelope",
                "http://www.w3.org/2001/12/soap-envelope",
                "urn:no-soap-at-all"
            })
    void an_envelope_of_another_version_is_told_so(String namespace) {
        String message = Soap.sample("find-by-demographics.request").replace(MessageHead.SOAP, namespace);
        for (String type : new String[] {"text/xml; charset=utf-8", "application/soap+xml; charset=utf-8"}) {
            HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G2), message, "Content-Type", type);

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/xml");
            assertThat(answer.body())
                    .contains(
                            "<soapenv:Envelope xmlns:soapenv=\"" + MessageHead.SOAP + "\"",
                            "<faultcode>soapenv:VersionMismatch</faultcode>",
                            "<ns10:MIAPAPIException",
                            "WSEC0001",
                            "HUB-1063");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LearnerServices.G1, ExchangeService.PATH})
    void an_envelope_without_namespace_is_of_another_version(String door) {
        HttpResponse<String> answer = Soap.post(doors.uri(door), "<Envelope><Body/></Envelope>");

        assertThat(answer.body()).contains("<faultcode>soapenv:VersionMismatch</faultcode>", "HUB-1063");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/soap+xml; charset=utf-8; action=\"x\"", "application/xml", "TEXT/XML"})
    void the_content_type_decides_nothing(String type) {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G2), Soap.sample("find-by-demographics.request"), "Content-Type", type);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body()).contains("WSRC0004", "<soapenv:Envelope xmlns:soapenv=\"" + MessageHead.SOAP + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soapenv:mustUnderstand='1'",
                "soapenv:mustUnderstand='true'",
                "soapenv:mustUnderstand='1' soapenv:actor=''",
                "soapenv:mustUnderstand='1' soapenv:actor='http://schemas.xmlsoap.org/soap/actor/next'"
            })
    void the_header_that_is_not_understood_is_named(String attributes) {
        for (String door : new String[] {LearnerServices.G1, LearnerServices.G2, ExchangeService.PATH}) {
            HttpResponse<String> answer = Soap.post(doors.uri(door), withHeader(door, attributes));

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("<faultcode>soapenv:MustUnderstand</faultcode>", HEADER)
                    .contains("SOAP header, Trace of urn:somebody");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soapenv:mustUnderstand='0'",
                "mustUnderstand='1'",
                "soapenv:mustUnderstand='1' soapenv:actor='urn:somebody-else'"
            })
    void a_header_that_need_not_be_understood_here_is_left_alone(String attributes) {
        assertThat(Soap.post(doors.uri(LearnerServices.G1), withHeader(LearnerServices.G1, attributes))
                        .body())
                .contains("WSRC0004");
    }

    private static String withHeader(String door, String attributes) {
        return Soap.sample(door.equals(ExchangeService.PATH) ? "get-status.request" : "find-by-demographics.request")
                .replace(
                        "<soapenv:Header/>",
                        "<soapenv:Header><s:Trace xmlns:s='urn:somebody' " + attributes + "/></soapenv:Header>");
    }

    static Stream<Arguments> read_all_the_same() {
        String good = Soap.sample("find-by-demographics.request");
        String plain = good.substring(good.indexOf("<soapenv:Envelope"));
        String unqualified = plain.replaceAll(
                        "<find:FindLearnerByDemographics[^>]*>",
                        "<FindLearnerByDemographics" + " xmlns='http://api.lrs.miap.gov.uk/findmsg'>")
                .replace("</find:", "</");
        return Stream.of(
                Arguments.of("blank lines before", "\r\n\n  \t" + plain),
                Arguments.of("a byte order mark before", "\uFEFF" + plain),
                Arguments.of("a byte order mark and a declaration", "\uFEFF" + good),
                Arguments.of("a byte order mark and blank lines", "\uFEFF\n\n" + plain),
                Arguments.of("comments and instructions around", "<!-- a --><?b c?>" + plain + "<!-- d -->\n"),
                Arguments.of("a comment within a value", plain.replace("Quillfeather", "Quill<!-- x -->feather")),
                Arguments.of("an instruction within a value", plain.replace("Quillfeather", "Quill<?x y?>feather")),
                Arguments.of("CDATA", plain.replace("Quillfeather", "<![CDATA[Quill]]>feather")),
                Arguments.of("an instruction in the body", plain.replace("<soapenv:Body>", "$0<?x y?>")),
                Arguments.of("everything in the message's namespace", unqualified),
                Arguments.of(
                        "another order",
                        plain.replace("<Gender>2</Gender>", "").replace("<FindType>", "<Gender>2</Gender><FindType>")),
                Arguments.of(
                        "SOAP's encoding style",
                        plain.replace(
                                "<soapenv:Body>",
                                "<soapenv:Body"
                                        + " soapenv:encodingStyle='http://schemas.xmlsoap.org/soap/encoding/'>")),
                Arguments.of(
                        "types of the schema language",
                        plain.replace(
                                "<FamilyName>",
                                "<FamilyName xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                                        + " xmlns:xs='http://www.w3.org/2001/XMLSchema' xsi:type='xs:string'>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_all_the_same")
    void what_says_the_same_in_another_way_is_read(String name, String message) {
        assertThat(Soap.post(doors.uri(LearnerServices.G1), message.replace("$0", "<soapenv:Body>"))
                        .body())
                .contains("WSRC0004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xsi:type='xs:int'",
                "xsi:type='xs:anyType'",
                "xsi:type='nobody:knows'",
                "xsi:type='find:FindLearnerByULN'",
                "xsi:type=''",
                "xsi:type='xs:dateTime'"
            })
    void a_type_in_place_of_the_schemas_does_no_harm(String type) {
        String message = Soap.sample("find-by-demographics.request")
                .replace(
                        "<FamilyName>",
                        "<FamilyName xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                                + " xmlns:xs='http://www.w3.org/2001/XMLSchema' " + type + ">");

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), message);

        assertThat(answer.body()).containsAnyOf("WSRC0004", "WSEC0001").doesNotContain("WSEC0999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Smith & Sons", "Smith &Sons;", "Smith &amp Sons", "Smith <Sons", "Smith && Sons", "A&B"})
    void a_name_that_is_not_escaped_gets_the_ordinary_fault(String name) {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G1),
                Soap.sample("find-by-demographics.request").replace("Quillfeather", name));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<ns10:MIAPAPIException", "<ErrorCode>WSEC0001<", "HUB-1004", "Place: line ")
                .doesNotContain("Smith");
    }
}
