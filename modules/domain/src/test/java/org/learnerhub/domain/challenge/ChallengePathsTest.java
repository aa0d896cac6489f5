package org.learnerhub.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.domain.challenge.CasesInMemory.BODY;
import static org.learnerhub.domain.challenge.CasesInMemory.COLLEGE;
import static org.learnerhub.domain.challenge.CasesInMemory.LEARNER;
import static org.learnerhub.domain.challenge.CasesInMemory.OTHER_COLLEGE;
import static org.learnerhub.domain.challenge.CasesInMemory.SOMEBODY;
import static org.learnerhub.domain.challenge.CasesInMemory.body;
import static org.learnerhub.domain.challenge.CasesInMemory.by;
import static org.learnerhub.domain.challenge.CasesInMemory.learner;
import static org.learnerhub.domain.challenge.CasesInMemory.odalys;
import static org.learnerhub.domain.challenge.CasesInMemory.staff;
import static org.learnerhub.domain.challenge.CasesInMemory.wrongGrade;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.challenge.ChallengeState.Word;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.challenge.RaiseAnswer.Outcome;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.Fact;

/** Every way that a case can go, by a clock that is moved. */
class ChallengePathsTest {

    private CasesInMemory hub;
    private long event;

    @BeforeEach
    void aLearnerWithAResult() {
        hub = new CasesInMemory();
        event = hub.said(Action.CREATE, "B");
    }

    private Challenge raised() {
        return hub.raise
                .inTheNameOf(COLLEGE, odalys(), wrongGrade(event, "A"))
                .challenge()
                .orElseThrow();
    }

    private Challenge ofNumber() {
        return hub.raise
                .byLearner(learner(), request(ChallengeKind.SEVERAL_NUMBERS, null, Map.of(), "I have two numbers"))
                .challenge()
                .orElseThrow();
    }

    private static ChallengeRequest request(
            ChallengeKind kind, @Nullable Long event, Map<StatedValue, String> supplied, String words) {
        return new ChallengeRequest(
                kind, List.of(), event, null, StatedValues.none(), new StatedValues(supplied), Contact.none(), words);
    }

    private Word word(Challenge one) {
        return hub.one(one.number()).state().word();
    }

    private static void refused(HubCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.refusal().code()).isEqualTo(code));
    }

    @Test
    void a_case_about_an_event_is_with_whoever_sent_it_with_the_supplied_values_beside_the_original() {
        Challenge one = raised();

        assertThat(one.state())
                .isEqualTo(
                        new ChallengeState.WithAwardingBody(BODY.institution().ukprn()));
        assertThat(one.claim().original().get(StatedValue.ACHIEVED_GRADE)).isEqualTo("B");
        assertThat(one.claim().original().date(StatedValue.ACHIEVED_DATE)).contains(CasesInMemory.DAY);
        assertThat(one.claim().supplied().get(StatedValue.ACHIEVED_GRADE)).isEqualTo("A");
        assertThat(hub.told(one))
                .containsExactly(
                        "challenge-to-answer OfInstitution[ukprn=10099993]",
                        "challenge-raised OfInstitution[ukprn=10099991]");
        assertThat(hub.challenges.challenged(List.of(event))).containsValue(one.reference());
        assertThat(hub.audit.of(new AuditSubject.Learner(LEARNER), 0, 9))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.operation()).isEqualTo("CreateDataChallenge");
                    assertThat(entry.shown().words()).containsExactly("raised", "shown-nothing");
                });
    }

    @Test
    void the_same_again_is_the_same_case_until_it_is_closed() {
        Challenge one = raised();
        RaiseAnswer again = hub.raise.inTheNameOf(COLLEGE, odalys(), wrongGrade(event, "A"));
        assertThat(again.outcome()).isEqualTo(Outcome.OPEN_ALREADY);
        assertThat(again.challenge()).map(Challenge::reference).contains(one.reference());

        hub.close.refuse(body(), one.number(), "It is a B.");
        assertThat(raised().number()).isNotEqualTo(one.number());
    }

    @Test
    void what_cannot_be_answered_is_not_raised_and_nobody_is_told() {
        assertThat(hub.raise
                        .inTheNameOf(COLLEGE, odalys(), wrongGrade(event + 1, "A"))
                        .outcome())
                .isEqualTo(Outcome.EVENT_UNKNOWN);
        assertThat(hub.raise
                        .inTheNameOf(COLLEGE, odalys(), request(ChallengeKind.EVENT_WRONG, event, Map.of(), " "))
                        .outcome())
                .isEqualTo(Outcome.LACKS);
        assertThat(hub.raise
                        .inTheNameOf(COLLEGE, CasesInMemory.asked(LEARNER, "Somebody", "Else"), wrongGrade(event, "A"))
                        .outcome())
                .isEqualTo(Outcome.NOT_VERIFIED);
        ChallengeRequest badEmail = new ChallengeRequest(
                ChallengeKind.EVENT_NOT_MINE,
                List.of(),
                event,
                null,
                StatedValues.none(),
                StatedValues.none(),
                new Contact(null, null, "no address"),
                "");
        assertThat(hub.raise.inTheNameOf(COLLEGE, odalys(), badEmail).outcome()).isEqualTo(Outcome.EMAIL_INVALID);
        assertThat(hub.challenges.all()).isEmpty();
        assertThat(hub.notices.all()).isEmpty();
        assertThat(hub.audit.all()).hasSize(4);
    }

    @Test
    void an_event_of_somebody_else_cannot_be_challenged() {
        long other = hub.said(
                SOMEBODY, "Q2", Action.CREATE, new Achievement("Q2", CasesInMemory.DAY, null, "A", null, false), 0);
        assertThat(hub.raise
                        .inTheNameOf(COLLEGE, odalys(), wrongGrade(other, "A"))
                        .outcome())
                .isEqualTo(Outcome.EVENT_UNKNOWN);
    }

    @Test
    void where_the_trail_cannot_be_written_nothing_is_raised() {
        hub.audit.setFull(true);
        assertThatThrownBy(this::raised).hasMessage("the trail is full");
        assertThat(hub.challenges.all()).isEmpty();
        assertThat(hub.notices.all()).isEmpty();
    }

    @Test
    void reminders_come_after_ten_and_fifteen_working_days_and_then_it_is_overdue() {
        Challenge one = raised();
        Deadlines deadlines = one.claim().deadlines();
        assertThat(deadlines.reminders()).hasSize(2);
        for (int passed = 0; passed < 2; passed++) {
            hub.clock.set(deadlines.reminders().get(passed).minusSeconds(1));
            hub.keep.keep();
            assertThat(hub.one(one.number()).count(ChallengeStep.Kind.REMINDED)).isEqualTo(passed);
            hub.clock.advance(Duration.ofSeconds(1));
            hub.keep.keep();
            hub.keep.keep();
            assertThat(hub.one(one.number()).count(ChallengeStep.Kind.REMINDED)).isEqualTo(passed + 1);
        }
        assertThat(word(one)).isEqualTo(Word.WITH_AWARDING_BODY);

        hub.clock.set(deadlines.overdue());
        hub.keep.keep();
        hub.clock.advance(Duration.ofDays(99));
        hub.keep.keep();
        assertThat(hub.one(one.number()).state())
                .isEqualTo(new ChallengeState.Overdue(
                        deadlines.overdue(),
                        new ChallengeState.WithAwardingBody(BODY.institution().ukprn())));
        assertThat(hub.told(one))
                .containsSubsequence(
                        "challenge-reminder OfInstitution[ukprn=10099993]",
                        "challenge-reminder OfInstitution[ukprn=10099993]",
                        "challenge-overdue OfInstitution[ukprn=10099993]",
                        "challenge-overdue Helpdesk[]",
                        "challenge-overdue OfInstitution[ukprn=10099991]")
                .hasSize(7);
        assertThat(hub.challenges.challenged(List.of(event))).isNotEmpty();
    }

    @Test
    void a_hub_that_was_down_for_long_reminds_once_and_counts_every_deadline() {
        Challenge one = raised();
        hub.clock.set(one.claim().deadlines().overdue().plus(Duration.ofDays(30)));
        hub.keep.keep();
        Challenge after = hub.one(one.number());
        assertThat(after.count(ChallengeStep.Kind.REMINDED)).isEqualTo(2);
        assertThat(after.count(ChallengeStep.Kind.OVERDUE)).isEqualTo(1);
        assertThat(hub.told(one))
                .filteredOn(told -> told.startsWith("challenge-reminder"))
                .isEmpty();
        assertThat(hub.told(one))
                .filteredOn(told -> told.startsWith("challenge-overdue"))
                .hasSize(3);
    }

    @Test
    void an_answer_in_words_stops_no_clock() {
        Challenge one = raised();
        hub.answer.answer(body(), one.number(), "We amend it with our next feed.", new Answer.InWords());
        assertThat(word(one)).isEqualTo(Word.ANSWERED);
        assertThat(hub.told(one)).last().isEqualTo("challenge-answered OfInstitution[ukprn=10099991]");

        hub.clock.set(one.claim().deadlines().overdue());
        hub.keep.keep();
        assertThat(word(one)).isEqualTo(Word.OVERDUE);
        hub.answer.answer(body(), one.number(), "Still to come.", new Answer.InWords());
        assertThat(word(one)).isEqualTo(Word.OVERDUE);
        hub.said(Action.UPDATE, "A");
        hub.see.look();
        assertThat(word(one)).isEqualTo(Word.AMENDED);
    }

    @Test
    void a_feed_that_amends_what_is_challenged_closes_the_case() {
        Challenge one = raised();
        hub.see.look();
        assertThat(word(one)).isEqualTo(Word.WITH_AWARDING_BODY);

        hub.said(
                LEARNER,
                CasesInMemory.CODE,
                Action.UPDATE,
                new Achievement(CasesInMemory.CODE, CasesInMemory.DAY, null, "B", "Welsh", false),
                1);
        hub.see.look();
        assertThat(word(one))
                .as("another value than the one that is challenged")
                .isEqualTo(Word.WITH_AWARDING_BODY);

        hub.said(
                LEARNER,
                CasesInMemory.CODE,
                Action.UPDATE,
                new Achievement(CasesInMemory.CODE, CasesInMemory.DAY, null, "A*", "Welsh", false),
                2);
        hub.see.look();
        assertThat(hub.one(one.number()).state())
                .isEqualTo(new ChallengeState.Amended(hub.clock.instant(), hub.log.lastNumber()));
        assertThat(hub.told(one)).last().isEqualTo("challenge-amended OfInstitution[ukprn=10099991]");
        assertThat(hub.challenges.challenged(List.of(event))).isEmpty();
    }

    @Test
    void a_withdrawal_by_a_feed_closes_a_case_about_somebody_elses_event() {
        Challenge one = hub.raise
                .byLearner(learner(), request(ChallengeKind.EVENT_NOT_MINE, event, Map.of(), "Not me"))
                .challenge()
                .orElseThrow();
        hub.said(Action.WITHDRAW, "B");
        hub.see.look();
        assertThat(word(one)).isEqualTo(Word.AMENDED);
        assertThat(hub.told(one)).last().isEqualTo("challenge-amended OfLearner[uln=" + LEARNER + "]");
    }

    @Test
    void a_missing_result_that_a_feed_brings_closes_the_case() {
        Challenge one = missing("Invented 10099993");
        assertThat(word(one)).isEqualTo(Word.WITH_AWARDING_BODY);
        hub.said(LEARNER, "Q3", Action.CREATE, new Achievement("Q3", CasesInMemory.DAY, null, "A", null, false), 0);
        hub.see.look();
        assertThat(word(one)).isEqualTo(Word.AMENDED);
    }

    private Challenge missing(String awardingBody) {
        return hub.raise
                .inTheNameOf(
                        COLLEGE,
                        odalys(),
                        request(
                                ChallengeKind.EVENT_MISSING,
                                null,
                                Map.of(
                                        StatedValue.ACCREDITATION_NUMBER, "Q/3",
                                        StatedValue.ACHIEVED_DATE, "2026-08-13T00:00:00",
                                        StatedValue.ACHIEVED_GRADE, "A",
                                        StatedValue.AWARDING_BODY, awardingBody),
                                "It is missing"))
                .challenge()
                .orElseThrow();
    }

    @Test
    void an_answer_amends_the_result_as_supplied_and_the_history_names_the_case() {
        Challenge one = raised();
        hub.clock.advance(Duration.ofDays(1));
        hub.answer.answer(body(), one.number(), "You are right.", new Answer.Correct(StatedValues.none()));

        Fact last = hub.state(event).last();
        assertThat(hub.state(event).content())
                .isEqualTo(new Achievement(CasesInMemory.CODE, CasesInMemory.DAY, null, "A", null, false));
        assertThat(last.origin().challenge()).isEqualTo(one.number());
        assertThat(last.reason()).isEqualTo("You are right.");
        assertThat(hub.log.ofEvent(event)).hasSize(2);
        assertThat(hub.one(one.number()).state())
                .isEqualTo(new ChallengeState.Amended(hub.clock.instant(), last.number()));
        assertThat(hub.live).isEmpty();
    }

    @Test
    void an_answer_takes_an_event_out_adds_a_missing_one_and_moves_one_to_another_day() {
        Challenge removed = raised();
        hub.answer.answer(staff(), removed.number(), "Not hers.", new Answer.Remove());
        assertThat(hub.state(event).withdrawn()).isTrue();
        assertThat(hub.live).containsValue(-1L);

        Challenge missing = missing("10099993");
        hub.answer.answer(body(), missing.number(), "Found.", new Answer.Add(StatedValues.none()));
        long added = hub.log.lastNumber();
        assertThat(hub.state(added).content())
                .isEqualTo(new Achievement("Q/3", CasesInMemory.DAY, null, "A", null, false));
        assertThat(hub.live).containsValue(0L);

        Challenge dated = hub.raise
                .inTheNameOf(COLLEGE, odalys(), wrongGrade(added, "A"))
                .challenge()
                .orElseThrow();
        hub.answer.answer(
                body(),
                dated.number(),
                "It was a day later.",
                new Answer.Correct(new StatedValues(Map.of(StatedValue.ACHIEVED_DATE, "2026-08-14"))));
        assertThat(hub.state(added).withdrawn()).isTrue();
        assertThat(hub.state(hub.log.lastNumber()).key().date()).isEqualTo(CasesInMemory.DAY.plusDays(1));
    }

    @Test
    void an_amendment_that_changes_nothing_or_does_not_fit_leaves_the_case_open() {
        Challenge one = raised();
        refused(
                ChallengeCode.CHALLENGE_CHANGES_NOTHING,
                () -> hub.answer.answer(
                        body(),
                        one.number(),
                        "So it is.",
                        new Answer.Correct(new StatedValues(Map.of(StatedValue.ACHIEVED_GRADE, "B")))));
        refused(
                ChallengeCode.CHALLENGE_VALUE_UNFIT,
                () -> hub.answer.answer(
                        body(),
                        one.number(),
                        "Too long.",
                        new Answer.Correct(new StatedValues(Map.of(StatedValue.ACHIEVED_GRADE, "A".repeat(11))))));
        refused(
                ChallengeCode.CHALLENGE_BY_FEED_ONLY,
                () -> hub.answer.answer(body(), one.number(), "Merged.", new Answer.Settle()));
        refused(
                ChallengeCode.CHALLENGE_REASON_MISSING,
                () -> hub.answer.answer(body(), one.number(), " ", new Answer.InWords()));
        assertThat(word(one)).isEqualTo(Word.WITH_AWARDING_BODY);
        assertThat(hub.log.ofEvent(event)).hasSize(1);
    }

    @Test
    void a_refusal_keeps_its_reason_and_closes_the_case() {
        Challenge one = raised();
        hub.close.refuse(body(), one.number(), "The script was marked twice: it is a B.");
        assertThat(hub.one(one.number()).state())
                .isEqualTo(new ChallengeState.Refused(hub.clock.instant(), "The script was marked twice: it is a B."));
        assertThat(hub.told(one)).last().isEqualTo("challenge-refused OfInstitution[ukprn=10099991]");
        refused(
                ChallengeCode.CHALLENGE_CLOSED,
                () -> hub.answer.answer(body(), one.number(), "Oh.", new Answer.InWords()));
        refused(ChallengeCode.CHALLENGE_CLOSED, () -> hub.close.withdraw(staff(), one.number(), ""));
    }

    @Test
    void who_raised_it_withdraws_it_and_nothing_is_deleted() {
        Challenge one = raised();
        refused(
                ChallengeCode.CHALLENGE_NOT_YOURS,
                () -> hub.close.withdraw(by(OTHER_COLLEGE.caller()), one.number(), ""));
        refused(
                ChallengeCode.CHALLENGE_UNKNOWN,
                () -> hub.close.withdraw(by(COLLEGE.caller()), one.number(), SOMEBODY, ""));
        hub.close.withdraw(by(COLLEGE.caller()), one.number(), LEARNER, "A mistake.");

        assertThat(word(one)).isEqualTo(Word.WITHDRAWN);
        assertThat(hub.one(one.number()).steps()).hasSize(3);
        assertThat(hub.one(one.number()).claim()).isEqualTo(one.claim());
        assertThat(hub.told(one))
                .endsWith(
                        "challenge-withdrawn OfInstitution[ukprn=10099993]",
                        "challenge-withdrawn OfInstitution[ukprn=10099991]");
    }

    @Test
    void only_who_has_to_answer_answers() {
        Challenge one = raised();
        for (Caller stranger : List.<Caller>of(COLLEGE.caller(), new Caller.Learner(LEARNER))) {
            refused(
                    ChallengeCode.CHALLENGE_NOT_YOURS,
                    () -> hub.answer.answer(by(stranger), one.number(), "It is an A.", new Answer.InWords()));
        }
        refused(
                ChallengeCode.CHALLENGE_UNKNOWN,
                () -> hub.answer.answer(body(), one.number() + 1, "It is.", new Answer.InWords()));
    }

    @Test
    void a_case_about_numbers_is_with_the_helpdesk_until_the_register_is_put_right() {
        Challenge one = ofNumber();
        assertThat(one.state()).isEqualTo(new ChallengeState.Raised());
        assertThat(hub.told(one))
                .containsExactly("challenge-to-answer Helpdesk[]", "challenge-raised OfLearner[uln=" + LEARNER + "]");
        hub.clock.set(one.claim().deadlines().overdue());
        hub.keep.keep();
        assertThat(hub.told(one))
                .filteredOn(told -> told.startsWith("challenge-overdue"))
                .hasSize(2);

        hub.answer.answer(staff(), one.number(), "Your numbers were merged.", new Answer.Settle());
        assertThat(hub.one(one.number()).state()).isEqualTo(new ChallengeState.Amended(hub.clock.instant(), null));
    }

    @Test
    void a_case_that_nobody_is_known_for_is_passed_on_by_the_helpdesk() {
        Challenge one = missing("Some board");
        assertThat(word(one)).isEqualTo(Word.RAISED);
        refused(
                ChallengeCode.CHALLENGE_LACKS,
                () -> hub.answer.answer(staff(), one.number(), "Found.", new Answer.Add(StatedValues.none())));
        refused(
                ChallengeCode.CHALLENGE_BODY_UNKNOWN,
                () -> hub.close.pass(staff(), one.number(), new Ukprn("10000001"), ""));
        hub.close.pass(staff(), one.number(), BODY.institution().ukprn(), "Yours?");
        assertThat(word(one)).isEqualTo(Word.WITH_AWARDING_BODY);
        assertThat(hub.told(one)).last().isEqualTo("challenge-to-answer OfInstitution[ukprn=10099993]");
        hub.answer.answer(body(), one.number(), "Found.", new Answer.Add(StatedValues.none()));
        assertThat(word(one)).isEqualTo(Word.AMENDED);
    }

    @Test
    void a_merge_takes_nothing_from_a_case() {
        Challenge one = raised();
        hub.merged.put(SOMEBODY, List.of(LEARNER));
        assertThat(hub.show.listOf(COLLEGE, "UserType ORG", SOMEBODY, Filter.all(), 9))
                .hasSize(1);
        hub.answer.answer(body(), one.number(), "You are right.", new Answer.Correct(StatedValues.none()));
        assertThat(hub.audit.of(new AuditSubject.Learner(SOMEBODY), 0, 1)).hasSize(1);
        assertThat(hub.audit.of(new AuditSubject.Learner(LEARNER), 0, 1)).hasSize(1);
    }

    @Test
    void everybody_sees_their_own_cases_and_the_contact_only_who_gave_it_and_the_helpdesk() {
        ChallengeRequest request = new ChallengeRequest(
                ChallengeKind.EVENT_NOT_MINE,
                List.of(),
                event,
                null,
                StatedValues.none(),
                StatedValues.none(),
                new Contact("Zoë", null, "zoe@example.org"),
                "");
        Challenge one =
                hub.raise.inTheNameOf(COLLEGE, odalys(), request).challenge().orElseThrow();
        assertThat(hub.told(one)).last().isEqualTo("challenge-raised OfAddress");

        assertThat(List.of(COLLEGE, BODY))
                .allSatisfy((Call call) -> assertThat(hub.show.listOf(call, "UserType ORG", null, Filter.all(), 9))
                        .hasSize(1));
        assertThat(hub.show.listOf(OTHER_COLLEGE, "UserType ORG", LEARNER, Filter.all(), 9))
                .isEmpty();
        assertThat(hub.show.listOwn(learner(), 9)).hasSize(1);
        assertThat(hub.show.show(body(), one.number()).contact()).isEqualTo(Contact.none());
        assertThat(hub.show.show(by(COLLEGE.caller()), one.number()).contact()).isNotEqualTo(Contact.none());
        assertThat(hub.show.show(learner(), one.number()).contact()).isNotEqualTo(Contact.none());
        assertThat(hub.show.list(staff(), Filter.open(), 9)).hasSize(1);
        refused(ChallengeCode.CHALLENGE_UNKNOWN, () -> hub.show.show(by(OTHER_COLLEGE.caller()), one.number()));
        refused(ChallengeCode.CHALLENGE_UNKNOWN, () -> hub.show.show(by(new Caller.Learner(SOMEBODY)), one.number()));
    }

    @Test
    void no_notice_says_anything_of_a_learner() {
        Challenge one = raised();
        hub.clock.set(one.claim().deadlines().overdue());
        hub.keep.keep();
        hub.close.refuse(body(), one.number(), "It is a B, Odalys.");
        assertThat(hub.notices.all())
                .hasSizeGreaterThan(5)
                .allSatisfy(kept -> assertThat(kept.notice().subject()
                                + kept.notice().text()
                                + kept.notice().path())
                        .doesNotContain("Odalys", "Quillfeather", LEARNER.toString(), CasesInMemory.CODE, "grade"));
    }
}
