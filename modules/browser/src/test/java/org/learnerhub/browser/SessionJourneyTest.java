package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody is signed out without a word: a warning comes in time, is reached by keyboard, and lets stay. */
class SessionJourneyTest {

    private static final String DIALOG = "dialog[data-module=hub-session]";

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    /** The browser's clock goes forward, the hub's does not: the session is there still when somebody stays. */
    @Test
    void a_warning_comes_in_time_takes_the_focus_and_one_key_stays() {
        Person.walks(Demo.running().role("helpdesk"), Way.WITH_JAVASCRIPT, person -> {
            Page page = person.page();
            page.clock().install();
            person.open("/helpdesk/find");
            Locator dialog = page.locator(DIALOG);

            page.clock().fastForward("24:00");
            assertThat(dialog.isVisible()).as("it is too early").isFalse();
            page.clock().fastForward("01:10");
            dialog.waitFor();
            assertThat(dialog.innerText()).contains(w("frame.session.title"));
            assertThat(dialog.getByRole(AriaRole.STATUS).innerText()).contains("4");
            assertThat(page.evaluate("() => document.activeElement.textContent.trim()"))
                    .isEqualTo(w("frame.session.stay"));
            assertThat(Axe.findings(page)).isEmpty();

            page.keyboard().press("Enter");
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.clock().fastForward("24:00");
            assertThat(dialog.isVisible()).as("it begins anew").isFalse();
            page.clock().fastForward("06:10");
            page.waitForURL("**/sign-in?ended");
        });
    }

    @Test
    void without_script_the_foot_of_the_page_says_how_long_it_lasts() {
        Person.walks(
                Demo.running().role("helpdesk"),
                Way.WITHOUT_JAVASCRIPT,
                person -> assertThat(person.open("/helpdesk/find")
                                .page()
                                .locator("footer")
                                .innerText())
                        .contains(w("frame.session.footer", 30)));
    }
}
