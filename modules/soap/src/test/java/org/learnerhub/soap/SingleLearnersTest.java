package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.soap.learner.LearnerServices;
import org.learnerhub.testkit.SampleLearners;
import org.xmlunit.assertj3.XmlAssert;

/** The recorded exchanges on single learners, played against the doors over a real database. */
class SingleLearnersTest {

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, false);
        doors.learners.add();
    }

    @AfterEach
    void close() {
        doors.close();
    }

    private String post(String path, String message) {
        HttpResponse<String> answer = Soap.post(doors.uri(path), message);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWithIgnoringCase("text/xml");
        return answer.body();
    }

    private static void same(String answer, String sample) {
        XmlAssert.assertThat(answer).and(sample).ignoreWhitespace().areIdentical();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find-by-demographics",
                "find-possible",
                "find-by-uln",
                "find-linked",
                "find-nobody",
                "verify",
                "retrieve-ulns",
                "update"
            })
    void a_recorded_exchange_is_answered_as_it_was(String name) {
        same(post(LearnerServices.G1, Soap.sample(name + ".request")), Soap.sample(name + ".response"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"find-by-uln", "find-nobody", "verify", "retrieve-ulns", "update"})
    void the_second_generation_answers_the_same(String name) {
        same(post(LearnerServices.G2, Soap.sample(name + ".request")), Soap.sample(name + ".response"));
    }

    @Test
    void more_than_ten_are_too_many_and_none_is_shown() {
        for (int i = 0; i < 10; i++) {
            doors.learners.add(
                    4 + i,
                    SampleLearners.uln(i),
                    StoredLearners.odalys().with(LearnerField.POST_CODE, "CV4 " + i + "JJ"));
        }
        String answer = post(
                LearnerServices.G1, Soap.sample("find-by-demographics.request").replace("CV49EE", "ZZ99 9ZZ"));

        assertThat(answer).contains("WSRC0002").doesNotContain("<Learner>");
    }

    @Test
    void the_second_generation_qualifies_linked_numbers() {
        String answer = post(LearnerServices.G2, Soap.sample("find-linked.request"));

        same(answer, Soap.sample("find-linked-qualified.response"));
        assertThat(answer).contains("<LinkedULNs xmlns=\"http://api.lrs.miap.gov.uk/learner\"><ULN xmlns=\"\">");
    }

    @Test
    void a_learner_who_was_looked_for_is_registered() {
        String refused = post(LearnerServices.G1, Soap.sample("register.request"));
        post(LearnerServices.G2, Soap.sample("find-nobody.request"));
        String answer = post(LearnerServices.G1, Soap.sample("register.request"));
        String again = post(LearnerServices.G1, Soap.sample("register.request"));

        same(answer, Soap.sample("register.response"));
        assertThat(refused).contains("WSRC0021").doesNotContain("<ULN>");
        assertThat(again).contains("WSRC0021");
        assertThat(post(LearnerServices.G1, Soap.sample("find-nobody.request"))).contains("WSRC0004");
    }

    @Test
    void possible_matches_must_be_looked_at() {
        String register = Soap.sample("register.request")
                .replace("<GivenName>Infans", "<GivenName>Odalys")
                .replace("Notional", "Quillfeather")
                .replace("2009-06-01", "2008-03-31");
        String find = Soap.sample("find-nobody.request")
                .replace("<GivenName>Infans", "<GivenName>Odalys")
                .replace("Notional", "Quillfeather")
                .replace("2009-06-01", "2008-03-31");

        assertThat(post(LearnerServices.G1, find)).contains("WSRC0003");
        assertThat(post(LearnerServices.G1, register)).contains("WSRC0021");
        doors.clock.advance(Duration.ofSeconds(5));
        assertThat(post(LearnerServices.G1, register)).contains("WSRC0005");
    }

    @Test
    void an_update_keeps_what_it_does_not_name_and_clears_what_it_leaves_blank() {
        post(LearnerServices.G1, Soap.sample("update.request"));

        assertThat(doors.learners.details(StoredLearners.ODALYS))
                .isEqualTo(StoredLearners.odalys()
                        .with(LearnerField.TITLE, "Dr")
                        .with(LearnerField.MIDDLE_OTHER_NAME, null));
    }

    static Stream<Arguments> updates() {
        return Stream.of(
                Arguments.of("<VersionNumber>1", "<VersionNumber>2", "WSRC0013"),
                Arguments.of("<AbilityToShare>1", "<AbilityToShare>2", "WSRC0014"),
                Arguments.of("1026893096", "7667649978", "WSRC0019"),
                Arguments.of("1026893096", "4444599390", "WSRC0014"),
                Arguments.of("<VerificationType>2", "<VerificationType>999", "WSRC0015"),
                Arguments.of("<Title>Dr</Title>", "<MiddleOtherName>Fern</MiddleOtherName>", "WSRC0020"),
                Arguments.of("<VersionNumber>1", "<VersionNumber>one", "Place: Learner 1, VersionNumber."),
                Arguments.of("<Gender>2", "<Gender>3", "Place: Gender: HUB-3009"));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void an_update_that_cannot_be_says_why(String right, String wrong, String code) {
        String message = Soap.sample("update.request").replace(right, wrong);
        if (code.equals("WSRC0020")) {
            message = message.replace("<MiddleOtherName/>", "");
        }

        assertThat(post(LearnerServices.G1, message)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Odalis, Odalys, WSVRC001",
        "Odalis, Tamsin, WSVRC005",
        "1026893096, 7667649978, WSVRC006",
        "2008-03-31, 2008-03-30, VRF7",
        "<Gender>2, <Gender>1, VRF8"
    })
    void a_verification_gives_its_code(String was, String is, String code) {
        assertThat(post(LearnerServices.G2, Soap.sample("verify.request").replace(was, is)))
                .contains(code);
    }

    @Test
    void a_linked_learner_is_verified_by_either_name() {
        String message = Soap.sample("verify.request")
                .replace("1026893096", "4444599390")
                .replace("Quillfeather", "Fictive")
                .replace("Odalis", "Tamsin")
                .replace("<DateOfBirth>2008-03-31</DateOfBirth>", "")
                .replace("<Gender>2</Gender>", "");

        assertThat(post(LearnerServices.G1, message)).contains("WSVRC002", "<ULN>6936002314");
        assertThat(post(LearnerServices.G1, message.replace("Tamsin", "Tamsyn")))
                .contains("WSVRC004");
    }

    @ParameterizedTest
    @CsvSource({
        "find-by-demographics, WSRC0004",
        "find-by-uln, WSRC0004",
        "verify, WSVRC003",
        "retrieve-ulns, WSRC0022",
        "register, WSEC0006",
        "update, WSEC0006",
        "submit-batch, WSEC0006",
        "get-output, WSEC0006"
    })
    void an_awarding_body_may_enquire_and_change_nothing(String name, String code) {
        String message = Soap.sample(name + ".request")
                .replace("TEST0038", "TEST0040")
                .replaceAll("<OrganisationRef>.*</OrganisationRef>", "");

        String answer = post(LearnerServices.G1, message);

        assertThat(answer).contains(code).doesNotContain("Pennyroyal", "Invented Row", "odalys@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"find-by-demographics", "find-by-uln", "verify", "retrieve-ulns", "register", "update"})
    void nobody_enters_without_the_password(String name) {
        String message = Soap.sample(name + ".request").replace("sixteen-letters!", "other---letters!");

        assertThat(post(LearnerServices.G2, message)).contains("WSEC0005").doesNotContain("Learner>", "Fern");
        assertThat(doors.learners.noted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "http://tempuri.org/LearnerPortType/verifyLearner", "urn:anything"})
    void the_body_decides_the_operation_whatever_the_action(String action) {
        for (String path : new String[] {LearnerServices.G1, LearnerServices.G1_OLD, LearnerServices.G2}) {
            for (String name : new String[] {"find-by-uln", "verify"}) {
                HttpResponse<String> answer = Soap.post(
                        doors.uri(path),
                        Soap.sample(name + ".request"),
                        "Content-Type",
                        "text/xml",
                        "SOAPAction",
                        action,
                        "Accept",
                        "application/xml");
                same(answer.body(), Soap.sample(name + ".response"));
            }
        }
    }

    @Test
    void nil_and_qualified_children_are_read() {
        String nil = "<OrganisationRef xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>";
        String message = Soap.sample("find-by-uln.request")
                .replaceAll("<OrganisationRef>.*</OrganisationRef>", nil)
                .replaceAll("<(/?)(FindType|ULN|FamilyName|GivenName)>", "<$1find:$2>");

        same(post(LearnerServices.G2, message), Soap.sample("find-by-uln.response"));
    }

    @ParameterizedTest
    @CsvSource({
        "find-by-uln, <FindType>CHK, <FindType>ALL, FindType: FUL or CHK",
        "find-by-uln, 1026893096, 12345, ULN: ten digits",
        "find-by-uln, Odalys, ' ', GivenName: it must be there",
        "find-by-demographics, CV49EE, nowhere, LastKnownPostCode: HUB-3010",
        "find-by-demographics, <DateOfBirth>2008-03-31</DateOfBirth>, '', DateOfBirth: it must be there",
        "verify, 2008-03-31, 31.3., DateOfBirth: HUB-3007",
        "retrieve-ulns, 7667649978, 0667649978, ULN: ten digits",
        "register, <AbilityToShare>1</AbilityToShare>, '', AbilityToShare: it must be there",
        "register, 2009-06-01, 2019-06-01, DateOfBirth: HUB-3008",
        "find-by-demographics, 2008-03-31, 31/03/2008, DateOfBirth: HUB-3007",
        "update, <VersionNumber>1</VersionNumber>, '', 'Learner 1, VersionNumber: it must be there'",
        "update, <VersionNumber>1<, <VersionNumber><, 'Learner 1, VersionNumber'",
        "update, <VersionNumber>1<, <VersionNumber>4294967297<, 'Learner 1, VersionNumber'",
        "update, <VersionNumber>1<, <VersionNumber>1 2<, 'Learner 1, VersionNumber'",
        "submit-batch, <LearnerRecordCount>4</LearnerRecordCount>, '', LearnerRecordCount: it must be there",
        "get-output, <JobID>1042</JobID>, '', JobID: it must be there",
        "get-output, <JobID>1042<, <JobID>one<, JobID"
    })
    void a_badly_formed_request_is_a_fault_that_names_the_place(String name, String right, String wrong, String place) {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G1), Soap.sample(name + ".request").replace(right, wrong));

        assertThat(Soap.sample(name + ".request")).contains(right);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("WSEC0001", "Place: " + place).doesNotContain("Quillfeather", "nowhere");
    }

    @Test
    void whatever_is_told_was_noted_before_with_an_id_for_each_call() {
        post(LearnerServices.G1, Soap.sample("find-linked.request"));
        post(LearnerServices.G2, Soap.sample("verify.request"));

        assertThat(doors.learners.noted)
                .extracting(
                        AuditEntry::operation,
                        one -> one.shown().words().get(0),
                        one -> one.caller().userName(),
                        AuditEntry::correlationId)
                .containsExactly(
                        tuple("learnerByULN", "linked", "R. Registrar", "correlation-1"),
                        tuple("verifyLearner", "similar", "R. Registrar", "correlation-2"));
    }
}
