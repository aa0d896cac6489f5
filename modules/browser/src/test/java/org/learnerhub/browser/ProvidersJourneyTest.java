package org.learnerhub.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
                        .follow(w("college.provider.propose") + " " + w("college.provider.piece.primary"))
                        .type(w("college.provider.box.town"), town)
                        .press(w("college.propose.send"))
                        .sees(w("college.propose.reason.missing"))
                        .type(w("college.propose.reason"), "we have moved")
                        .press(w("college.propose.send"))
                        .sees(w("college.propose.done"), town, w("college.provider.state.OPEN")));
        Person.walks(helpdesk, way, person -> {
            person.open("/helpdesk").follow(w("helpdesk.nav.providers"));
            decides(
                    person,
                    w("college.provider.part.PRIMARY_ADDRESS"),
                    town,
                    w(accepted ? "helpdesk.provider.accept" : "helpdesk.provider.refuse"),
                    answer);
        });
        Person.walks(
                college,
                way,
                person -> person.open("/college/provider")
                        .sees(
                                answer,
                                w(accepted ? "college.provider.state.ACCEPTED" : "college.provider.state.REFUSED")));
    }

    @ParameterizedTest
    @EnumSource
    void the_helpdesk_decides_where_another_register_disagrees(Way way) {
        boolean taken = way == Way.WITH_JAVASCRIPT;
        String part = w("college.provider.part." + (taken ? "PRIMARY_TELEPHONE" : "PRIMARY_WEBSITE"));
        String theirs = taken ? "01632960097" : "college.fairmead.example";
        Person.walks(helpdesk, way, person -> {
            person.open("/helpdesk/providers").sees(w("helpdesk.providers.disagreements"));
            decides(
                    person,
                    part,
                    theirs,
                    w(taken ? "helpdesk.provider.take" : "helpdesk.provider.keep"),
                    "asked by telephone");
            person.seesNot(part);
        });
        Person.walks(college, way, person -> {
            person.open("/college/provider");
            String entry = String.join(
                    " ", person.page().locator("section.govuk-summary-card").allInnerTexts());
            assertThat(entry.contains(theirs)).as(entry).isEqualTo(taken);
        });
    }

    /** Decides what stands in the line about this part of the entry, where it shall say something else. */
    private static void decides(Person person, String part, String wanted, String word, String reason) {
        Locator line = person.page()
                .locator("tr", new Page.LocatorOptions().setHasText(part))
                .first();
        // proposals and disagreements are numbered alike, so the link of this line is meant and not the first of its
        // words
        person.open(requireNonNull(line.locator("a").first().getAttribute("href")))
                .sees(part, wanted)
                .press(w("helpdesk.proposal.send"))
                .sees(w("helpdesk.provider.word.missing"), w("helpdesk.reason.missing"))
                .choose(word)
                .type(w("helpdesk.reason"), reason)
                .press(w("helpdesk.proposal.send"))
                .sees(w("helpdesk.provider.done"));
    }
}
