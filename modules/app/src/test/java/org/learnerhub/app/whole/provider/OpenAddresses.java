package org.learnerhub.app.whole.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.app.whole.provider.ProviderRestHub.BRIEF;
import static org.learnerhub.app.whole.provider.ProviderRestHub.JSON;
import static org.learnerhub.app.whole.provider.ProviderRestHub.LATER;
import static org.learnerhub.app.whole.provider.ProviderRestHub.NDJSON;
import static org.learnerhub.app.whole.provider.ProviderRestHub.field;
import static org.learnerhub.app.whole.provider.ProviderRestHub.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.ukrlp.SampleProviders;
import tools.jackson.databind.JsonNode;

/** Addresses that anybody may ask: one provider, its history, searches, changes, the whole to download. */
abstract class OpenAddresses {

    private final ProviderRestHub rest;

    OpenAddresses(ProviderRestHub rest) {
        this.rest = rest;
    }

    @Test
    void a_provider_has_an_address_by_number_by_identifier_and_by_school() throws Exception {
        HttpResponse<String> answer = rest.open("/api/providers/10000001");
        JsonNode provider = JSON.readTree(answer.body());

        assertThat(provider.get("legalName").asString()).isEqualTo("Łong Marston College");
        assertThat(provider.get("identifiers").toString())
                .isEqualTo("[\"GB-UKPRN-10000001\",\"GB-EDU-130495\",\"GB-COH-07891191\"]");
        assertThat(rest.open("/api/providers/gb-ukprn-10000001").body()).isEqualTo(answer.body());
        assertThat(rest.open("/api/providers/GB-EDU-130495").body()).isEqualTo(answer.body());
        assertThat(JSON.readTree(rest.open("/api/providers/GB-EDU-140001").body())
                        .get("ukprn")
                        .asString())
                .isEqualTo("10000004");
        assertThat(JSON.readTree(rest.open("/api/providers/10000003").body())
                        .get("predecessors")
                        .toString())
                .isEqualTo("[\"10000001\"]");
        assertThat(rest.open("/api/providers/10000005").statusCode()).isEqualTo(404);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void who_has_it_already_is_told_so() throws Exception {
        String tag = header(rest.open("/api/providers/10000001"), "ETag");

        assertThat(tag).startsWith("W/\"");
        HttpResponse<String> again =
                rest.send(rest.request("/api/providers/10000001", "*/*").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(rest.send(rest.request("/api/providers/10000001", "text/csv").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_provider_is_shown_as_it_was_and_through_all_its_versions() throws Exception {
        assertThat(status(rest.open("/api/providers/10000003"))).isEqualTo("PD2");
        assertThat(status(rest.open("/api/providers/10000003?asAt=2026-06-01T11:59:59.999Z")))
                .isEqualTo("A");
        assertThat(status(rest.open("/api/providers/10000003?asAt=2026-06-01T12:00:00Z")))
                .isEqualTo("PD2");
        assertThat(status(rest.open("/api/providers/10000003?asAt=2026-06-01"))).isEqualTo("PD2");
        assertThat(status(rest.open("/api/providers/10000003?asAt=2026-05-31"))).isEqualTo("A");
        assertThat(rest.open("/api/providers/10000003?asAt=2025-12-31").statusCode())
                .isEqualTo(404);

        JsonNode versions = JSON.readTree(
                        rest.open("/api/providers/10000005/history").body())
                .get("versions");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.get(0).get("removed").asBoolean()).isFalse();
        assertThat(versions.get(1).get("removed").asBoolean()).isTrue();
        assertThat(versions.get(1).get("provider").isNull()).isTrue();
        assertThat(versions.get(1).get("at").asString()).isEqualTo("2026-06-01T12:00:00.000Z");
    }

    @Test
    void changes_are_read_in_pages_to_the_end_and_then_waited_for() throws Exception {
        List<Long> numbers = new ArrayList<>();
        long after = 0;
        boolean more = true;
        while (more) {
            JsonNode page = JSON.readTree(
                    rest.open("/api/providers/changes?limit=3&after=" + after).body());
            page.get("changes")
                    .forEach(change -> numbers.add(change.get("number").asLong()));
            after = page.get("upTo").asLong();
            more = page.get("more").asBoolean();
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);

        CompletableFuture<HttpResponse<String>> waiting =
                rest.ask("/api/providers/changes?wait=20&after=" + after, "application/json");
        rest.change(BRIEF, LATER, SampleProviders.provider(BRIEF, "Brief").build());
        rest.change(BRIEF, LATER.plusSeconds(1), null);

        JsonNode page = JSON.readTree(waiting.get(15, TimeUnit.SECONDS).body());
        assertThat(page.get("changes").get(0).get("ukprn").asString()).isEqualTo("10000006");
        assertThat(rest.open("/api/providers/changes?after=" + (after + 1_000)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void searches_come_in_pages_that_end() throws Exception {
        List<String> found = new ArrayList<>();
        String path = "/api/providers?limit=1&q=school";
        while (path != null) {
            HttpResponse<String> answer = rest.open(path);
            JsonNode page = JSON.readTree(answer.body());
            assertThat(page.get("total").asInt()).isEqualTo(2);
            page.get("providers")
                    .forEach(one -> found.add(one.get("provider").get("ukprn").asString()));
            String link = header(answer, "Link");
            assertThat(link.isEmpty()).isEqualTo(page.get("next").isNull());
            path = link.isEmpty() ? null : "/api/providers" + field(link, "<([^>]+)>");
        }
        assertThat(found).containsExactlyInAnyOrder("10000003", "10000004");
        assertThat(found(rest.open("/api/providers?q=School&status=A"))).containsExactly("10000004");
        assertThat(found(rest.open("/api/providers?town=york"))).containsExactly("10000001");
        assertThat(found(rest.open("/api/providers?postcode=yo24"))).containsExactly("10000001");
        assertThat(rest.get("/api/providers?q=long+marston", "text/csv").body()).contains("\r\n10000001,Long Marston,");

        String cursor = JSON.readTree(
                        rest.open("/api/providers?limit=1&q=school").body())
                .get("next")
                .asString();
        assertThat(problem(rest.open("/api/providers?limit=1&q=other&cursor=" + cursor), 400))
                .isEqualTo("HUB-7082");
    }

    private static List<String> found(HttpResponse<String> page) {
        return JSON.readTree(page.body())
                .get("providers")
                .valueStream()
                .map(one -> one.get("provider").get("ukprn").asString())
                .toList();
    }

    @Test
    void the_document_of_the_interface_is_served_and_says_what_is_written() throws Exception {
        HttpResponse<String> answer = rest.open("/api/openapi.json");
        List<String> members = new ArrayList<>(
                JSON.readTree(rest.open("/api/providers/10000001").body()).propertyNames());

        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(JSON.readTree(answer.body())
                        .at("/components/schemas/ProviderView/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(members);
    }

    @Test
    void the_whole_is_downloaded_with_digest_and_signature() throws Exception {
        JsonNode list = JSON.readTree(rest.open("/api/providers/download").body());
        assertThat(list.get("licence").asString()).startsWith("No licence is stated");
        for (JsonNode file : list.get("files")) {
            HttpResponse<byte[]> whole = rest.send(
                    rest.request("/api/providers/" + file.get("href").asString(), "*/*")
                            .build(),
                    BodyHandlers.ofByteArray());
            String digest = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(whole.body()));
            assertThat(file.get("sha256").asString()).isEqualTo(digest);
            assertThat(header(whole, "Content-Digest")).isEqualTo("sha-256=:" + digest + ":");
            assertThat(file.get("bytes").asInt()).isEqualTo(whole.body().length);

            Path content = rest.folder().resolve(file.get("href").asString().split("\\?")[0]);
            Path signature = Path.of(content + ".signature.xml");
            Files.write(content, whole.body());
            Files.writeString(
                    signature,
                    rest.open("/api/providers/" + file.get("signature").asString())
                            .body());
            assertThat(RunningHub.command(
                                    "verify",
                                    signature.toString(),
                                    "--trust",
                                    rest.hub().authority().toString())
                            .code())
                    .isZero();
            Files.writeString(content, "x");
            assertThat(RunningHub.command(
                                    "verify",
                                    signature.toString(),
                                    "--trust",
                                    rest.hub().authority().toString())
                            .code())
                    .isEqualTo(1);
        }
        JsonNode whole = JSON.readTree(Files.readString(rest.folder()
                .resolve("data/downloads")
                .resolve(list.get("number").asString())
                .resolve("download.json")));
        assertThat(whole.get("providers").size()).isEqualTo(4);
        assertThat(whole.get("number").asLong()).isEqualTo(list.get("number").asLong());
        assertThat(rest.open("/api/providers/download.csv?number=999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_defused() throws Exception {
        HttpResponse<String> answer = rest.get("/api/providers/10000002", "text/csv");

        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("ukprn,name,legalName,")
                .contains("\r\n10000002,\"'=Bare \"\"College\"\"\",");
    }

    @Test
    void what_is_wrong_is_a_problem_with_a_code_that_tells_nothing_back() throws Exception {
        String marker = "Zzyzx";
        for (String wrong : List.of(
                "/api/providers?" + marker + "=1",
                "/api/providers?limit=" + marker,
                "/api/providers?limit=101",
                "/api/providers?limit=1&limit=2",
                "/api/providers?status=" + marker,
                "/api/providers?cursor=" + marker,
                "/api/providers?ukprns=10000001",
                "/api/providers?q=" + marker.repeat(60),
                "/api/providers?q=" + marker + "%FF",
                "/api/providers/10000001?asAt=" + marker,
                "/api/providers/10000001?asAt=0000-12-31",
                "/api/providers/10000001?asAt=%2B10000-01-01T00:00:00Z",
                "/api/providers/changes?limit=201",
                "/api/providers/changes?after=-1",
                "/api/providers/changes?wait=31")) {
            assertThat(problem(rest.open(wrong), 400))
                    .as(wrong)
                    .isEqualTo("HUB-7082")
                    .doesNotContain(marker);
        }
        assertThat(problem(rest.open("/api/providers?near=ZZ99%209ZZ"), 400)).isEqualTo("HUB-7069");
        assertThat(problem(rest.get("/api/providers?ukprns=" + marker, NDJSON), 400))
                .isEqualTo("HUB-7082");
        assertThat(problem(rest.get("/api/providers?other=%FF", NDJSON), 400)).isEqualTo("HUB-7082");
        assertThat(problem(rest.open("/api/providers/" + marker), 404)).isEqualTo("HUB-7083");
        assertThat(problem(rest.open("/api/" + marker), 404)).isEqualTo("HUB-7087");
        assertThat(problem(rest.get("/api/providers/10000001", "image/png"), 406))
                .isEqualTo("HUB-7086");
        HttpResponse<String> post =
                rest.send(rest.request("/api/providers", "*/*").POST(BodyPublishers.ofString(marker)));
        assertThat(problem(post, 405)).isEqualTo("HUB-7087");
        assertThat(header(post, "Allow")).isEqualTo("GET, HEAD");
    }

    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("Zzyzx").contains("\"instance\":\"urn:uuid:");
        return JSON.readTree(answer.body()).get("code").asString();
    }

    private static String status(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("status").asString();
    }
}
