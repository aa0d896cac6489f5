package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A college without a program of its own sends its file, mends what is wrong, and looks after its learners. */
class CollegeJourneyTest {

    @TempDir
    private static Path folder;

    private static Role college;

    @BeforeAll
    static void browser() {
        Chromium.needed();
        college = Demo.running().role("college");
    }

    @ParameterizedTest
    @EnumSource
    void a_college_tries_a_file_sends_it_mends_the_failed_rows_and_sends_them(Way way) {
        // other people each time: who looks like somebody known is reviewed, and nobody is new twice
        boolean first = way == Way.WITH_JAVASCRIPT;
        String letters = first ? "ar" : "undle";
        Path file = new CollegeFile("autumn-" + letters)
                .row("Th" + letters + "a", "Birchm" + letters + "e", "FM1 1AA", first ? "2008-03-31" : "2005-08-19")
                .row("B" + letters + "is", "Elm" + letters + "y", "FM1 1AB", first ? "2007-11-02" : "2004-12-27")
                .row(
                        "C" + letters + "in",
                        "Oakh" + letters + "st",
                        "not-a-postcode",
                        first ? "2006-05-14" : "2003-09-23")
                .write(folder);
        Person.walks(college, way, person -> {
            person.open("/college")
                    .follow(w("college.nav.upload"))
                    .press(w("upload.send"))
                    .sees(w("upload.file.missing"))
                    .give(w("upload.file"), file)
                    .press(w("upload.send"))
                    .waitsFor(w("upload.check.title"))
                    .sees(w("upload.groups.errors"), "HUB-3010")
                    .press(w("upload.check.send"))
                    .waitsFor(w("upload.failed.title"));
            Path failed = mended(person.fetch(w("upload.failed")), letters);
            person.follow(w("college.nav.upload"))
                    .give(w("upload.file"), failed)
                    .press(w("upload.send"))
                    .waitsFor(w("upload.check.title"))
                    .seesNot("HUB-3010")
                    .press(w("upload.check.send"))
                    .waitsFor(w("upload.result.clean"))
                    .follow(w("college.nav.batches"))
                    .sees(failed.getFileName().toString(), file.getFileName().toString());
        });
    }

    private static Path mended(Path failed, String letters) {
        try {
            String text = Files.readString(failed);
            assertThat(text).contains("hub_error", "hub_code", "hub_row", "HUB-3010");
            assertThat(text).doesNotContain("FM1 1AB");
            return Files.writeString(
                    folder.resolve("mended-" + letters + ".csv"),
                    text.replaceFirst("not-a-postcode", letters.equals("ar") ? "FM1 1AD" : "FM7 2BX"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_college_stops_after_the_trial(Way way) {
        Path file = new CollegeFile("stopped-" + way.name().toLowerCase(Locale.ROOT))
                .row("Nobody", "Ashdown", "FM1 1AA", "2008-02-30")
                .write(folder);
        Person.walks(
                college,
                way,
                person -> person.open("/college/upload")
                        .give(w("upload.file"), file)
                        .press(w("upload.send"))
                        .waitsFor(w("upload.check.title"))
                        .press(w("upload.check.stop"))
                        .sees(w("upload.check.stopped")));
    }

    @ParameterizedTest
    @EnumSource
    void a_college_finds_a_learner_by_five_details(Way way) {
        Person.walks(
                college,
                way,
                person -> person.open("/college/learners")
                        .within(w("college.learners.find.details"))
                        .press(w("college.learners.find.details"))
                        .sees(w("college.learners.FamilyName.missing"))
                        .within(w("college.learners.find.details"))
                        .type(w("college.field.GivenName"), "Alice")
                        .type(w("college.field.FamilyName"), "Penhallow")
                        .date(w("college.field.DateOfBirth"), LocalDate.of(2008, 3, 31))
                        .select(w("college.field.Gender"), w("college.gender.2"))
                        .type(w("college.field.LastKnownPostCode"), "FM1 1AA")
                        .press(w("college.learners.find.details"))
                        .sees(w("college.found.EXACT"), "Penhallow"));
    }

    @ParameterizedTest
    @EnumSource
    void a_college_keeps_its_own_accounts(Way way) {
        String name = "college.colleague." + way.name().toLowerCase(Locale.ROOT).substring(0, 7);
        Person.walks(
                college,
                way,
                person -> person.open("/college/users")
                        .type(w("college.users.name"), name)
                        .press(w("college.users.add.do"))
                        .sees(name));
    }

    /** The limit of what one page shows: five thousand rows with an error each. */
    @Test
    void a_file_of_five_thousand_wrong_rows_is_shown_in_groups_and_pages() {
        CollegeFile many = new CollegeFile("many");
        for (int i = 0; i < 5_000; i++) {
            many.row("Somebody", "Withaverylongfamilynamethatgoesonandon", "wrong", "2008-03-31");
        }
        Path file = many.write(folder);
        Person.walks(
                college,
                Way.WITH_JAVASCRIPT,
                person -> person.open("/college/upload")
                        .give(w("upload.file"), file)
                        .press(w("upload.send"))
                        .waitsFor(w("upload.check.title"))
                        .sees("5,000")
                        .followFirst("5,000")
                        .sees("HUB-3010"));
    }
}
