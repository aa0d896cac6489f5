package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.PagesHub;

/** What a learner does with the own record, page by page, without scripts. */
class LearnerPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final PagesHub hub = PagesHub.shared();
    private final PageVisitor learner = hub.as("learner");

    @Test
    void the_record_is_read_in_groups_and_the_number_stands_in_no_address() {
        Document page = hub.page("learner", "/learner");

        assertThat(page.select("h1").text()).isEqualTo("Your learning record");
        assertThat(page.text()).contains(hub.givenName() + " " + hub.familyName(), "Results");
        assertThat(page.select(".hub-number").text()).isEqualTo(hub.uln().replaceFirst("(....)(...)(...)", "$1 $2 $3"));
        assertThat(page.select(".hub-record__entry h3")).isNotEmpty();
        assertThat(page.title()).doesNotContain(hub.uln(), hub.familyName());
        assertThat(page.select("[href], [action]").outerHtml()).doesNotContain(hub.uln());
    }

    @Test
    void whoever_looks_stands_among_the_looks_from_then_on() {
        learner.get("/learner");
        Document page = hub.page("learner", "/learner/looks");

        assertThat(page.select("tbody tr").get(0).text()).contains("You");
        assertThat(page.select("tbody tr").text())
                .contains("Read your record", "London time", "Entries of your record:");
        assertThat(page.select("table caption").text()).isNotEmpty();
        assertThat(learner.get("/learner/looks?page=0").statusCode()).isEqualTo(404);
        assertThat(learner.get("/learner/looks?page=4999").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_missing_is_said_in_four_pages_and_has_a_reference() {
        Document wrong = parse(send("/learner/challenges/new", "/learner/challenges/new", Map.of()));
        assertThat(wrong.title()).startsWith("Error: ");
        assertThat(wrong.select(".govuk-error-summary a").attr("href")).isEqualTo("#kind");
        send("/learner/challenges/new", "/learner/challenges/new", Map.of("kind", "MissingEvent"));
        String what = "/learner/challenges/new/what";
        assertThat(parse(send(what, what, Map.of())).select("#words-error").text())
                .contains("Write a few words");
        send(what, what, Map.of("qualification", "Cookery " + SCRIPT, "words", "It is missing.", "grade", "7"));
        String contact = "/learner/challenges/new/contact";
        assertThat(parse(send(contact, contact, Map.of("email", "no address"))).select("#email-error"))
                .hasSize(1);
        HttpResponse<String> check = send(contact, contact, Map.of("email", "learner@example.org"));
        assertThat(parse(check).select(".govuk-summary-list").text())
                .contains("Cookery " + SCRIPT, "It is missing.", "learner@example.org");
        assertThat(check.body()).doesNotContain(SCRIPT);

        HttpResponse<String> sent = send("/learner/challenges/new/check", "/learner/challenges/new/check", Map.of());

        assertThat(parse(sent).select(".govuk-panel").text()).matches(".*DC\\d{8}");
        assertThat(hub.page("learner", "/learner/challenges").text()).contains("Something is missing");
        String page = sent.uri().getPath();
        HttpResponse<String> back = send(page, page + "/withdraw", Map.of());
        assertThat(parse(back).text()).contains("You have taken it back.", "Taken back");
    }

    @Test
    void somebody_elses_case_share_and_addition_are_not_there() {
        for (String page : List.of(
                "/learner/challenges/DC99999999",
                "/learner/challenges/nonsense",
                "/learner/shares/" + "0".repeat(36))) {
            assertThat(learner.get(page).statusCode()).as(page).isEqualTo(404);
        }
        String token = "/learner/additions/new";
        assertThat(send(token, "/learner/additions/999999/remove", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(send("/learner/shares/new", "/learner/shares/" + "0".repeat(36) + "/revoke", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_share_is_made_opened_seen_and_ended() {
        Document form = hub.page("learner", "/learner/shares/new");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", form.select("[name=form]").val());
        assertThat(form.select("[name=entries][checked]"))
                .as("what is finished is chosen beforehand")
                .isNotEmpty();
        fields.put("entries", form.select("[name=entries][checked]").get(0).val());
        fields.put("pin", "4711");
        fields.put("purpose", "an application");
        Document wrong = parse(learner.post("/learner/shares/new", body(form, fields)));
        assertThat(wrong.select("#recipient-error").text()).contains("Enter whom it is for");
        fields.put("form", wrong.select("[name=form]").val());
        fields.put("recipient", "Bakery " + SCRIPT);

        HttpResponse<String> answer = learner.post("/learner/shares/new", body(wrong, fields));
        Document made = parse(answer);
        String link = made.select("#link").val().replaceFirst("^https?://[^/]+", "");
        assertThat(answer.body()).doesNotContain(SCRIPT);
        assertThat(made.select("a[href^=?lang]"))
                .as("another language would lose the link")
                .isEmpty();
        assertThat(learner.post("/learner/shares/new", body(wrong, fields))
                        .uri()
                        .getPath())
                .as("the same form once more")
                .isEqualTo("/learner/shares");

        PageVisitor baker = hub.anybody();
        assertThat(parse(baker.get(link)).select("h1").text()).contains("shares a record with you");
        assertThat(baker.post(link, "pin=0000&get=show").statusCode()).isEqualTo(403);
        assertThat(parse(baker.post(link, "pin=4711&name=" + SCRIPT.replace("/", "%2F") + "&get=show"))
                        .text())
                .contains("an application", "Can be opened until");
        Document seen = hub.page("learner", share(made));
        assertThat(seen.select("tbody").text()).contains(SCRIPT, "The page", "the PIN was wrong");
        assertThat(seen.select("script").eachAttr("src"))
                .hasSameSizeAs(seen.select("script"))
                .containsExactly("/assets/start.js", "/assets/session.js");

        String share = share(made);
        assertThat(parse(send(share, share + "/revoke", Map.of())).text()).contains("Ended by you");
        assertThat(baker.get(link).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xml", "json", "read"})
    void the_record_is_taken_along_in_each_form(String face) {
        Document form = hub.page("learner", "/learner/extract");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("entries", form.select("[name=entries][checked]").get(0).val());
        fields.put("face", face);

        HttpResponse<String> answer = learner.post("/learner/extract", body(form, fields));

        assertThat(answer.statusCode()).isEqualTo(200);
        if (face.equals("read")) {
            assertThat(parse(answer).text())
                    .contains("What stands in your document", "confirmed by an awarding body", hub.familyName());
        } else {
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment", "extract." + face);
        }
        if (!face.equals("pdf") && !face.equals("read")) {
            byte[] file = answer.body().getBytes(StandardCharsets.UTF_8);
            assertThat(verified(file)).isEqualTo("Genuine");
        }
    }

    /** The verdict's word. */
    private String verified(byte[] file) {
        return parse(OpenPagesTest.upload(hub, file)).select("h1").text();
    }

    @Test
    void nothing_chosen_is_said_beside_the_entries() {
        Document form = hub.page("learner", "/learner/extract");
        Document answer = parse(learner.post("/learner/extract", body(form, Map.of("face", "pdf"))));

        assertThat(answer.title()).startsWith("Error: ");
        assertThat(answer.select(".govuk-error-summary a").attr("href")).isEqualTo("#entries");
        assertThat(answer.select("#entries-error")).hasSize(1);
    }

    @Test
    void an_addition_is_marked_as_checked_by_nobody_and_removed_again() {
        String form = "/learner/additions/new";
        assertThat(parse(send(form, form, Map.of("from-day", "31", "from-month", "2", "from-year", "2020")))
                        .select("#from-error"))
                .hasSize(1);
        HttpResponse<String> added = send(
                form, form, Map.of("kind", "WORK", "title", "Saturday job " + SCRIPT, "words", "one\ntwo " + SCRIPT));

        assertThat(added.uri().getPath()).isEqualTo("/learner/additions");
        assertThat(added.body()).doesNotContain(SCRIPT);
        Element entry = last(parse(added), ".hub-record__entry");
        assertThat(entry.text()).contains("Saturday job " + SCRIPT, "Not checked by anybody", "Work");
        HttpResponse<String> removed =
                send("/learner/additions", entry.select("form").attr("action"), Map.of());
        assertThat(parse(removed).select("main").text())
                .contains("It is removed")
                .doesNotContain("Saturday job");
    }

    /** The page of the share that was made. */
    private static String share(Document made) {
        return last(made, "a[href^=/learner/shares/]").attr("href");
    }

    private static Element last(Document page, String query) {
        Elements found = page.select(query);
        return found.get(found.size() - 1);
    }

    private HttpResponse<String> send(String page, String action, Map<String, String> fields) {
        return learner.send(page, action, fields);
    }

    private static Document parse(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    /** With the token of that page. */
    static String body(Document page, Map<String, String> fields) {
        StringBuilder body = new StringBuilder("_csrf=")
                .append(page.select("main [name=_csrf]").val());
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return body.toString();
    }
}
