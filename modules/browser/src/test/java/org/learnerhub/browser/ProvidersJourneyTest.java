package org.learnerhub.browser;

import static org.learnerhub.browser.Words.w;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A college wants its entry changed, another register says something else of it, and the helpdesk decides both. */
class ProvidersJourneyTest {

    private static Role college;
    private static Role helpdesk;

    @BeforeAll
    static void browser() {
        Chromium.needed();
        college = Demo.running().role("college");
        helpdesk = Demo.running().role("helpdesk");
    }

    @ParameterizedTest
    @EnumSource
    void a_college_proposes_a_change_and_reads_what_the_helpdesk_decided(Way way) {
        boolean accepted = way == Way.WITH_JAVASCRIPT;
        String town = "New Fairmead " + way.ordinal();
        String answer = "the letterhead of the college says so " + way.ordinal();
        Person.walks(
                college,
                way,
                person -> person.open("/college")
                        .follow(w("college.nav.provider"))
                        .follow(w("college.provider.propose") + ": " + w("college.provider.piece.primary"))
                        .type(w("college.provider.box.town"), town)
                        .press(w("college.propose.send"))
                        .sees(w("college.propose.reason.missing"))
                        .type(w("college.propose.reason"), "we have moved")
                        .press(w("college.propose.send"))
                        .sees(w("college.propose.done"), town, w("college.provider.state.OPEN")));
        Person.walks(helpdesk, way, person -> {
            person.open("/helpdesk").follow(w("helpdesk.nav.providers")).sees(town);
            decides(person, town, w(accepted ? "helpdesk.provider.accept" : "helpdesk.provider.refuse"), answer);
        });
        Person.walks(
                college,
                way,
                person -> person.open("/college/provider")
                        .sees(answer, w(accepted ? "college.provider.state.ACCEPTED" : "college.provider.state.REFUSED")));
    }

    @ParameterizedTest
    @EnumSource
    void the_helpdesk_decides_where_another_register_disagrees(Way way) {
        boolean taken = way == Way.WITH_JAVASCRIPT;
        String theirs = taken ? "01632960097" : "college.fairmead.example";
        Person.walks(helpdesk, way, person -> {
            person.open("/helpdesk/providers").sees(w("helpdesk.providers.disagreements"), theirs);
            decides(person, theirs, w(taken ? "helpdesk.provider.take" : "helpdesk.provider.keep"), "asked by telephone");
            person.seesNot(theirs);
        });
        Person.walks(college, way, person -> {
            person.open("/college/provider");
            String known = person.page().locator(".govuk-summary-card").first().locator("xpath=..").innerText();
            org.assertj.core.api.Assertions.assertThat(known.contains(theirs)).isEqualTo(taken);
        });
    }

    /** Decides what stands in the line with these words. */
    private static void decides(Person person, String words, String word, String reason) {
        String look = person.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words))
                .first()
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .first()
                .innerText();
        person.follow(look)
                .sees(words)
                .press(w("helpdesk.proposal.send"))
                .sees(w("helpdesk.provider.word.missing"), w("helpdesk.reason.missing"))
                .choose(word)
                .type(w("helpdesk.reason"), reason)
                .press(w("helpdesk.proposal.send"))
                .sees(w("helpdesk.provider.done"));
    }
}
