package org.learnerhub.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.domain.challenge.CasesInMemory.COLLEGE;
import static org.learnerhub.domain.challenge.CasesInMemory.learner;
import static org.learnerhub.domain.challenge.CasesInMemory.odalys;
import static org.learnerhub.domain.challenge.CasesInMemory.wrongGrade;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.learnerhub.domain.challenge.ChallengeState.Word;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.record.Action;

/** A learner with one result, and how cases about it are raised. */
abstract class ChallengedResult {

    final CasesInMemory hub = new CasesInMemory();
    long event;

    @BeforeEach
    final void aLearnerWithAResult() {
        event = hub.said(Action.CREATE, "B");
    }

    Challenge raised() {
        return hub.raise
                .inTheNameOf(COLLEGE, odalys(), wrongGrade(event, "A"))
                .challenge()
                .orElseThrow();
    }

    Challenge ofNumber() {
        return hub.raise
                .byLearner(learner(), request(ChallengeKind.SEVERAL_NUMBERS, null, Map.of(), "I have two numbers"))
                .challenge()
                .orElseThrow();
    }

    static ChallengeRequest request(
            ChallengeKind kind, @Nullable Long event, Map<StatedValue, String> supplied, String words) {
        return new ChallengeRequest(
                kind, List.of(), event, null, StatedValues.none(), new StatedValues(supplied), Contact.none(), words);
    }

    Word word(Challenge one) {
        return hub.one(one.number()).state().word();
    }

    static void refused(HubCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.refusal().code()).isEqualTo(code));
    }

    Challenge missing(String awardingBody) {
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
}
