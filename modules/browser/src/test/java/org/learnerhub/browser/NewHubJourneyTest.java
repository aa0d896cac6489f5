package org.learnerhub.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hub on its first day, from its first operator to its first learner: whoever comes brings in the next. Each test goes on
 * from what those before it have done, so that nobody signs in a second time for the sake of a test.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewHubJourneyTest {

    private static final Pattern ULN = Pattern.compile("(?<![0-9])[1-9][0-9]{9}(?![0-9])");
    private static final String WORD = "bluebells";

    @TempDir
    private static Path folder;

    private static final Map<Way, Role> COLLEGES = new EnumMap<>(Way.class);
    private static final Map<Way, List<String>> NUMBERS = new EnumMap<>(Way.class);

    private static String base;
    private static Role operator;

    /** The account of the first operator is one only: how it comes in is walked in one way. */
    @BeforeAll
    static void the_first_operator_comes_in_by_the_password_that_was_told_once() {
        Chromium.needed();
        FreshHub hub = FreshHub.running();
        base = hub.base();
        operator = Newcomer.comesIn(base, "operator", hub.operator(), hub.password(), Way.WITHOUT_JAVASCRIPT);
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource
    void pages_of_the_operator_say_that_there_is_nothing_yet(Way way) {
        Person.walks(
                operator,
                way,
                person -> person.open("/operator").looksIntoTheMenu().sees(w("operator.figures.title")));
    }

    @Order(2)
    @ParameterizedTest
    @EnumSource
    void the_operator_adds_an_institution_and_who_keeps_its_accounts(Way way) {
        String keeper = "keeper." + way.ordinal();
        String[] given = new String[1];
        Person.walks(operator, way, person -> {
            person.open("/operator/institutions")
                    .follow(w("operator.new-institution.title"))
                    .type(w("operator.institution.ukprn"), ukprn(way))
                    .type(w("operator.institution.name"), "Newly Founded College " + way.ordinal())
                    .press(w("operator.new-institution.send"))
                    .sees(w("operator.password.once"))
                    .follow(w("operator.nav.users"))
                    .within(w("operator.users.send"))
                    .type(w("operator.users.name"), keeper)
                    .choose(w("operator.audience.INSTITUTION"))
                    .type(w("operator.users.ukprn"), ukprn(way))
                    .choose(w("operator.users.administrator"))
                    .press(w("operator.users.send"))
                    .sees(keeper);
            given[0] = person.page().locator("#password").innerText();
        });
        COLLEGES.put(way, Newcomer.comesIn(base, "college", keeper, given[0], way));
    }

    private static String ukprn(Way way) {
        return way == Way.WITH_JAVASCRIPT ? "10098801" : "10098802";
    }

    @Order(3)
    @ParameterizedTest
    @EnumSource
    void pages_of_a_college_say_that_there_is_nothing_yet(Way way) {
        Person.walks(
                college(way),
                way,
                person -> person.open("/college")
                        .looksIntoTheMenu()
                        .open("/college/batches")
                        .sees(w("upload.history.none"))
                        .open("/college/held")
                        .open("/college/feeds")
                        .sees(w("upload.history.none")));
    }

    @Order(4)
    @ParameterizedTest
    @EnumSource
    void a_colleague_gets_an_account_and_sends_the_first_file(Way way) {
        String name = "colleague." + way.ordinal();
        String[] given = new String[1];
        Person.walks(college(way), way, keeper -> {
            keeper.open("/college/users")
                    .type(w("college.users.name"), "Not A Name")
                    .press(w("college.users.add.do"))
                    .sees(w("frame.problem"))
                    .type(w("college.users.name"), name)
                    .press(w("college.users.add.do"))
                    .sees(w("college.users.given", name));
            given[0] = keeper.page().locator(".govuk-panel__body").innerText();
        });
        Role colleague = Newcomer.comesIn(base, "college", name, given[0], way);
        Path file = new CollegeFile("first-" + way.ordinal(), ukprn(way))
                .row(given(way), family(way), "FM1 1AA", born(way).toString())
                .row(
                        "Benedicta",
                        family(way),
                        "FM2 2BB",
                        born(way).minusDays(200).toString())
                .write(folder);
        Person.walks(colleague, way, person -> {
            assertThat(person.response("/operator").status()).isEqualTo(403);
            person.open("/college/upload")
                    .give(w("upload.file"), file)
                    .press(w("upload.send"))
                    .waitsFor(w("upload.check.title"))
                    .press(w("upload.check.send"))
                    .waitsFor(w("upload.result.clean"));
            NUMBERS.put(way, numbers(person.fetch(w("upload.get.output"))));
        });
        assertThat(numbersOf(way)).hasSize(2);
        COLLEGES.put(way, colleague);
    }

    /** Other people each time: who looks like somebody known is reviewed. */
    private static String given(Way way) {
        return way == Way.WITH_JAVASCRIPT ? "Almadora" : "Thorvald";
    }

    private static String family(Way way) {
        return way == Way.WITH_JAVASCRIPT ? "Birchmere" : "Oakhollow";
    }

    private static LocalDate born(Way way) {
        return way == Way.WITH_JAVASCRIPT ? LocalDate.of(2008, 3, 31) : LocalDate.of(2004, 8, 19);
    }

    private static List<String> numbers(Path answer) {
        try {
            return ULN.matcher(Files.readString(answer))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Order(5)
    @ParameterizedTest
    @EnumSource
    void a_learner_who_was_seen_gets_a_letter_signs_up_and_reads_the_record(Way way) {
        String number = numbersOf(way).get(0);
        String[] code = new String[1];
        Person.walks(college(way), way, desk -> {
            desk.open("/college")
                    .follow(w("college.letters.title"))
                    .press(w("college.letters.send"))
                    .sees(w("college.letters.ULN.missing"), w("college.letters.word.missing"));
            letter(desk, number, "Somebody", WORD).sees(w("frame.problem"));
            letter(desk, number, family(way), "short").sees(w("frame.problem"));
            letter(desk, number, family(way), WORD)
                    .sees(w("college.letter.title"), base + "/sign-up")
                    .seesNot(WORD);
            code[0] = desk.page().locator("#code").innerText();
        });
        signsUp(way, number, code[0]);
    }

    private static Person letter(Person desk, String number, String family, String word) {
        return desk.type(w("college.field.ULN"), number)
                .type(w("college.field.GivenName"), given(desk.way()))
                .type(w("college.field.FamilyName"), family)
                .date(w("college.field.DateOfBirth"), born(desk.way()))
                .type(w("college.letters.word"), word)
                .press(w("college.letters.send"));
    }

    private static void signsUp(Way way, String number, String code) {
        String user = "quiet.otter." + way.ordinal();
        Role learner = new Role(base, "learner", user, "five small silver spoons", "", List.of());
        Person.walksFromTheDoor(learner, way, person -> {
            person.open("/")
                    .follow(w("developer.start.learner.new"))
                    .type(w("frame.sign-in.username"), user)
                    .type(w("frame.sign-in.password"), "short")
                    .press(w("frame.go-on"))
                    .sees(w("frame.problem"))
                    .type(w("frame.sign-in.password"), learner.password())
                    .press(w("frame.go-on"));
            String secret = Newcomer.setsUpSecondFactor(person);
            person.sees(w("learner.start.title"))
                    .press(w("learner.start.send"))
                    .sees(w("learner.start.code.missing"), w("learner.start.word.missing"));
            proves(person, number, code, "daffodils").sees(w("frame.problem"));
            proves(person, number, code, WORD)
                    .sees(w("learner.record.title"), family(way), w("learner.record.empty"))
                    .looksIntoTheMenu()
                    .follow(w("learner.looks.menu"))
                    .sees(w("learner.deed.letter"));
            person.remembers(new Role(base, "learner", user, learner.password(), secret, List.of()));
        });
    }

    private static Person proves(Person learner, String number, String code, String word) {
        return learner.type(w("learner.start.uln"), number)
                .date(w("learner.start.birth"), born(learner.way()))
                .type(w("learner.start.code"), code)
                .type(w("learner.start.word"), word)
                .press(w("learner.start.send"));
    }

    @Order(6)
    @ParameterizedTest
    @EnumSource
    void two_people_of_the_helpdesk_agree_to_a_merge_and_to_taking_it_back(Way way) {
        Role one = helpdesk(way, "first");
        Role other = helpdesk(way, "second");
        String gone = numbersOf(way).get(1);
        String stays = numbersOf(way).get(0);
        Person.walks(one, way, person -> {
            person.open("/helpdesk")
                    .looksIntoTheMenu()
                    .open("/helpdesk/merge")
                    .type(w("helpdesk.merge.uln"), gone)
                    .type(w("helpdesk.merge.master"), stays)
                    .type(w("helpdesk.reason"), "registered twice, both certificates seen")
                    .press(w("helpdesk.merge.send"))
                    .sees(w("helpdesk.preview.two"))
                    .press(w("helpdesk.preview.propose"))
                    .sees(w("helpdesk.merge.proposed"))
                    .followFirst(w("helpdesk.merges.look", "").strip())
                    .sees(w("helpdesk.proposal.own"))
                    .seesNot(w("helpdesk.proposal.confirm"));
        });
        decides(other, way, w("helpdesk.proposal.confirm"), w("helpdesk.proposal.done.confirm"));
        Person.walks(
                other,
                way,
                person -> found(person, gone)
                        .follow(w("helpdesk.unmerge.title"))
                        .type(w("helpdesk.reason"), "two people after all")
                        .press(w("helpdesk.merge.send"))
                        .sees(w("helpdesk.preview.two"))
                        .press(w("helpdesk.preview.propose"))
                        .sees(w("helpdesk.merge.proposed")));
        decides(one, way, w("helpdesk.proposal.refuse"), w("helpdesk.proposal.done.refuse"));
        Person.walks(other, way, person -> found(person, gone).sees(w("helpdesk.status.merged")));
    }

    private static Person found(Person helpdesk, String number) {
        return helpdesk.open("/helpdesk/find")
                .type(w("helpdesk.find.uln"), number)
                .type(w("helpdesk.find.purpose"), "the merge was a mistake")
                .press(w("helpdesk.find.send"));
    }

    private static void decides(Role helpdesk, Way way, String word, String done) {
        Person.walks(
                helpdesk,
                way,
                person -> person.open("/helpdesk")
                        .follow(w("helpdesk.nav.merges"))
                        .followFirst(w("helpdesk.merges.look", "").strip())
                        .press(w("helpdesk.proposal.send"))
                        .sees(w("helpdesk.proposal.word.missing"), w("helpdesk.reason.missing"))
                        .choose(word)
                        .type(w("helpdesk.reason"), "the certificates were compared")
                        .press(w("helpdesk.proposal.send"))
                        .sees(done, w("helpdesk.merges.empty")));
    }

    private static Role helpdesk(Way way, String which) {
        String name = which + ".helper." + way.ordinal();
        String[] given = new String[1];
        Person.walks(operator, way, person -> {
            person.open("/operator/users")
                    .within(w("operator.users.send"))
                    .type(w("operator.users.name"), name)
                    .choose(w("operator.audience.HELPDESK"))
                    .press(w("operator.users.send"));
            given[0] = person.page().locator("#password").innerText();
        });
        return Newcomer.comesIn(base, "helpdesk", name, given[0], way);
    }

    /** Who keeps the college's accounts, once the tests before have made them. */
    private static Role college(Way way) {
        return requireNonNull(COLLEGES.get(way), "the tests before made no college");
    }

    /** The numbers that the college was given. */
    private static List<String> numbersOf(Way way) {
        return requireNonNull(NUMBERS.get(way), "the tests before got no numbers");
    }
}
