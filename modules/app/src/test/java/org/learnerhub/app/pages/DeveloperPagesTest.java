package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.problem.HubCode;

/** The pages for everybody who writes programs, and a page for each code. */
class DeveloperPagesTest {

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();

    private final PagesHub hub = PagesHub.shared();
    private final PageVisitor anybody = hub.anybody();

    private Document page(String path) {
        HttpResponse<String> answer = anybody.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        return Jsoup.parse(answer.body());
    }

    @Test
    void each_code_has_a_page_with_its_meaning_an_example_and_its_mend() {
        for (HubCode code : Catalogue.codes()) {
            Document page = page("/errors/" + code.code());
            assertThat(page.select("h1").text()).isEqualTo(code.code());
            assertThat(page.text()).contains(code.sentence());
            assertThat(page.select("#mend").text()).isEqualTo(code.mend()).isNotBlank();
            assertThat(page.select("#example").text()).contains(code.code());
        }
        assertThat(anybody.get("/errors/HUB-0000").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/errors/%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void a_code_of_rows_shows_a_file_that_has_the_mistake() {
        Document page = page("/errors/hub-3010");
        assertThat(page.select("#sample").text()).contains("LastKnownPostCode");
        assertThat(page.text()).contains("HUB-3010-postcode-without-shape.csv");
    }

    @Test
    void the_list_of_codes_is_searched_by_words() {
        assertThat(page("/errors").select("tbody tr")).hasSize(Catalogue.codes().size());
        List<String> found = page("/errors?q=postcode").select("tbody th").eachText();
        assertThat(found).contains("HUB-3010").hasSizeLessThan(20);
        HttpResponse<String> odd = anybody.get("/errors?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(odd.body()).doesNotContain("<script>alert").contains("No code has these words");
    }

    @Test
    void the_page_for_developers_leads_to_what_is_there() throws Exception {
        Document page = page("/developers");
        List<String> links = page.select("main a").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(40).anyMatch(link -> link.endsWith("first-enrolment.csv"));
        assertThat(page.select("code").text()).matches("(?s).*([0-9A-F]{2}:){31}[0-9A-F]{2}.*");
        for (String link : links) {
            assertThat(status(link)).as(link).isEqualTo(200);
        }
        assertThat(anybody.get("/developers/samples/batches/no-such-file.csv").statusCode())
                .isEqualTo(404);
        assertThat(anybody.get("/developers/schemas/..%2Ffront.css").statusCode())
                .isBetween(400, 404);
    }

    /** As a program asks, which takes what comes. */
    private int status(String link) throws Exception {
        return PROGRAM.send(
                        HttpRequest.newBuilder(URI.create(hub.base() + link)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void a_sample_that_is_html_is_shown_as_text() {
        HttpResponse<byte[]> file = anybody.fetch("/developers/samples/batches/invalid/HUB-1003-html-page.csv");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void the_start_page_leads_everybody_to_their_way_in() {
        assertThat(page("/").select("main a").eachAttr("href"))
                .contains(
                        "/college",
                        "/awarding",
                        "/learner",
                        "/verify",
                        "/helpdesk",
                        "/operator",
                        "/developers",
                        "/errors");
    }
}
