package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An awarding body feeds results, says the word for what would change much, and answers what a learner says is wrong. */
class AwardingJourneyTest {

    @TempDir
    private static Path folder;

    private static Role awarding;

    @BeforeAll
    static void browser() {
        Chromium.needed();
        awarding = Demo.running().role("awarding");
    }

    @ParameterizedTest
    @EnumSource
    void an_awarding_body_feeds_results_and_decides_on_a_large_withdrawal(Way way) {
        boolean confirms = way == Way.WITH_JAVASCRIPT;
        String awarded = confirms ? "2024-01-18" : "2024-01-19";
        String name = way.name().toLowerCase(Locale.ROOT).replace("_", "-");
        Path enrolled = Demo.running().enrolled();
        Path given = FeedFile.write(enrolled, awarded, FeedFile.CREATE, folder.resolve("given-" + name + ".csv"));
        Path taken = FeedFile.write(enrolled, awarded, FeedFile.WITHDRAW, folder.resolve("taken-" + name + ".csv"));
        Person.walks(
                awarding,
                way,
                person -> person.open("/awarding")
                        .follow(w("awarding.nav.upload"))
                        .give(w("upload.file"), given)
                        .press(w("upload.send"))
                        .waitsFor(w("upload.check.title"))
                        .sees(w("upload.totals.agree"))
                        .press(w("upload.check.send"))
                        .waitsFor(w("upload.totals.agree"))
                        .follow(w("awarding.nav.upload"))
                        .give(w("upload.file"), taken)
                        .press(w("upload.send"))
                        .waitsFor(w("upload.check.title"))
                        .press(w("upload.check.send"))
                        .waitsFor(w("upload.decide.decision"))
                        .press(w("frame.go-on"))
                        .sees(w("upload.decide.decision.missing"), w("upload.decide.reason.missing"))
                        .choose(w(confirms ? "upload.decide.confirm" : "upload.decide.refuse"))
                        .type(w("upload.decide.reason"), "the whole series was issued by mistake")
                        .press(w("frame.go-on"))
                        .waitsFor(w(confirms ? "upload.totals.agree" : "upload.refused.nothing"))
                        .follow(w("awarding.nav.feeds"))
                        .sees(w("upload.feeds.title")));
    }

    @ParameterizedTest
    @EnumSource
    void an_awarding_body_answers_what_a_learner_says_and_the_learner_reads_it(Way way) {
        String words = "We have looked at the script again and the grade is right " + way.ordinal();
        Person.walks(Demo.running().role("learner"), way, learner -> {
            learner.open("/learner")
                    .followFirst(w("learner.entry.wrong"))
                    .choose(w("learner.challenge.kind.EVENT_WRONG"))
                    .press(w("frame.go-on"))
                    .type(w("learner.challenge.grade"), "9")
                    .type(w("learner.challenge.words"), "The grade was raised in August.")
                    .press(w("frame.go-on"))
                    .press(w("frame.go-on"))
                    .press(w("learner.challenge.send"))
                    .sees(w("learner.challenge.thanks"));
            String reference = learner.page().url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");

            Person.walks(
                    awarding,
                    way,
                    person -> person.open("/awarding/challenges")
                            .follow(reference)
                            .press(w("awarding.challenge.send"))
                            .sees(w("awarding.challenge.answer.missing"))
                            .choose(w("awarding.challenge.how.REFUSE"))
                            .type(w("awarding.challenge.words"), words)
                            .press(w("awarding.challenge.send"))
                            .sees(w("awarding.challenge.done.REFUSE")));

            learner.open("/learner/challenges/" + reference).sees(w("learner.challenge.state.REFUSED"), words);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_awarding_body_finds_what_it_sent_and_fetches_it_again(Way way) {
        Path sample = Demo.ROOT.resolve("samples/achievements/corrections.csv");
        Person.walks(awarding, way, person -> {
            person.open("/awarding").follow(w("awarding.nav.batches")).sees("corrections.csv", "summer-results.csv");
            String job = person.page()
                    .locator("tr", new Page.LocatorOptions().setHasText("corrections.csv"))
                    .first()
                    .locator("th a")
                    .innerText();
            person.follow(job).sees(w("upload.result.title", job), w("upload.totals.agree"));
            assertThat(lines(person.fetch(w("upload.get.original")))).isEqualTo(lines(sample));
            assertThat(lines(person.fetch(w("upload.get.output")))).isPositive();
            person.follow(w("upload.rows.all"))
                    .type(w("upload.rows.code"), "HUB-0000")
                    .press(w("upload.rows.show"))
                    .sees(w("upload.rows.none"))
                    .follow(w("upload.rows.back", job))
                    .sees(w("upload.result.title", job));
        });
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_awarding_body_sees_what_is_held_and_why(Way way) {
        Person.walks(
                awarding,
                way,
                person -> person.open("/awarding")
                        .follow(w("awarding.nav.held"))
                        .sees(w("awarding.held.what"), w("awarding.held.state.HELD")));
    }
}
