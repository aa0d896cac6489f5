package org.learnerhub.soap.record;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.model.DataChallenge;
import org.learnerhub.contract.r9.model.OriginalLearningEvent;
import org.learnerhub.contract.r9.model.SuppliedLearningEvent;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.soap.learner.WireTime;

/** Challenges and what is said in them as the record service has them (contract 1.5). */
final class ChallengeXml {

    private ChallengeXml() {}

    static StatedValues values(@Nullable OriginalLearningEvent sent) {
        if (sent == null) {
            return StatedValues.none();
        }
        return new Collected()
                .and(StatedValue.ACCREDITATION_NUMBER, sent.getAccreditationNumber())
                .and(StatedValue.AWARDING_BODY, sent.getAwardingBody())
                .and(StatedValue.QUALIFICATION_LEVEL, sent.getQualificationLevel())
                .and(StatedValue.AIM_TITLE, sent.getAimTitle())
                .and(StatedValue.ACHIEVED_DATE, sent.getAchievedDate())
                .and(StatedValue.ACHIEVED_GRADE, sent.getAchievedGrade())
                .and(StatedValue.TOTAL_CREDITS, sent.getTotalCredits())
                .and(StatedValue.CREDIT_VALUE, sent.getCreditValue())
                .and(StatedValue.LANGUAGE_FOR_ASSESSMENT, sent.getLanguageForAssessment())
                .and(StatedValue.PROVIDER, sent.getProvider())
                .and(StatedValue.TYPE, sent.getType())
                .and(StatedValue.START_DATE, sent.getStartDate())
                .and(StatedValue.END_DATE, sent.getEndDate())
                .values();
    }

    static StatedValues values(@Nullable SuppliedLearningEvent sent) {
        if (sent == null) {
            return StatedValues.none();
        }
        return new Collected()
                .and(StatedValue.ACCREDITATION_NUMBER, sent.getAccreditationNumber())
                .and(StatedValue.AWARDING_BODY, sent.getAwardingBody())
                .and(StatedValue.AIM_TITLE, sent.getAimTitle())
                .and(StatedValue.ACHIEVED_DATE, sent.getAchievedDate())
                .and(StatedValue.ACHIEVED_GRADE, sent.getAchievedGrade())
                .and(StatedValue.TOTAL_CREDITS, sent.getTotalCredits())
                .and(StatedValue.CREDIT_VALUE, sent.getCreditValue())
                .and(StatedValue.LANGUAGE_FOR_ASSESSMENT, sent.getLanguageForAssessment())
                .and(StatedValue.PROVIDER, sent.getProvider())
                .and(StatedValue.TYPE, sent.getType())
                .and(StatedValue.QUALIFICATION_LEVEL, sent.getQualificationLevel())
                .and(StatedValue.START_DATE, sent.getStartDate())
                .and(StatedValue.END_DATE, sent.getEndDate())
                .values();
    }

    static DataChallenge of(Challenge one) {
        DataChallenge item = new DataChallenge();
        item.setCreatedDate(WireTime.of(one.claim().raisedAt()));
        item.setReferenceNo(one.reference());
        ChallengeState state = one.state();
        item.setResolvedDate(state instanceof ChallengeState.Closed closed ? WireTime.of(closed.at()) : "");
        item.setStatus(state.word().wire());
        item.setType(one.claim().kind().word());
        return item;
    }

    /** What is there. */
    private static final class Collected {

        private final Map<StatedValue, String> values = new EnumMap<>(StatedValue.class);

        Collected and(StatedValue name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
            return this;
        }

        StatedValues values() {
            return new StatedValues(values);
        }
    }
}
