package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the start page in by password and code, with the mistakes that people make, and out again. */
class SignInJourneyTest {

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    @ParameterizedTest
    @EnumSource
    void somebody_signs_in_with_mistakes_and_signs_out(Way way) {
        Role role = Demo.running().role("helpdesk");
        Person.walksFromTheDoor(role, way, person -> person.open("/sign-in")
                .press("Continue")
                .sees("There is a problem", "Enter your user name", "Enter your password")
                .type("User name", role.user())
                .type("Password", "not-the-password")
                .press("Continue")
                .sees("There is a problem")
                .type("Password", role.password())
                .press("Continue")
                .type("Code of six digits", "000000")
                .press("Continue")
                .sees("There is a problem")
                .type("Code of six digits", Totp.next(role.totpSecret()))
                .press("Continue")
                .press("Sign out")
                .sees("You are signed out."));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_signed_out_is_asked_to_sign_in(Way way) {
        Role role = Demo.running().role("helpdesk");
        Person.walksFromTheDoor(role, way, person -> {
            for (String path : role.pages()) {
                assertThat(person.open(path).page().url()).contains("/sign-in");
            }
        });
    }
}
