package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.soap.learner.LearnerServices;
import org.learnerhub.testkit.xml.Schemas;
import org.xmlunit.assertj3.XmlAssert;

class LearnerServiceTest {

    private static final String CRED =
            "<UKPRN>TEST0038</UKPRN><OrgPassword>sixteen-letters!</OrgPassword><UserName>R. Registrar</UserName>";
    private static final String LEARNER =
            "<Learner><GivenName>Odalys</GivenName><FamilyName>Quillfeather</FamilyName></Learner>";

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, false);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {LearnerServices.G1, LearnerServices.G1_OLD, LearnerServices.G2})
    void a_batch_is_taken_at_every_address(String path) {
        HttpResponse<String> answer = Soap.post(doors.uri(path), Soap.sample("submit-batch.request"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/xml;charset=utf-8");
        XmlAssert.assertThat(answer.body())
                .and(Soap.sample("submit-batch.response"))
                .ignoreWhitespace()
                .areIdentical();
    }

    @Test
    void the_batch_is_kept_as_a_canonical_file_of_the_sender() throws Exception {
        Soap.post(doors.uri(LearnerServices.G1), Soap.sample("submit-batch.request"));

        Batch batch = doors.hub.ledger.find(new BatchId(1042)).orElseThrow();
        assertThat(batch.origin().wayIn()).isEqualTo(WayIn.SOAP_LEARNER);
        assertThat(batch.origin().fileName()).isEqualTo("soap.xml");
        assertThat(batch.origin().userName()).isEqualTo("R. Registrar");
        assertThat(batch.identity().clientKey()).isEmpty();
        assertThat(batch.identity().requestedJob()).isEqualTo(RegistrationJob.FUL);
        String file = Files.readString(doors.vaultFolder.resolve("1042/input"));
        Schemas.BATCH_FILE.validate(file.getBytes(StandardCharsets.UTF_8));
        XmlAssert.assertThat(file).valueByXPath("//Learner[2]/FamilyName").isEqualTo("O’Exemplary-Smith");
        XmlAssert.assertThat(file).valueByXPath("count(//Learner)").isEqualTo(4);
        XmlAssert.assertThat(file).valueByXPath("//UKPRN").isEqualTo("TEST0038");
    }

    @Test
    void a_message_sent_twice_in_whatever_spelling_is_one_job() {
        String contract =
                Soap.submit(CRED + "<JobType>FUL</JobType><LearnerRecordCount>1</LearnerRecordCount>" + LEARNER);
        String shuffled = Soap.submit("<LearnerRecordCount>1</LearnerRecordCount><Learner>\n"
                + " <FamilyName>Quillfeather</FamilyName><!-- x --><ULN/>\n"
                + "<GivenName>Odalys</GivenName></Learner>"
                + "<JobType>FUL</JobType><OrganisationRef>TST038</OrganisationRef><UserName>Somebody"
                + " Else</UserName><OrgPassword>sixteen-letters!</OrgPassword>");
        String qualified = Soap.envelope("<SubmitBatch xmlns='http://api.lrs.miap.gov.uk/batchmsg'>" + CRED
                + "<JobType>FUL</JobType><LearnerRecordCount>1</LearnerRecordCount>" + LEARNER + "</SubmitBatch>");

        for (String message : new String[] {contract, shuffled, qualified, contract}) {
            assertThat(Soap.post(doors.uri(LearnerServices.G2), message).body()).contains("<JobID>1042</JobID>");
        }
        assertThat(doors.hub.ledger.size()).isEqualTo(1);
    }

    @Test
    void a_kotlin_client_without_soap_action_that_accepts_anything_but_text_is_answered() {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G2),
                Soap.submit(CRED + "<JobType>FUL</JobType><LearnerRecordCount>1</LearnerRecordCount>" + LEARNER),
                "Content-Type",
                "text/xml",
                "Accept",
                "application/xml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body()).contains("WSRC0007");
    }

    @Test
    void a_php_client_may_write_nil_for_what_it_does_not_know() {
        String message = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<SOAP-ENV:Envelope"
                + " xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:ns1=\"http://api.lrs.miap.gov.uk/batchmsg\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><SOAP-ENV:Body><ns1:SubmitBatch>"
                + "<OrganisationRef xsi:nil=\"true\"/>" + CRED
                + "<JobType>CHK</JobType><LearnerRecordCount>1</LearnerRecordCount>"
                + "<Learner><ULN xsi:nil=\"true\"/><GivenName>Odalys</GivenName><FamilyName>Quillfeather</FamilyName>"
                + "<EmailAddress xsi:nil=\"1\"/></Learner><Learner xsi:nil=\"true\"/>"
                + "</ns1:SubmitBatch></SOAP-ENV:Body></SOAP-ENV:Envelope>";

        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G2),
                message,
                "Content-Type",
                "text/xml; charset=utf-8",
                "SOAPAction",
                "\"\"");

        assertThat(answer.body()).contains("WSRC0007");
    }

    @Test
    void a_dot_net_client_is_answered() {
        String message = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header><ActivityId"
                + " CorrelationId=\"0\""
                + " xmlns=\"http://schemas.microsoft.com/2004/09/ServiceModel/Diagnostics\">0</ActivityId></s:Header><s:Body"
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><SubmitBatch"
                + " xmlns=\"http://api.lrs.miap.gov.uk/batchmsg\">"
                + (CRED + "<JobType>FUL</JobType><LearnerRecordCount>1</LearnerRecordCount>" + LEARNER)
                        .replaceAll("<(\\w+)>(?=[^<])", "<$1 xmlns=\"\">")
                        .replace("<Learner>", "<Learner xmlns=\"\">")
                + "</SubmitBatch></s:Body></s:Envelope>";

        assertThat(Soap.post(doors.uri(LearnerServices.G2), message).body()).contains("WSRC0007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"\"",
                "\"http://tempuri.org/LearnerPortType/verifyLearner\"",
                "wrong",
                "\"submitBatchRegistration\""
            })
    void soap_action_decides_nothing(String action) {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G1),
                Soap.sample("submit-batch.request"),
                "Content-Type",
                "text/xml",
                "SOAPAction",
                action);

        assertThat(answer.body()).contains("WSRC0007");
    }

    @Test
    void a_message_in_another_encoding_is_read_and_answered_in_utf_8() {
        byte[] message =
                Soap.sample("submit-batch.request").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), message, "Content-Type", "text/xml");

        XmlAssert.assertThat(answer.body())
                .and(Soap.sample("submit-batch.response"))
                .ignoreWhitespace()
                .areIdentical();
    }

    @Test
    void a_count_that_differs_is_a_response_code_and_no_job() {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G1),
                Soap.submit(CRED + "<JobType>FUL</JobType>" + "<LearnerRecordCount>2</LearnerRecordCount>" + LEARNER));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<ResponseCode>WSRC0017</ResponseCode><JobID>0</JobID>");
        assertThat(doors.hub.ledger.size()).isZero();
    }

    @Test
    void values_that_break_a_rule_do_not_refuse_the_message() {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G1),
                Soap.submit(CRED + "<JobType>FUL</JobType>"
                        + "<LearnerRecordCount>1</LearnerRecordCount><Learner><ULN>none</ULN><GivenName> </GivenName>"
                        + "<DateOfBirth>31/02/2008</DateOfBirth><Gender>X</Gender></Learner>"));

        assertThat(answer.body()).contains("WSRC0007");
    }

    @Test
    void two_hundred_learners_are_a_batch() {
        HttpResponse<String> answer = Soap.post(
                doors.uri(LearnerServices.G1),
                Soap.submit(CRED + "<JobType>FUL</JobType>" + "<LearnerRecordCount>200</LearnerRecordCount>"
                        + LEARNER.repeat(200)));

        assertThat(answer.body()).contains("WSRC0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/Other", "/services/", "/services/LearnerService/x", "/LearnerService.svc/x"})
    void there_is_nothing_at_other_paths(String path) {
        assertThat(Soap.post(doors.uri(path), "").statusCode()).isEqualTo(404);
        assertThat(Soap.get(doors.uri(path)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_door_is_entered_by_post_only() {
        URI door = doors.uri(LearnerServices.G1);

        assertThat(Soap.get(door).statusCode()).isEqualTo(405);
        assertThat(Soap.get(URI.create(door + "?x=1")).statusCode()).isEqualTo(405);
        HttpRequest.Builder put = HttpRequest.newBuilder(door).PUT(HttpRequest.BodyPublishers.ofString("x"));
        assertThat(Soap.send(put).statusCode()).isEqualTo(405);
    }
}
