package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.soap.exchange.ExchangeService;
import org.learnerhub.soap.learner.LearnerServices;
import org.learnerhub.soap.record.RecordService;

/** Messages of more than 64 KiB, whose sender must have proved who it is by then. */
class LongMessagesTest {

    private static final String ORGANISATION = "<UKPRN>TEST0038</UKPRN>";
    private static final String PASSWORD = "<OrgPassword>" + MemoryInstitutions.PASSWORD + "</OrgPassword>";
    private static final String USER = "<UserName>R. Registrar</UserName>";

    /** As toolkits write learners who have no more than a name. */
    private static final String LEARNER = "<Learner><ULN xsi:type='s:string'>4444599390</ULN>"
            + "<FamilyName xsi:type='s:string'>Fictive</FamilyName><GivenName xsi:type='s:string'>Tamsin</GivenName>"
            + "<MISIdentifier xsi:nil='true'/><DateOfBirth xsi:nil='true'/><Gender xsi:nil='true'/></Learner>";

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

    private HttpResponse<String> verify(String... children) {
        return Soap.post(
                doors.uri(LearnerServices.G1),
                Soap.envelope("<v:SubmitVerifyBatch xmlns:v='http://api.lrs.miap.gov.uk/vldmsg'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xmlns:s='http://www.w3.org/2001/XMLSchema'>" + String.join("", children)
                        + "</v:SubmitVerifyBatch>"));
    }

    private static String learners(int count) {
        return "<OrgEmail>data@college.ac.uk</OrgEmail><LearnerRecordCount>" + count + "</LearnerRecordCount>"
                + LEARNER.repeat(count);
    }

    @Test
    void five_thousand_learners_with_an_attribute_on_every_element_are_taken() {
        HttpResponse<String> answer = verify(ORGANISATION, PASSWORD, USER, learners(5_000));

        assertThat(answer.body()).contains("WSRC0007");
    }

    @Test
    void the_order_of_the_block_does_not_matter_nor_do_prefixes_and_comments_in_it() {
        String password = PASSWORD.replaceAll("OrgPassword", "v:OrgPassword").replace("sixteen", "six<!-- -->teen");

        assertThat(verify(USER, password, ORGANISATION, "<OrganisationRef xsi:nil='true'/>", learners(500))
                        .body())
                .contains("WSRC0007");
    }

    @Test
    void who_does_not_say_early_who_it_is_is_told_so() {
        assertThat(verify(learners(500), ORGANISATION, PASSWORD, USER).body())
                .contains("HUB-1018", "within the first 64 KiB");
        assertThat(verify(ORGANISATION, USER, learners(500), PASSWORD).body()).contains("within the first 64 KiB");
        assertThat(verify(learners(3), ORGANISATION, PASSWORD, USER).body()).contains("WSRC0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reference", "REFERENCE", "Ukprn", "UKPRN"})
    void the_record_service_knows_who_calls_by_either_number_under_each_of_its_names(String name) {
        String caller = "<invokingorganisation><password>" + MemoryInstitutions.PASSWORD + "</password><" + name
                + ">TEST0038</" + name + "><Username>R. Registrar</Username></invokingorganisation>";
        String message = Soap.envelope("<GetOrganisation xmlns='http://tempuri.org/'>" + caller + "<!--"
                + "x".repeat(70_000) + "--><ukPrn>10099001</ukPrn></GetOrganisation>");

        assertThat(Soap.post(doors.uri(RecordService.PATH), message).body()).contains("WSRC0001");
        assertThat(Soap.post(doors.uri(RecordService.PATH), message.replace("letters!", "letters?"))
                        .body())
                .contains("HUB-2002");
    }

    @Test
    void who_says_it_wrong_is_refused_before_the_rest_is_looked_at() {
        String broken = learners(500) + "<";

        assertThat(verify(ORGANISATION.replace("0038", "9999"), PASSWORD, USER, broken)
                        .body())
                .contains("HUB-2001");
        assertThat(verify(ORGANISATION, PASSWORD.replace("!", "?"), USER, broken)
                        .body())
                .contains("HUB-2002");
        assertThat(verify(ORGANISATION, "<OrgPassword>short</OrgPassword>", USER, broken)
                        .body())
                .contains("HUB-1018", "OrgPassword: exactly 16 characters");
        assertThat(verify(ORGANISATION, PASSWORD, USER, broken).body()).contains("HUB-1004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
    void the_first_bytes_may_end_within_a_character(String charset) {
        String names = "<OrgEmail>" + "\u00E9".repeat(70_000) + "</OrgEmail>";
        for (String before : new String[] {"", " "}) {
            String message = Soap.envelope("<v:SubmitVerifyBatch xmlns:v='http://api.lrs.miap.gov.uk/vldmsg'>" + before
                    + ORGANISATION + PASSWORD + USER + names + "</v:SubmitVerifyBatch>");

            HttpResponse<String> answer = Soap.post(
                    doors.uri(LearnerServices.G1),
                    message.getBytes(Charset.forName(charset)),
                    "Content-Type",
                    "text/xml; charset=" + charset);

            assertThat(answer.body()).contains("HUB-1013");
        }
    }

    @Test
    void more_attributes_than_any_honest_sender_has_are_refused() {
        String learner = "<Learner a='' b='' c='' d='' e='' f='' g='' h='' i='' j=''/>";

        assertThat(verify(ORGANISATION, PASSWORD, USER, learner.repeat(4_100)).body())
                .contains("HUB-1015", "40000 attributes");
    }

    @Test
    void a_file_inside_a_long_message_is_taken() {
        String message = Soap.sample("submit-file.request")
                .replaceAll("<ex:Sha256>.*</ex:Sha256>", "")
                .replaceAll("<ex:Content>[^<]*", "<ex:Content>" + "QUFB".repeat(200_000));

        assertThat(Soap.post(doors.uri(ExchangeService.PATH), message).body()).contains("<JobID>1042<");
        assertThat(Soap.post(doors.uri(ExchangeService.PATH), message.replace("letters!", "letters?"))
                        .body())
                .contains("HUB-2002");
        assertThat(message.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(64 << 10);
    }
}
