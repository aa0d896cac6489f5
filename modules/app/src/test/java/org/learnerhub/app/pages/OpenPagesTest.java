package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.app.PagesHub;

/** What somebody sees who was shown an extract: five verdicts in words, and what was really signed. */
class OpenPagesTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final PagesHub hub = PagesHub.shared();

    @Test
    void a_genuine_extract_is_shown_as_it_was_signed_with_its_short_code() throws IOException {
        Document page = Jsoup.parse(upload(hub, extract("extract.pdf")).body());

        assertThat(page.select("h1").text()).isEqualTo("Genuine");
        assertThat(page.select(".hub-verdict svg[aria-hidden=true]")).hasSize(1);
        assertThat(page.text())
                .contains(hub.givenName() + " " + hub.familyName(), "confirmed by an awarding body", "Details for auditors");
        assertThat(page.select(".govuk-summary-list .hub-code").text()).matches("([0-9A-Z]{4}-){2}[0-9A-Z]{4}");
        assertThat(page.text()).contains("The file is read once and not kept.", "xmlsec1 --verify --enabled-key-data x509");
        assertThat(page.text()).doesNotContain("cheated");
    }

    @Test
    void the_same_fingerprint_stands_beside_the_offline_instructions_everywhere() throws IOException {
        String form = Jsoup.parse(hub.anybody().get("/verify").body()).text();
        String result = Jsoup.parse(upload(hub, extract("extract.xml")).body()).text();

        assertThat(form).containsPattern("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(result).contains(form.replaceAll(".*?((?:[0-9A-F]{2}:){31}[0-9A-F]{2}).*", "$1"));
    }

    @Test
    void what_was_changed_is_no_accusation() throws IOException {
        Document page = Jsoup.parse(upload(hub, extract("forged.xml")).body());

        assertThat(page.select("h1").text()).isEqualTo("Changed since it was issued");
        assertThat(page.text()).contains("This does not mean that somebody has cheated");
        assertThat(page.text()).doesNotContain(hub.familyName());
    }

    @ParameterizedTest
    @CsvSource({"no extract, We cannot read this file", "<a/>, We cannot read this file"})
    void what_is_no_extract_cannot_be_read(String content, String verdict) {
        Document page = Jsoup.parse(
                upload(hub, content.getBytes(StandardCharsets.UTF_8)).body());

        assertThat(page.select("h1").text()).isEqualTo(verdict);
    }

    @Test
    void no_file_is_said_at_the_field() {
        Document page = Jsoup.parse(upload(hub, new byte[0]).body());

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#file");
        assertThat(page.select("#file-error")).hasSize(1);
    }

    @Test
    void the_square_code_leads_to_the_form_and_says_which_document_is_meant() {
        assertThat(hub.anybody().get("/verify?code=04HM-ASW9-NF6Y").body()).contains("04HM-ASW9-NF6Y");
        assertThat(hub.anybody().get("/verify?code=%3Cscript%3E").body()).doesNotContain("&lt;script&gt;", "<script>");
    }

    @Test
    void a_link_that_was_copied_into_the_form_leads_to_the_share() {
        String link = hub.links().get(0);

        HttpResponse<String> there = hub.anybody().post("/verify/link", "link=" + link);
        assertThat(there.uri().getPath()).isEqualTo(URI.create(link).getPath());
        assertThat(hub.anybody().post("/verify/link", "link=http://example.org/").statusCode())
                .isEqualTo(400);
        assertThat(hub.anybody().post("/verify/link", "link=https://example.org/s/" + "a".repeat(32)).uri().toString())
                .as("only the hub's own")
                .startsWith(hub.base());
    }

    @Test
    void welsh_is_chosen_and_remembered_and_the_link_stands_in_no_page() {
        String link = URI.create(hub.links().get(0)).getPath();
        PageVisitor visitor = hub.anybody();

        Document welsh = Jsoup.parse(visitor.get(link + "?lang=cy").body());
        assertThat(welsh.select("html").attr("lang")).isEqualTo("cy");
        assertThat(welsh.select("h1").text()).isNotEqualTo("A learner shares a record with you");
        assertThat(welsh.outerHtml()).doesNotContain(link.substring(3));
        assertThat(Jsoup.parse(visitor.get("/verify").body()).select("html").attr("lang"))
                .isEqualTo("cy");
        assertThat(visitor.get(link).headers().firstValue("Cache-Control")).contains("no-store");
    }

    private byte[] extract(String name) throws IOException {
        try (Stream<Path> files = Files.walk(hub.folder().resolve("extract"))) {
            return Files.readAllBytes(files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** As a browser's form sends a file. */
    static HttpResponse<String> upload(PagesHub hub, byte[] file) {
        String mark = "----a-file-of-a-test";
        HttpRequest request = HttpRequest.newBuilder(URI.create(hub.base() + "/verify"))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString("--" + mark + "\r\nContent-Disposition: form-data; name=\"file\";"
                                + " filename=\"extract\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + mark + "--\r\n")))
                .build();
        try {
            return BROWSER.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
