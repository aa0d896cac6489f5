package org.learnerhub.browser;

import static org.learnerhub.browser.Words.w;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The helpdesk finds learners, merges and unmerges them, and decides what waits for a person. */
class HelpdeskJourneyTest {

    private static Role helpdesk;

    @BeforeAll
    static void browser() {
        Chromium.needed();
        helpdesk = Demo.running().role("helpdesk");
    }

    @ParameterizedTest
    @EnumSource
    void the_helpdesk_finds_a_learner_with_a_purpose(Way way) {
        String number = Demo.running().numbers().get(0);
        Person.walks(
                helpdesk,
                way,
                person -> person.open("/helpdesk")
                        .follow(w("helpdesk.nav.find"))
                        .press(w("helpdesk.find.send"))
                        .sees(w("helpdesk.uln.wrong"), w("helpdesk.reason.missing"))
                        .type(w("helpdesk.find.uln"), number)
                        .type(w("helpdesk.find.purpose"), "a question by telephone")
                        .press(w("helpdesk.find.send"))
                        .sees("a question by telephone", w("helpdesk.life.history"))
                        .follow(w("helpdesk.record.title"))
                        .follow(w("helpdesk.back.life"))
                        .follow(w("helpdesk.looks.title"))
                        .sees("a question by telephone"));
    }

    @ParameterizedTest
    @EnumSource
    void the_helpdesk_sees_what_a_merge_brings_about_merges_and_takes_it_back(Way way) {
        List<String> numbers = Demo.running().numbers();
        String gone = numbers.get(2 + way.ordinal());
        Person.walks(
                helpdesk,
                way,
                person -> person.open("/helpdesk/merge")
                        .press(w("helpdesk.merge.send"))
                        .sees(w("frame.problem"))
                        .type(w("helpdesk.merge.uln"), gone)
                        .type(w("helpdesk.merge.master"), numbers.get(4))
                        .type(w("helpdesk.reason"), "registered twice, both certificates seen")
                        .press(w("helpdesk.merge.send"))
                        .sees(w("helpdesk.preview.merge"), w("helpdesk.preview.sides"), w("helpdesk.preview.kept"))
                        .press(w("helpdesk.preview.send.merge"))
                        .sees(w("helpdesk.merge.done"))
                        .open("/helpdesk/find")
                        .type(w("helpdesk.find.uln"), gone)
                        .type(w("helpdesk.find.purpose"), "the merge was a mistake")
                        .press(w("helpdesk.find.send"))
                        .follow(w("helpdesk.unmerge.title"))
                        .type(w("helpdesk.reason"), "two people after all")
                        .press(w("helpdesk.merge.send"))
                        .sees(w("helpdesk.preview.unmerge"))
                        .press(w("helpdesk.preview.send.unmerge"))
                        .sees(w("helpdesk.unmerge.done")));
    }

    /** The college is told of each decision, by a new edition of its answer. */
    @ParameterizedTest
    @EnumSource
    void the_helpdesk_decides_a_case_the_college_sees_it_and_the_decision_is_taken_back(Way way) {
        Role college = Demo.running().role("college");
        Person.walks(helpdesk, way, person -> {
            String number = person.open("/helpdesk/cases")
                    .page()
                    .locator("td a")
                    .nth(1 + way.ordinal())
                    .innerText()
                    .replaceAll("\\D", "");
            person.follow(w("helpdesk.cases.look", number))
                    .choose(w("helpdesk.case.new"))
                    .press(w("helpdesk.case.send"))
                    .sees(w("helpdesk.reason.missing"))
                    .type(w("helpdesk.reason"), "the passport was seen")
                    .press(w("helpdesk.case.send"))
                    .sees(w("helpdesk.case.done"));
            Person.walks(
                    college,
                    way,
                    guest -> guest.open("/college/reviews")
                            .follow(w("college.reviews.decided"))
                            .sees(number));
            person.open("/helpdesk/cases/" + number)
                    .sees(w("helpdesk.verdict.distinct"), "the passport was seen")
                    .press(w("helpdesk.case.undo.send"))
                    .sees(w("helpdesk.reason.missing"))
                    .type(w("helpdesk.reason"), "it was somebody else's passport")
                    .press(w("helpdesk.case.undo.send"))
                    .sees(w("helpdesk.case.undone"), w("helpdesk.verdict.undone"));
            Person.walks(college, way, guest -> guest.open("/college/reviews").sees(number));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_helpdesk_leaves_a_case_of_which_it_is_not_sure(Way way) {
        Person.walks(
                helpdesk,
                way,
                person -> person.open("/helpdesk/cases")
                        .followFirst(w("helpdesk.cases.look", "").strip())
                        .press(w("helpdesk.case.send"))
                        .sees(w("helpdesk.case.choice.missing"))
                        .choose(w("helpdesk.case.unsure"))
                        .type(w("helpdesk.reason"), "the certificate is needed")
                        .press(w("helpdesk.case.send"))
                        .sees(w("helpdesk.case.left")));
    }
}
