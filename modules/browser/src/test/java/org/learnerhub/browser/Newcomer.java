package org.learnerhub.browser;

import static org.learnerhub.browser.Words.w;

import java.util.List;

/** Somebody with an account that is new: sets a second factor up, and chooses a password in place of the given one. */
final class Newcomer {

    private static final String CHOSEN = "four quiet brown horses";

    private Newcomer() {}

    /**
     * Signs in for the first time, with the mistakes that people make.
     *
     * @param name of the kind of person
     * @param given the password that somebody else has made
     * @return whoever it is, signed in from then on
     */
    static Role comesIn(String base, String name, String user, String given, Way way) {
        Role[] settled = new Role[1];
        Role half = new Role(base, name, user, given, "", List.of());
        Person.walksFromTheDoor(half, way, person -> {
            person.open("/sign-in")
                    .type(w("frame.sign-in.username"), user)
                    .type(w("frame.sign-in.password"), given)
                    .press(w("frame.go-on"));
            String secret = setsUpSecondFactor(person);
            person.sees(w("frame.password.due"))
                    .type(w("frame.password.old"), given)
                    .type(w("frame.password.new"), "short")
                    .press(w("frame.password.change"))
                    .sees(w("frame.problem"))
                    .type(w("frame.password.old"), given)
                    .type(w("frame.password.new"), CHOSEN)
                    .press(w("frame.password.change"))
                    .sees(w("frame.password.done"));
            settled[0] = new Role(base, name, user, CHOSEN, secret, List.of());
            person.remembers(settled[0]);
        });
        return settled[0];
    }

    /** Puts the secret into the telephone and enters its code. @return the secret */
    static String setsUpSecondFactor(Person person) {
        person.sees(w("frame.code.set-up"))
                .type(w("frame.code.label"), "12345")
                .press(w("frame.go-on"))
                .sees(w("frame.problem"));
        String secret = person.page().locator("code.hub-code").innerText().replace(" ", "");
        person.type(w("frame.code.label"), Totp.next(secret)).press(w("frame.go-on"));
        return secret;
    }
}
