package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

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
        Person.walksFromTheDoor(
                role,
                way,
                person -> person.open("/sign-in")
                        .press(w("frame.go-on"))
                        .sees(
                                w("frame.problem"),
                                w("frame.sign-in.username.missing"),
                                w("frame.sign-in.password.missing"))
                        .type(w("frame.sign-in.username"), role.user())
                        .type(w("frame.sign-in.password"), "not-the-password")
                        .press(w("frame.go-on"))
                        .sees(w("frame.problem"))
                        .type(w("frame.sign-in.password"), role.password())
                        .press(w("frame.go-on"))
                        .type(w("frame.code.label"), "000000")
                        .press(w("frame.go-on"))
                        .sees(w("frame.problem"))
                        .type(w("frame.code.label"), Totp.next(role.totpSecret()))
                        .press(w("frame.go-on"))
                        .press(w("frame.sign-out"))
                        .sees(w("frame.sign-in.out")));
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
