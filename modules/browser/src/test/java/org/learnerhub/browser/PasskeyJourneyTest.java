package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A passkey is added and signs in by itself, with an authenticator that the browser plays. */
class PasskeyJourneyTest {

    private static final String LABEL = "my <b>telephone</b>";

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    @Test
    void a_passkey_signs_in_until_it_is_removed() {
        Role role = Demo.running().role("operator");
        Person.walks(role, Way.WITH_JAVASCRIPT, person -> {
            Page page = person.page();
            haveAuthenticator(page);
            person.open("/account").type(w("frame.passkey.label"), LABEL).press(w("frame.passkey.add"));
            page.getByText(LABEL).first().waitFor();
            person.press(w("frame.sign-out")).press(w("frame.passkey.sign-in"));
            page.waitForURL("**/operator");
            assertThat(page.locator("h1").count()).isEqualTo(1);
            person.open("/account")
                    .press(w("frame.passkey.remove") + " " + LABEL)
                    .sees(w("frame.passkey.removed"));
            person.press(w("frame.sign-out"));
            page.getByText(w("frame.passkey.sign-in")).click();
            page.getByText(w("frame.passkey.failed")).waitFor();
        });
    }

    private static void haveAuthenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
    }
}
