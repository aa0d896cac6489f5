package org.learnerhub.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.challenge.CasesInMemory.COLLEGE;
import static org.learnerhub.domain.challenge.CasesInMemory.LEARNER;
import static org.learnerhub.domain.challenge.CasesInMemory.body;
import static org.learnerhub.domain.challenge.CasesInMemory.learner;
import static org.learnerhub.domain.challenge.CasesInMemory.odalys;
import static org.learnerhub.domain.challenge.CasesInMemory.staff;
import static org.learnerhub.domain.challenge.CasesInMemory.wrongGrade;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.challenge.ChallengeState.Word;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.Fact;

/** Cases that end since the record is put right, by a feed or by an answer. */
class AmendingChallengeTest extends ChallengedResult {

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
}
