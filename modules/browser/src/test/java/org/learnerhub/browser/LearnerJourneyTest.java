package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.cy;
import static org.learnerhub.browser.Words.w;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A learner reads the record, says what is wrong, adds, shares and takes along. */
class LearnerJourneyTest {

    private static Role learner;

    @BeforeAll
    static void browser() {
        Chromium.needed();
        learner = Demo.running().role("learner");
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_reads_the_record_and_who_looked(Way way) {
        Person.walks(
                learner,
                way,
                person -> person.open("/learner")
                        .sees(w("learner.record.title"), w("learner.group.results"), w("learner.missing.title"))
                        .follow(w("learner.looks.menu"))
                        .sees(w("learner.looks.title"), w("learner.look.you"))
                        .follow("Cymraeg")
                        .sees(cy("learner.looks.title"))
                        .follow("English")
                        .sees(w("learner.looks.title")));
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_says_what_is_wrong_and_takes_it_back(Way way) {
        Person.walks(
                learner,
                way,
                person -> person.open("/learner/challenges")
                        .press(w("learner.challenges.new"))
                        .press(w("frame.go-on"))
                        .sees(w("learner.challenge.kind.missing"))
                        .choose(w("learner.challenge.kind.EVENT_MISSING"))
                        .press(w("frame.go-on"))
                        .press(w("frame.go-on"))
                        .sees(w("frame.problem"))
                        .type(w("learner.challenge.qualification"), "A course in baking, taken " + way)
                        .type(w("learner.challenge.words"), "I took it in the summer. It is not here.")
                        .press(w("frame.go-on"))
                        .type(w("learner.challenge.email"), "not-an-address")
                        .press(w("frame.go-on"))
                        .sees(w("learner.challenge.email.wrong"))
                        .type(w("learner.challenge.email"), "")
                        .press(w("frame.go-on"))
                        .sees(w("learner.challenge.check.title"), "A course in baking")
                        .press(w("learner.challenge.send"))
                        .sees(w("learner.challenge.thanks"))
                        .press(w("learner.challenge.withdraw"))
                        .sees(w("learner.challenge.withdrawn")));
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_adds_something_and_removes_it(Way way) {
        String title = "Helper at the library, added " + way;
        Person.walks(
                learner,
                way,
                person -> person.open("/learner/additions")
                        .press(w("learner.additions.new"))
                        .press(w("learner.addition.add"))
                        .sees(w("learner.addition.title.wrong"))
                        .select(w("learner.addition.kind"), w("learner.addition.kind.VOLUNTEERING"))
                        .type(w("learner.addition.title"), title)
                        .type(w("learner.addition.organisation"), "Fairmead Library")
                        .press(w("learner.addition.add"))
                        .sees(w("learner.addition.added"), title, w("learner.addition.unchecked"))
                        .press(w("learner.addition.remove") + " " + title)
                        .sees(w("learner.addition.removed"))
                        .seesNot(title));
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_takes_the_record_along_and_reads_what_stands_in_it(Way way) {
        Person.walks(learner, way, person -> {
            person.open("/learner/extract").choose(w("learner.extract.pdf"));
            assertThat(begins(person.fetch(w("learner.extract.make")))).startsWith("%PDF-");
            person.choose(w("learner.extract.read"))
                    .press(w("learner.extract.make"))
                    .sees(w("learner.extract.read.title"));
        });
    }

    /** The link is told once: its address is read from the page, as the learner copies it. */
    @ParameterizedTest
    @EnumSource
    void a_learner_shares_an_employer_opens_and_checks_and_the_learner_ends_it(Way way) {
        String recipient = "Example Bakery " + way;
        Role employer = Demo.running().role("employer");
        Person.walks(learner, way, person -> {
            person.open("/learner/shares")
                    .press(w("learner.shares.new"))
                    .press(w("learner.share.make"))
                    .sees(w("learner.share.recipient.wrong"))
                    .type(w("learner.share.recipient"), recipient)
                    .type(w("learner.share.purpose"), "my application")
                    .type(w("learner.share.pin.make"), "2468")
                    .press(w("learner.share.make"))
                    .sees(w("learner.share.made.title"));
            String link = person.page().content().replaceFirst("(?s).*?(/s/[a-z0-9]{32}).*", "$1");

            Person.walks(employer, way, guest -> opensAndChecks(guest, link));

            person.follow(w("learner.share.made.see"))
                    .sees(recipient, "A baker", w("learner.share.got.PIN_WRONG"), w("learner.share.got.XML"))
                    .press(w("learner.share.revoke"))
                    .sees(w("learner.share.revoked"), w("learner.share.state.REVOKED"));
            Person.walks(employer, way, guest -> {
                assertThat(guest.response(link).status()).isEqualTo(404);
                guest.sees(w("share.gone.title"));
            });
        });
    }

    private static void opensAndChecks(Person guest, String link) {
        guest.open("/verify")
                .type(w("verify.link"), Demo.running().base() + link)
                .press(w("verify.link.open"))
                .sees(w("share.closed.title"))
                .type(w("share.pin"), "1357")
                .press(w("share.open"))
                .sees(w("share.pin.wrong"))
                .type(w("share.pin"), "2468")
                .type(w("share.name"), "A baker")
                .press(w("share.open"))
                .sees(w("share.shown.title"), "my application");
        Path file = guest.fetch(w("share.fetch.xml"));
        guest.follow(w("share.check.link"))
                .give(w("verify.file"), named(file, "extract.xml"))
                .press(w("verify.send"))
                .sees(w("verify.verdict.genuine"), "my application");
    }

    private static Path named(Path file, String name) {
        try {
            return Files.copy(file, Files.createTempDirectory("fetched").resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String begins(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, 0, Math.min(8, bytes.length), java.nio.charset.StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
