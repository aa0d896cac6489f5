package org.learnerhub.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.challenge.CasesInMemory.BODY;
import static org.learnerhub.domain.challenge.CasesInMemory.COLLEGE;
import static org.learnerhub.domain.challenge.CasesInMemory.LEARNER;
import static org.learnerhub.domain.challenge.CasesInMemory.OTHER_COLLEGE;
import static org.learnerhub.domain.challenge.CasesInMemory.SOMEBODY;
import static org.learnerhub.domain.challenge.CasesInMemory.body;
import static org.learnerhub.domain.challenge.CasesInMemory.by;
import static org.learnerhub.domain.challenge.CasesInMemory.staff;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.challenge.ChallengeState.Word;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;

/** Every other way that a case can go, by a clock that is moved. */
class ChallengePathsTest extends ChallengedResult {

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
}
