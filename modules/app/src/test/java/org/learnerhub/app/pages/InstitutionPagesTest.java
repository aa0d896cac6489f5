package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;

/** What people of an institution see of learners, of others' files, of their entry and of their accounts. */
class InstitutionPagesTest {

    private static final String ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final PagesHub hub = PagesHub.shared();
    private final PageVisitor college = hub.as("college");
    private final PageVisitor awarding = hub.as("awarding");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/college/batches/%d",
                "/college/batches/%d/rows",
                "/college/batches/%d/failed.csv",
                "/college/batches/%d/original",
                "/college/batches/%d/documents/output",
                "/batches/%d/rows/2"
            })
    void another_institutions_job_is_not_there(String page) {
        assertThat(college.get(page.formatted(feed().id().value())).statusCode())
                .isEqualTo(404);
    }

    /** The first of the awarding body, whose first row is about the learner of the story. */
    private Batch feed() {
        return hub.core().store().ledger().list(PagesHub.AWARDING, null, null, null, 50).stream()
                .filter(batch -> batch.job().equals(FeedJob.ACH))
                .reduce((younger, older) -> older)
                .orElseThrow();
    }

    @Test
    void a_row_has_one_address_for_its_sender_and_the_helpdesk_and_who_of_the_hub_opened_it_is_noted() {
        long job = feed().id().value();
        String address = "/batches/" + job + "/rows/2";

        Document sender = Jsoup.parse(awarding.get(address).body());
        Document helpdesk = Jsoup.parse(hub.as("helpdesk").get(address).body());

        assertThat(sender.select("h1").text()).isEqualTo("Row 2 of job " + job);
        assertThat(helpdesk.select("table").text())
                .isEqualTo(sender.select("table").text());
        assertThat(awarding.get("/batches/" + job + "/rows/99999").statusCode()).isEqualTo(404);
        assertThat(trail(new AuditSubject.Learner(Uln.of(hub.uln()))))
                .anyMatch(entry ->
                        entry.operation().equals(Operation.SHOW_ROW.name()) && entry.caller() instanceof Caller.Staff);
    }

    private List<AuditEntry> trail(AuditSubject subject) {
        return hub.core().store().audit().of(subject, 0, 200);
    }

    @Test
    void a_learner_is_found_by_number_when_the_trail_says_who_looked() {
        Document found = find(
                "/college/learners/by-number",
                Map.of(
                        "ULN", hub.uln().substring(0, 4) + " " + hub.uln().substring(4),
                        "GivenName", hub.givenName(),
                        "FamilyName", hub.familyName()));

        assertThat(found.select("h1").text()).isEqualTo("One learner was found");
        assertThat(found.select(".hub-number").text().replace(" ", "")).isEqualTo(hub.uln());
        assertThat(found.title()).doesNotContain(hub.familyName());
        assertThat(trail(new AuditSubject.Learner(Uln.of(hub.uln()))))
                .anyMatch(entry -> entry.operation().equals(Operation.FIND_BY_ULN.name())
                        && entry.purpose().equals("asked through a page: FindType FUL")
                        && entry.caller().userName().equals(hub.user("college")));
    }

    @Test
    void an_awarding_body_sees_no_more_than_it_takes_to_make_sure_of_a_number() {
        Document found = Jsoup.parse(awarding.send(
                        "/awarding/learners",
                        "/awarding/learners/by-number",
                        Map.of("ULN", hub.uln(), "GivenName", hub.givenName(), "FamilyName", hub.familyName()))
                .body());

        assertThat(found.select("dt").eachText())
                .contains("Given name", "Date of birth")
                .doesNotContain("Verified by", "E-mail address", "Address, line 1");
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_the_field() {
        Document missing = find("/college/learners/by-details", Map.of("GivenName", "Ada"));
        Document wrong =
                find("/college/learners/by-number", Map.of("ULN", "12", "GivenName", "Ada", "FamilyName", "Quux"));

        assertThat(missing.title()).startsWith("Error: ");
        assertThat(missing.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly(
                        "#details-FamilyName", "#details-DateOfBirth", "#details-Gender", "#details-LastKnownPostCode");
        assertThat(wrong.select("#number-ULN-error").text()).contains("ten digits");
    }

    @Test
    void a_letter_lets_in_the_learner_for_whom_it_was_made_and_shows_the_second_word_nowhere() {
        Map<String, String> seen = new HashMap<>(birth());
        seen.put("ULN", hub.uln());
        seen.put("GivenName", hub.givenName());
        seen.put("FamilyName", "Somebodyelse");
        seen.put("word", "bluebells");
        Document missing = letter(Map.of());
        Document another = letter(seen);
        seen.put("FamilyName", hub.familyName());
        seen.put("word", "short");
        Document unfit = letter(seen);
        seen.put("word", "bluebells");
        Document letter = letter(seen);

        assertThat(missing.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#ULN", "#GivenName", "#FamilyName", "#DateOfBirth", "#word");
        assertThat(another.select("#ULN-error").text()).isNotEmpty();
        assertThat(unfit.select("#word-error").text()).contains("6 to 64");
        assertThat(unfit.select("#word").val()).isEmpty();
        assertThat(letter.select("#code").text()).matches("[0-9A-Z]{5}(-[0-9A-Z]{5}){2}");
        assertThat(letter.text()).contains("/sign-up").doesNotContain("bluebells");
        assertThat(trail(new AuditSubject.Learner(Uln.of(hub.uln()))))
                .anyMatch(entry -> entry.operation().equals(Operation.MAKE_LETTER.name())
                        && entry.caller().userName().equals(hub.user("college")));
        assertThat(awarding.get("/college/letters").statusCode()).isEqualTo(403);
    }

    private Map<String, String> birth() {
        String[] born = hub.dateOfBirth().split("-");
        return Map.of("DateOfBirth-day", born[2], "DateOfBirth-month", born[1], "DateOfBirth-year", born[0]);
    }

    private Document letter(Map<String, String> form) {
        return Jsoup.parse(
                college.send("/college/letters", "/college/letters", form).body());
    }

    private Document find(String action, Map<String, String> form) {
        return Jsoup.parse(college.send("/college/learners", action, form).body());
    }

    @Test
    void what_no_page_asks_for_is_no_failure() {
        assertThat(college.get("/college/batches?before=x").statusCode()).isEqualTo(400);
        assertThat(awarding.get("/awarding/batches/" + feed().id() + "/rows?from=1,x&end=y")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void days_are_written_out_and_not_as_programs_write_them() {
        for (String page : List.of("/awarding/challenges", "/awarding/held", "/awarding/feeds", "/awarding/batches")) {
            assertThat(hub.page("awarding", page).select("main").text()).doesNotContainPattern(ISO);
        }
        hub.page("awarding", "/awarding/challenges").select("main table a").eachAttr("href").stream()
                .map(challenge -> hub.page("awarding", challenge).select("main").text())
                .forEach(text ->
                        assertThat(text).doesNotContainPattern(ISO).containsPattern("[0-9] [A-Z][a-z]+ 20[0-9]{2}"));
        Document found = find(
                "/college/learners/by-number",
                Map.of("ULN", hub.uln(), "GivenName", hub.givenName(), "FamilyName", hub.familyName()));
        assertThat(found.select("main").text()).doesNotContainPattern(ISO);
    }

    @Test
    void held_rows_are_told_to_their_sender_with_why() {
        assertThat(hub.page("awarding", "/awarding/held").select("tbody").text())
                .contains("Nobody has this number", "HUB-6020");
        assertThat(hub.page("awarding", "/awarding/feeds").select("tbody tr").first())
                .isNotNull();
    }

    @Test
    void a_challenge_is_answered_by_whoever_has_to_and_nobody_else_finds_it() {
        String challenge = hub.page("awarding", "/awarding/challenges")
                .select("table:has(#to-answer) a")
                .attr("href");
        assertThat(awarding.send(challenge, challenge, Map.of("answer", "CORRECT"))
                        .body())
                .contains("Error: ", "Enter what you say");

        Document answered = Jsoup.parse(
                awarding.send(challenge, challenge, Map.of("answer", "IN_WORDS", "words", "We look into <b>it</b>."))
                        .body());

        assertThat(answered.text()).contains("Answered in words", "We look into <b>it</b>.");
        assertThat(college.get(challenge.replace("/awarding", "/college")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void challenges_come_page_by_page_those_to_be_answered_apart_from_the_others() {
        Document both = hub.page("awarding", "/awarding/challenges");
        List<String> toAnswer = both.select("table:has(#to-answer) a").eachAttr("href");
        List<String> others = both.select("table:has(#others) a").eachAttr("href");

        assertThat(toAnswer.size() + others.size()).isPositive();
        assertThat(challenges("side=TO_ANSWER")).isEqualTo(toAnswer);
        assertThat(challenges("side=OTHERS")).isEqualTo(others);
        assertThat(challenges("below=1")).isEmpty();
        assertThat(hub.page("awarding", "/awarding/challenges?side=TO_ANSWER&below=1")
                        .select("main")
                        .text())
                .contains("No challenge waits for your answer");
    }

    private List<String> challenges(String query) {
        return hub.page("awarding", "/awarding/challenges?" + query)
                .select("main table a")
                .eachAttr("href");
    }

    @Test
    void a_change_of_ones_entry_is_proposed_and_changes_nothing() {
        ProviderRegister register = hub.core().store().providers().register();
        hub.core().store().unitOfWork().run(() -> {
            register.lock();
            register.append(List.of(ProviderChange.of(
                    ProviderDraft.named(
                                    PagesHub.COLLEGE,
                                    "Fairmead College",
                                    hub.core().clock().instant())
                            .build(),
                    hub.core().clock().instant(),
                    "test")));
        });
        String form = "/college/provider/change/legal";
        assertThat(college.send(form, form, Map.of("town", "Fairmead")).body()).contains("Error: ", "Enter why");

        Document entry =
                Jsoup.parse(college.send(form, form, Map.of("town", "Fairmead", "reason", "We moved, see <i>x</i>"))
                        .body());

        assertThat(entry.text()).contains("Your proposal is kept", "We moved, see <i>x</i>", "from - to Fairmead");
        assertThat(requireNonNull(
                                register.present(PagesHub.COLLEGE).orElseThrow().provider())
                        .contacts()
                        .get(0)
                        .address()
                        .town())
                .isNull();
    }

    @Test
    void an_administrator_keeps_the_accounts_of_the_institution_and_no_others() {
        Document added = Jsoup.parse(college.send("/college/users", "/college/users", Map.of("name", "pages-clerk"))
                .body());
        String password = added.select(".govuk-panel__body").text();
        assertThat(hub.core().users().users().find("pages-clerk").orElseThrow().ukprn())
                .isEqualTo(PagesHub.COLLEGE);

        Document again =
                Jsoup.parse(college.send("/college/users", "/college/users/reset", Map.of("name", "pages-clerk"))
                        .body());
        assertThat(again.select(".govuk-panel__body").text()).isNotBlank().isNotEqualTo(password);
        assertThat(college.send("/college/users", "/college/users/reset", Map.of("name", hub.user("awarding")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(college.send("/college/users", "/college/users/end", Map.of("name", "pages-clerk"))
                        .body())
                .contains("The account is removed");
        assertThat(hub.core().users().users().find("pages-clerk")).isEmpty();
    }
}
