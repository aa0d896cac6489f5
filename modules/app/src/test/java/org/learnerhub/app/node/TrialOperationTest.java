package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.settings.HubSettings;

/** A service with an operation is added by files of its own: nothing in the house knows {@link TrialService}. */
class TrialOperationTest {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));
    private static final String COLLEGE = "10099001";
    private static final String AWARDING = "10099003";
    private static final Map<String, String> PASSWORDS =
            Map.of(COLLEGE, "Fairmead-Night-1", AWARDING, "Northgate-Award3");

    @TempDir
    private static Path folder;

    private static HubServer server;

    @BeforeAll
    static void open() {
        server = HubServer.startWith(
                HubSettings.load(folder.resolve("data"), Map.of()),
                0,
                Commands::inside,
                List.of((core, callers) -> List.of(TrialService.of(callers))));
        Sandbox.load(server.core(), ROOT.resolve("samples/institutions.csv"));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void its_operation_answers_at_its_path_whatever_the_case_and_the_action() throws Exception {
        HttpResponse<String> answer = post("/TRIAL.svc/", weigh(COLLEGE, "<word>abc</word>"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("WeighResponse").containsPattern("<(\\w+:)?WeighResult>9<");
    }

    @Test
    void who_has_not_the_right_is_refused_in_the_service_s_own_form() throws Exception {
        HttpResponse<String> answer = post(TrialService.PATH, weigh(AWARDING, "<word>abc</word>"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .containsSubsequence("<d:DomainFault", "<d:ErrorCode>T-RIGHT<", "<s:Second", "<Code>HUB-2003<")
                .doesNotContain("MIAPAPIException");
    }

    @Test
    void what_is_absent_is_told_in_the_same_form() throws Exception {
        String nil = "<word xsi:nil=\"true\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"/>";

        assertThat(post(TrialService.PATH, weigh(COLLEGE, nil)).body())
                .containsSubsequence("<d:ErrorCode>T-OTHER<", "<Code>HUB-1018<");
    }

    @Test
    void a_hostile_envelope_does_not_reach_it() throws Exception {
        String hostile = "<!DOCTYPE a [<!ENTITY b 'c'>]>" + weigh(COLLEGE, "<word>&b;</word>");

        assertThat(post(TrialService.PATH, hostile).body()).contains("<d:DomainFault", "<Code>HUB-1005<");
    }

    @Test
    void a_long_message_says_early_who_calls() throws Exception {
        String padding = "<!--" + "x".repeat(70_000) + "-->";

        assertThat(post(TrialService.PATH, weigh(COLLEGE, padding + "<word>abc</word>"))
                        .body())
                .containsPattern("WeighResult>9<");
        assertThat(post(TrialService.PATH, weigh("10099002", padding + "<word>abc</word>"))
                        .body())
                .contains("<d:DomainFault")
                .doesNotContain("WeighResult");
    }

    @Test
    void an_element_of_another_service_is_none_of_its_operations() throws Exception {
        String other = weigh(COLLEGE, "").replace("urn:learnerhub:trial", "http://api.lrs.miap.gov.uk/findmsg");

        assertThat(post(TrialService.PATH, other).body()).contains("<d:DomainFault", "<Code>HUB-1019<");
    }

    @Test
    void its_wsdl_is_given_out() throws Exception {
        String wsdl = get(TrialService.PATH + "?wsdl").body();

        assertThat(wsdl).contains("name=\"Weigh\"", "location=\"" + uri(TrialService.PATH) + "\"");
        assertThat(get("/trial.SVC?singleWsdl").body()).contains("InvokingOrganisation");
    }

    private static String weigh(String ukprn, String rest) {
        return "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>"
                + "<Weigh xmlns=\"urn:learnerhub:trial\"><invokingOrganisation><Password>"
                + PASSWORDS.getOrDefault(ukprn, "a-wrong-password") + "</Password><Ukprn>" + ukprn
                + "</Ukprn><Username>tester</Username></invokingOrganisation>" + rest
                + "</Weigh></e:Body></e:Envelope>";
    }

    private static HttpResponse<String> post(String path, String message) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"urn:of-nobody\"")
                .POST(HttpRequest.BodyPublishers.ofString(message)));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
