package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.stewardship.OrderMerge;

/** The helpdesk's pages, over HTTP: what they show, what they do, and what they leave in the trail. */
class HelpdeskPagesTest extends StaffPagesStage {

    private final PageVisitor desk = hub.as("helpdesk");

    private HttpResponse<String> find(String uln, String purpose) {
        return desk.send("/helpdesk/find", "/helpdesk/find", Map.of("uln", uln, "purpose", purpose));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/find",
                "/merge",
                "/merges",
                "/cases",
                "/cases?state=all",
                "/challenges",
                "/challenges?all=true",
                "/providers"
            })
    void a_page_has_one_heading_and_is_for_the_helpdesk_only(String path) {
        isFor("helpdesk", "/helpdesk" + path, "operator", "college");
    }

    @Test
    void a_learner_is_found_by_the_five_details_too_and_is_told() {
        String[] birth = hub.dateOfBirth().split("-");
        LearnerDetails details = requireNonNull(hub.core()
                        .store()
                        .register()
                        .findByUln(List.of(Uln.of(hub.uln())))
                        .get(Uln.of(hub.uln())))
                .details();
        Map<String, String> asked = Map.of(
                "GivenName", hub.givenName(),
                "FamilyName", hub.familyName(),
                "DateOfBirth-day", birth[2],
                "DateOfBirth-month", birth[1],
                "DateOfBirth-year", birth[0],
                "Gender", details.text(LearnerField.GENDER),
                "LastKnownPostCode", details.text(LearnerField.POST_CODE));
        Map<String, String> why = new HashMap<>(asked);
        why.put("purpose", "rang up about a letter");

        assertThat(page(byDetails(asked)).select(".govuk-error-summary a").eachAttr("href"))
                .as("asked is for what")
                .containsExactly("#details-purpose");
        assertThat(page(byDetails(Map.of("purpose", "x"))).select(".govuk-error-summary a"))
                .hasSize(5);
        HttpResponse<String> answer = byDetails(why);
        Document found = page(answer);

        assertThat(answer.uri().toString()).doesNotContain(hub.familyName());
        assertThat(found.text())
                .contains("One learner was found", hub.familyName())
                .doesNotContain(hub.dateOfBirth());
        assertThat(trail(hub.uln()).get(0).operation()).isEqualTo(Operation.FIND_AS_STAFF.name());
        assertThat(trail(hub.uln()).get(0).purpose()).isEqualTo("rang up about a letter");
        assertThat(page(desk.get(found.select(".govuk-summary-card__actions a").attr("href")))
                        .text())
                .contains(hub.givenName());
        assertThat(trail(hub.uln()).get(0).purpose()).isEqualTo("rang up about a letter");
        why.put("FamilyName", "Nobodyhasthisname");
        why.put("GivenName", "Nobody");
        why.put("DateOfBirth-year", "1999");
        assertThat(page(byDetails(why)).text()).contains("Nobody was found");
    }

    private HttpResponse<String> byDetails(Map<String, String> asked) {
        return desk.send("/helpdesk/find", "/helpdesk/find/details", asked);
    }

    @Test
    void a_learner_is_found_by_number_and_purpose_and_each_look_is_noted_before_it_is_shown() {
        assertThat(page(find("123", "")).select(".govuk-error-summary li")).hasSize(2);
        int before = trail(hub.uln()).size();

        HttpResponse<String> found = find(hub.uln(), "call 4711 " + SCRIPT);
        Document life = page(found);

        assertThat(found.uri().toString()).doesNotContain(hub.uln());
        assertThat(life.title()).doesNotContain(hub.uln()).doesNotContain(hub.familyName());
        assertThat(life.text()).contains(hub.familyName(), hub.givenName());
        assertThat(found.body()).doesNotContain(SCRIPT).contains("&lt;script&gt;alert(1)");
        assertThat(found.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(trail(hub.uln()).size()).isGreaterThan(before);
        assertThat(trail(hub.uln()).get(0).purpose()).startsWith("call 4711");

        String place = found.uri().getPath();
        assertThat(page(desk.get(place + "/record")).select("h2")).isNotEmpty();
        assertThat(desk.get(place + "/record?page=2").statusCode()).isEqualTo(404);
        assertThat(trail(hub.uln()).get(0).operation()).isEqualTo("record-show");
        Document looks = page(desk.get(place + "/looks"));
        assertThat(looks.text()).contains("call 4711");
        assertThat(trail(hub.uln()).get(0).operation()).isEqualTo("record-looks");
        assertThat(hub.anybody().get(place).uri().getPath()).isEqualTo("/sign-in");
        assertThat(desk.get("/helpdesk/learners/never-given").statusCode()).isEqualTo(404);
    }

    private Uln register(String given, String family) {
        return KnownLearner.register(hub.core(), given, family);
    }

    private RegisteredLearner learner(Uln uln) {
        return requireNonNull(
                hub.core().store().register().findByUln(List.of(uln)).get(uln));
    }

    @Test
    void a_merge_is_looked_at_first_then_done_then_taken_back() {
        Uln one = register("Adah", SCRIPT);
        Uln other = register("Ada", "Mergeable");

        HttpResponse<String> preview = desk.send(
                "/helpdesk/merge",
                "/helpdesk/merge",
                Map.of("uln", one.toString(), "master", other.toString(), "reason", "one passport"));
        String text = page(preview).text();

        assertThat(preview.uri().toString()).doesNotContain(one.toString()).doesNotContain(other.toString());
        assertThat(text).contains("Adah", "Ada", "Different", "The same", "Details");
        assertThat(preview.body()).doesNotContain(SCRIPT);
        assertThat(learner(one).master()).as("nothing yet").isNull();
        assertThat(trail(one.toString()).get(0).operation()).isEqualTo("merge-preview");

        String place = preview.uri().getPath();
        HttpResponse<String> done = desk.send(place, place, Map.of());
        assertThat(page(done).select(".govuk-notification-banner").text()).contains("merged");
        assertThat(learner(one).master()).isEqualTo(other);

        String life = done.uri().getPath();
        HttpResponse<String> back =
                desk.send(life + "/unmerge", life + "/unmerge", Map.of("reason", "twins after all"));
        assertThat(page(back).text()).contains("taking the merge back");
        assertThat(learner(one).master()).isEqualTo(other);
        HttpResponse<String> undone = desk.send(back.uri().getPath(), back.uri().getPath(), Map.of());
        assertThat(page(undone).select(".govuk-notification-banner").text()).contains("taken back");
        assertThat(learner(one).master()).isNull();
        assertThat(page(desk.get(preview.uri().getPath())).text()).contains("one passport");
    }

    @Test
    void a_merge_that_cannot_be_says_why_before_it_is_tried() {
        Uln one = register("Alone", "Onlyone");
        HttpResponse<String> preview = desk.send(
                "/helpdesk/merge",
                "/helpdesk/merge",
                Map.of("uln", one.toString(), "master", one.toString(), "reason", "slip"));
        assertThat(page(preview).text()).contains("HUB-6105");
        assertThat(page(preview).select("form[id=carry-out]")).isEmpty();
    }

    @Test
    void what_somebody_else_proposed_is_confirmed_and_what_one_proposed_oneself_is_not() {
        Uln one = register("Prop", "Osal");
        Uln other = register("Prop", "Osall");
        OrderMerge two = new PageWork(hub).mergesByTwo();
        long own = number(two.merge(one, other, by(hub.user("helpdesk"))));
        long theirs = number(two.merge(other, one, by("somebody.else")));

        HttpResponse<String> refused = decide(own, "confirm");
        assertThat(page(refused).select(".govuk-error-summary").text()).contains("HUB-6131");
        assertThat(learner(one).master()).isNull();
        assertThat(page(decide(own, "refuse")).text()).contains("refused");
        assertThat(page(decide(theirs, "confirm")).text()).contains("confirmed and done");
        assertThat(learner(other).master()).isEqualTo(one);
        assertThat(page(desk.get("/helpdesk/merges/" + theirs)).text()).contains(hub.user("helpdesk"));
        assertThat(desk.get("/helpdesk/merges/987654").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> decide(long number, String word) {
        String place = "/helpdesk/merges/" + number;
        return desk.send(place, place, Map.of("word", word, "reason", "looked"));
    }

    private static Justification by(String user) {
        return new Justification(new Caller.Staff(user), "wanted", "c-1");
    }

    private static long number(OrderMerge.Outcome outcome) {
        return ((OrderMerge.Outcome.Proposed) outcome).number();
    }

    @Test
    void a_case_is_shown_side_by_side_decided_and_taken_back() {
        Uln one = register("Twyla", "Caseworth");
        Uln other = register("Twila", "Caseworth");
        long id = hub.core().store().unitOfWork().get(() -> {
            hub.core()
                    .store()
                    .reviewCases()
                    .addAbsent(
                            List.of(ReviewSubject.duplicate(
                                    learner(one).entry(), learner(other).entry(), 12)),
                            hub.core().clock().instant());
            List<ReviewCase> open = hub.core()
                    .store()
                    .reviewCases()
                    .list(new CaseFilter(ReviewState.OPEN, null, null, null), 0, 10_000);
            return open.get(open.size() - 1).id();
        });
        String place = "/helpdesk/cases/" + id;

        Document shown = page(desk.get(place));
        assertThat(shown.text()).contains("Twyla", "Twila", "Caseworth", "Given name");
        assertThat(shown.select("input[name=choice]")).hasSize(4);
        assertThat(trail(one.toString()).get(0).operation()).isEqualTo("review-show");

        assertThat(page(desk.send(place, place, Map.of("choice", "new")))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Say why");
        desk.send(place, place, Map.of("choice", "unsure"));
        assertThat(state(id)).isEqualTo(ReviewState.OPEN);
        desk.send(place, place, Map.of("choice", "new", "reason", "two passports " + SCRIPT));
        assertThat(state(id)).isEqualTo(ReviewState.DECIDED);
        HttpResponse<String> decided = desk.get(place);
        assertThat(decided.body()).doesNotContain(SCRIPT);
        assertThat(page(decided).text()).contains("Another person", "two passports", hub.user("helpdesk"));

        desk.send(place, place + "/undo", Map.of("reason", "wrong case"));
        assertThat(state(id)).isEqualTo(ReviewState.OPEN);
        assertThat(desk.get("/helpdesk/cases/999999").statusCode()).isEqualTo(404);
    }

    private ReviewState state(long id) {
        return hub.core().store().reviewCases().find(id).orElseThrow().state();
    }

    @Test
    void a_challenge_is_shown_with_all_that_was_said_and_answered() {
        Challenge open = new PageWork(hub).openChallenges().get(0);
        String place = "/helpdesk/challenges/" + open.reference();

        assertThat(page(desk.get(place)).text()).contains(open.reference());
        assertThat(trail(open.claim().uln().toString()).get(0).operation()).isEqualTo("challenge-show");
        assertThat(page(desk.send(place, place, Map.of("what", "words", "words", "")))
                        .select(".govuk-error-summary")
                        .text())
                .contains("HUB-6145");
        assertThat(page(desk.send(place, place, Map.of("what", "words", "words", "we look into it " + SCRIPT)))
                        .text())
                .contains("we look into it");
        assertThat(desk.get(place).body()).doesNotContain(SCRIPT);
        assertThat(desk.get("/helpdesk/challenges/DC99999999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_without_its_token_does_nothing() {
        HttpResponse<String> answer = desk.post("/helpdesk/find", "uln=" + hub.uln() + "&purpose=no-token-here");
        assertThat(answer.uri().getPath()).doesNotStartWith("/helpdesk/learners");
        assertThat(trail(hub.uln())).noneMatch(entry -> entry.purpose().equals("no-token-here"));
    }
}
