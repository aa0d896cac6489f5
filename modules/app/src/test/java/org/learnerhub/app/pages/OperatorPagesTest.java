package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.provider.Ukprn;

/** The operator's pages, over HTTP. */
class OperatorPagesTest extends StaffPagesStage {

    private final PageVisitor operator = hub.as("operator");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/batches",
                "/batches/1",
                "/queues",
                "/institutions",
                "/institutions/new",
                "/users",
                "/certificates",
                "/audit",
                "/settings",
                "/nodes",
                "/figures"
            })
    void a_page_has_one_heading_and_is_for_the_operator_only(String path) {
        isFor("operator", "/operator" + path, "helpdesk", "college");
    }

    @Test
    void batches_are_found_by_institution_and_by_a_part_of_the_file_which_stands_in_no_address() {
        Document all = page(operator.get("/operator/batches?ukprn=" + PagesHub.COLLEGE));
        assertThat(all.select("tbody tr")).isNotEmpty();
        HttpResponse<String> found = operator.send(
                "/operator/batches",
                "/operator/batches",
                Map.of("file", "no-such-file-" + SCRIPT, "state", "ANSWERED"));
        assertThat(found.uri().toString()).doesNotContain("no-such-file");
        assertThat(page(found).text()).contains("There is no such batch");
        assertThat(found.body()).doesNotContain(SCRIPT);
        assertThat(operator.get("/operator/batches/987654321").statusCode()).isEqualTo(404);
    }

    @Test
    void parked_work_is_shown_with_its_cause_and_set_going_again() {
        new PageWork(hub).park(4711, "call-of-the-test");
        Document queues = page(operator.get("/operator/queues"));
        assertThat(queues.text()).contains("TRIAL:trial/4711", "HUB-9000", "call-of-the-test");
        String action = queues.select("tr:contains(TRIAL:trial/4711) form").attr("action");

        HttpResponse<String> replayed = operator.send("/operator/queues", action, Map.of());

        assertThat(page(replayed).select(".govuk-notification-banner").text()).contains("set going");
        assertThat(hub.core().store().deadLetters().all())
                .noneMatch(letter -> letter.correlationId().equals("call-of-the-test"));
    }

    @Test
    void an_institution_is_added_changed_and_given_a_new_password_which_is_shown_once() {
        Ukprn number = new Ukprn("10098765");
        Map<String, String> form = Map.of(
                "ukprn",
                "10098765",
                "name",
                "College of " + SCRIPT,
                "roles",
                "LEARNER_REGISTRATION",
                "matching",
                "strict");
        HttpResponse<String> added = operator.send("/operator/institutions/new", "/operator/institutions/new", form);
        String password = page(added).select("#password").text();

        assertThat(added.body()).doesNotContain(SCRIPT);
        assertThat(password).hasSize(16);
        Institution institution = hub.core().store().institutions().find(number).orElseThrow();
        assertThat(institution.passwordHash()).isEqualTo(hub.core().passwords().of(number, password));
        String place = "/operator/institutions/10098765";
        assertThat(page(operator.get(place)).select("#password")).as("once").isEmpty();

        operator.send(place, place, Map.of("roles", "AWARDING", "matching", ""));
        assertThat(hub.core().store().institutions().find(number).orElseThrow().roles())
                .containsExactly(Role.AWARDING);
        assertThat(page(operator.send(place, place + "/password", Map.of()))
                        .select("#password")
                        .text())
                .isNotEqualTo(password);
        assertThat(page(operator.send("/operator/institutions/new", "/operator/institutions/new", form))
                        .select(".govuk-error-summary")
                        .text())
                .contains("already");
        assertThat(page(operator.get("/operator/institutions")).text()).contains("College of");
    }

    @Test
    void an_account_is_added_reset_and_ended() {
        HttpResponse<String> added = operator.send(
                "/operator/users", "/operator/users", Map.of("name", "page.test-desk", "audience", "HELPDESK"));
        String password = page(added).select("#password").text();
        HttpResponse<String> reset =
                operator.send("/operator/users", "/operator/users/reset", Map.of("name", "page.test-desk"));

        assertThat(password).isNotEmpty();
        assertThat(page(reset).select("#password").text()).isNotEmpty().isNotEqualTo(password);
        operator.send("/operator/users", "/operator/users/end", Map.of("name", "page.test-desk"));
        assertThat(hub.core().users().users().find("page.test-desk")).isEmpty();
        assertThat(page(operator.send(
                                "/operator/users",
                                "/operator/users",
                                Map.of("name", "No Good", "audience", "OPERATOR")))
                        .select(".govuk-error-summary"))
                .isNotEmpty();
    }

    @Test
    void the_trail_is_shown_to_who_says_why_and_notes_that_too() {
        HttpResponse<String> shown =
                operator.send("/operator/audit", "/operator/audit", Map.of("uln", hub.uln(), "purpose", "complaint 9"));

        assertThat(shown.uri().toString()).doesNotContain(hub.uln());
        assertThat(page(shown).select("tbody tr")).isNotEmpty();
        assertThat(trail(hub.uln()).subList(0, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("audit");
            assertThat(entry.purpose()).isEqualTo("complaint 9");
        });
    }

    @Test
    void settings_are_shown_and_secrets_never() {
        Document settings = page(operator.get("/operator/settings"));
        assertThat(settings.text()).contains("merge.four-eyes", "calls.per.second");
        assertThat(requireNonNull(settings.select("tr:contains(database.password) td")
                                .first())
                        .text())
                .isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcomes", "rows", "errors", "queue-age", "answer-time"})
    void a_plot_has_its_message_its_table_and_its_csv(String name) {
        Document page = page(operator.get("/operator/figures"));
        String title = page.select("#" + name).text();
        HttpResponse<byte[]> plot = operator.fetch("/operator/plots/" + name + ".svg");
        HttpResponse<byte[]> csv = operator.fetch("/operator/figures/" + name + ".csv");

        assertThat(title).isNotEmpty();
        assertThat(page.select("img[src$=" + name + ".svg]").attr("alt")).isEqualTo(title);
        assertThat(plot.headers().firstValue("Content-Type")).contains("image/svg+xml");
        Document svg =
                Jsoup.parse(new String(plot.body(), StandardCharsets.UTF_8), "", org.jsoup.parser.Parser.xmlParser());
        assertThat(svg.select("svg").attr("role")).isEqualTo("img");
        assertThat(svg.select("svg > title").text()).isEqualTo(title);
        assertThat(svg.select("text")).as("texts are texts").isNotEmpty();
        assertThat(plot.body().length).isLessThan(80_000);
        assertThat(new String(csv.body(), StandardCharsets.UTF_8).lines().count())
                .isEqualTo(page.select("table:has(#" + name + "-caption) tr").size());
        assertThat(hub.as("college").get("/operator/plots/" + name + ".svg").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_batch_shows_what_was_found_in_its_rows_and_leads_to_the_codes() {
        BatchId id = hub
                .core()
                .store()
                .staffWork()
                .batches()
                .list(org.learnerhub.domain.monitoring.BatchFilter.all(), null, 50)
                .stream()
                .map(batch -> batch.id())
                .filter(one ->
                        !hub.core().store().staffWork().findings().of(one).isEmpty())
                .findFirst()
                .orElseThrow();
        Document page = page(operator.get("/operator/batches/" + id));
        assertThat(page.select("a[href^=/errors/HUB-]")).isNotEmpty();
    }
}
