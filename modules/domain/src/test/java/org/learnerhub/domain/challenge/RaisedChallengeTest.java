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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.challenge.RaiseAnswer.Outcome;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;

/** What is raised, with whom it is then, and who sees it. */
class RaisedChallengeTest extends ChallengedResult {

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
