package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.Uln;

/** Learners see how they are reached, change it after a check, and are told what is not theirs to change. */
class LearnerContactPagesTest {

    private static final String CHANGE = "/learner/contact/change";
    private static final String CHECK = "/learner/contact/check";

    private final PagesHub hub = PagesHub.shared();
    private final PageVisitor learner = hub.as("learner");
    private final Uln uln = Uln.of(hub.uln());

    @Test
    void contact_details_are_seen_changed_after_a_check_and_kept_as_history() {
        LearnerDetails before = details();
        int versions = versions().size();
        Document seen = hub.page("learner", "/learner/contact");
        assertThat(seen.text()).contains(hub.givenName(), before.text(LearnerField.POST_CODE));
        assertThat(seen.select("a[href^=/learner/challenges/new]").attr("href")).endsWith("kind=WrongRecord");
        assertThat(hub.page("learner", "/learner/challenges/new?kind=WrongRecord")
                        .select("input[checked]")
                        .val())
                .isEqualTo("WrongRecord");

        Map<String, String> said = said(hub.page("learner", CHANGE));
        said.put("email", "no address");
        Document wrong = change(said);
        assertThat(wrong.title()).startsWith("Error: ");
        assertThat(wrong.select(".govuk-error-summary a").attr("href")).isEqualTo("#email");

        said.put("email", "story@example.org");
        said.put("telephone", "07700 900123");
        said.put("byEmail", "true");
        said.put("line1", "3 <b>New</b> Lane");
        Document check = change(said);
        assertThat(check.select("h1").text()).isEqualTo("Check how you are reached");
        assertThat(check.text()).contains("story@example.org", "3 <b>New</b> Lane");
        assertThat(details()).as("nothing is done before it is checked").isEqualTo(before);

        Document done = Jsoup.parse(learner.send(CHECK, CHECK, Map.of()).body());
        assertThat(done.text()).contains("Your details are changed.", "story@example.org", "07700 900123");
        assertThat(details().get(LearnerField.EMAIL_ADDRESS)).isEqualTo("story@example.org");
        assertThat(details().get(LearnerField.POST_CODE)).isEqualTo(before.get(LearnerField.POST_CODE));
        assertThat(versions()).hasSize(versions + 1);
        assertThat(trail())
                .anyMatch(entry -> entry.operation().equals(Operation.CHANGE_OWN_CONTACT.name())
                        && entry.shown().words().contains("changed"));
        assertThat(hub.page("learner", "/learner/looks").text()).contains("Changed your details");

        said.put("version", "1");
        change(said);
        assertThat(Jsoup.parse(learner.send(CHECK, CHECK, Map.of()).body()).text())
                .contains("Somebody changed your details");
    }

    @Test
    void a_postcode_that_cannot_follow_is_said_with_how_to_challenge_it_in_both_languages() {
        Map<String, String> said = said(hub.page("learner", CHANGE));
        said.put("postcode", "ZZ99 9ZZ");
        LearnerDetails before = details();

        Document kept = change(said);
        assertThat(kept.select(".govuk-error-summary a").attr("href")).isEqualTo("#postcode");
        assertThat(kept.select("#postcode-error").text()).contains("We cannot put this postcode");
        assertThat(kept.select(".govuk-inset-text a").attr("href"))
                .isEqualTo("/learner/challenges/new?kind=WrongRecord");
        assertThat(details()).isEqualTo(before);

        assertThat(hub.page("learner", "/learner/contact?lang=cy").select("h1").text())
                .isEqualTo("Sut i gysylltu â chi");
        hub.page("learner", "/learner/contact?lang=en");
    }

    private Document change(Map<String, String> said) {
        return Jsoup.parse(learner.send(CHANGE, CHANGE, said).body());
    }

    private static Map<String, String> said(Document form) {
        Map<String, String> said = new HashMap<>();
        form.select("main form input").forEach(input -> {
            if (!input.attr("type").equals("checkbox") && !input.attr("name").equals("_csrf")) {
                said.put(input.attr("name"), input.val());
            }
        });
        return said;
    }

    private LearnerDetails details() {
        return requireNonNull(
                        hub.core().store().register().findByUln(List.of(uln)).get(uln))
                .details();
    }

    private List<LearnerVersion> versions() {
        return hub.core().store().versions().of(uln);
    }

    private List<AuditEntry> trail() {
        return hub.core().store().audit().of(new AuditSubject.Learner(uln), 0, 200);
    }
}
