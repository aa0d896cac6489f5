package org.learnerhub.app.whole.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.app.whole.provider.ProviderRestHub.JSON;
import static org.learnerhub.app.whole.provider.ProviderRestHub.NDJSON;
import static org.learnerhub.app.whole.provider.ProviderRestHub.field;
import static org.learnerhub.app.whole.provider.ProviderRestHub.form;
import static org.learnerhub.app.whole.provider.ProviderRestHub.header;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The lines of whole providers, which tokens of clients open. */
abstract class LinesForClients {

    private final ProviderRestHub rest;

    LinesForClients(ProviderRestHub rest) {
        this.rest = rest;
    }

    @Test
    void lines_are_those_of_the_contract_to_the_letter() throws Exception {
        HttpResponse<String> answer =
                rest.get("/api/providers?ukprns=10000001&ukprns=10000002&ukprns=123456789012", NDJSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/x-ndjson");
        assertThat(answer.body()).isEqualTo("""
                {"MatchingProviderRecords":[{"UKPRN":"10000001","ProviderName":"Łong Marston College",\
                "ProviderStatus":"Active","VerificationDate":"2024-02-29T10:11:12.123Z",\
                "LegalAddress":{"Address1":"1 High Street","Address2":null,"Address3":null,"Address4":null,\
                "Town":"Sheffield","County":null,"Postcode":"S1 1AB"},\
                "TradingAddress":{"Address1":"Hall","Address2":"2 Low Street","Address3":"Quarter","Address4":"Part",\
                "Town":"York","County":"Yorkshire","Postcode":"YO24 1XX"},\
                "PrimaryContact":{"ContactPersonalDetails":{"PersonNameTitle":"Dr","PersonGivenName":"Ann",\
                "PersonFamilyName":"Other"},"ContactRole":"Principal","ContactTelephone1":"0114 4960001",\
                "ContactTelephone2":"0114 4960002","ContactEmail":"office@example.org","Url":"https://example.org",\
                "LastUpdated":"2024-02-29T10:11:15.123Z"},\
                "ProviderAliases":[{"Name":"Marston & Sons"},{"Name":"LMC"}],\
                "VerificationDetails":[{"VerificationAuthority":"COMPANY","VerificationID":"07891191",\
                "PrimaryVerificationSource":true},{"VerificationAuthority":"DFES","VerificationID":"350/8001",\
                "PrimaryVerificationSource":false}]}]}
                {"MatchingProviderRecords":[{"UKPRN":"10000002","ProviderName":"=Bare \\"College\\"",\
                "ProviderStatus":"Active","VerificationDate":null,"LegalAddress":null,"TradingAddress":null,\
                "PrimaryContact":null,"ProviderAliases":[],"VerificationDetails":[]}]}
                """);
    }

    @Test
    void who_is_not_active_is_asked_for_by_status_and_nobody_is_a_line_of_nobody() throws Exception {
        String nobody = "{\"MatchingProviderRecords\":[]}\n";

        assertThat(rest.get("/api/providers?ukprns=10000003", NDJSON).body()).isEqualTo(nobody);
        assertThat(rest.get("/api/providers?ukprns=", NDJSON).body()).isEqualTo(nobody);
        assertThat(numbers(rest.get("/api/providers?ukprns=10000003,10000002&status=PD2", NDJSON)))
                .containsExactly("10000003");
        assertThat(numbers(rest.get("/api/providers?status=all", NDJSON)))
                .containsExactly("10000001", "10000002", "10000003", "10000004");
        assertThat(numbers(rest.get("/api/providers?updatedSince=2026-06-01&status=all", NDJSON)))
                .containsExactly("10000003", "10000004");
        assertThat(numbers(rest.get("/api/providers?updatedSince=2026-06-02", NDJSON)))
                .isEmpty();
        assertThat(numbers(rest.get("/api/providers?updatedSince=0001-01-01", NDJSON)))
                .hasSize(3);
    }

    @Test
    void five_hundred_numbers_go_into_one_address_and_lines_are_compressed() throws Exception {
        String many = IntStream.range(0, 500)
                .mapToObj(i -> "ukprns=" + (10_000_001 + i))
                .collect(Collectors.joining("&"));
        HttpRequest request = rest.request("/api/providers?" + many, NDJSON)
                .header("Authorization", "Bearer " + rest.token())
                .header("Ocp-Apim-Subscription-Key", "anything")
                .header("Accept-Encoding", "gzip, deflate, br")
                .build();

        HttpResponse<InputStream> answer = rest.send(request, BodyHandlers.ofInputStream());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        try (InputStream lines = new GZIPInputStream(answer.body())) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).hasLineCount(3);
        }
    }

    @Test
    void lines_are_for_tokens_that_count_only() throws Exception {
        HttpResponse<String> without = rest.send(rest.request("/api/providers?ukprns=10000001", NDJSON));
        HttpResponse<String> wrong = rest.send(rest.request("/api/providers?ukprns=10000001", NDJSON)
                .header("Authorization", "Bearer " + rest.token() + "x"));
        HttpResponse<String> inAddress =
                rest.send(rest.request("/api/providers?ukprns=10000001&access_token=" + rest.token(), NDJSON));

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(header(without, "WWW-Authenticate")).isEqualTo("Bearer realm=\"register of providers\"");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(header(wrong, "WWW-Authenticate")).endsWith("error=\"invalid_token\"");
        assertThat(inAddress.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(without.body()).get("code").asString()).isEqualTo("HUB-7081");
    }

    @Test
    void tokens_are_given_as_the_standard_says_and_end_with_their_client() throws Exception {
        HttpResponse<String> granted = rest.token(rest.form() + "&scope=api%3A%2F%2Fx%2F.default");
        String basic = Base64.getEncoder()
                .encodeToString((rest.client() + ":" + rest.secret()).getBytes(StandardCharsets.UTF_8));

        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(header(granted, "Cache-Control")).isEqualTo("no-store");
        assertThat(JSON.readTree(granted.body()).get("token_type").asString()).isEqualTo("Bearer");
        assertThat(JSON.readTree(granted.body()).get("expires_in").asInt()).isEqualTo(3600);
        assertThat(rest.token("grant_type=client_credentials", "Basic " + basic).statusCode())
                .isEqualTo(200);
        assertThat(error(rest.token(form(rest.client(), "wrong")))).isEqualTo("401 invalid_client");
        assertThat(error(rest.token(form("rest-nobody", rest.secret())))).isEqualTo("401 invalid_client");
        assertThat(error(rest.token("grant_type=password&" + rest.form().split("&", 2)[1])))
                .isEqualTo("400 unsupported_grant_type");
        assertThat(error(rest.token("client_id=x"))).isEqualTo("400 invalid_request");
        assertThat(error(rest.token("client_id=%zz"))).isEqualTo("400 invalid_request");
        assertThat(error(rest.token(rest.form() + "&client_id=y"))).isEqualTo("400 invalid_request");
        assertThat(error(rest.token(rest.form(), "Basic " + basic))).isEqualTo("400 invalid_request");
        assertThat(error(rest.token(rest.form() + "&scope=%22"))).isEqualTo("400 invalid_scope");

        String said = rest.command("add", "10000001", "--name", "College's own").out();
        String id = field(said, "client_id: (\\S+)");
        String theirs = JSON.readTree(rest.token(form(id, field(said, "client_secret [^:]*: (\\S+)")))
                        .body())
                .get("access_token")
                .asString();
        assertThat(rest.command("list").out()).contains(id, "10000001", "College's own", "Agency");
        assertThat(rest.command("remove", id).code()).isZero();
        assertThat(rest.command("remove", id).code()).isEqualTo(2);
        assertThat(rest.send(rest.request("/api/providers?ukprns=1", NDJSON)
                                .header("Authorization", "Bearer " + theirs))
                        .statusCode())
                .isEqualTo(401);
    }

    private static String error(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + JSON.readTree(answer.body()).get("error").asString();
    }

    private static List<String> numbers(HttpResponse<String> lines) {
        return lines.body()
                .lines()
                .map(line -> JSON.readTree(line).get("MatchingProviderRecords"))
                .flatMap(records -> records.valueStream())
                .map(provider -> provider.get("UKPRN").asString())
                .toList();
    }
}
