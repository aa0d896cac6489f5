package org.learnerhub.soap.record;

import org.learnerhub.contract.g1.learnerrec.MIAPLearningEvent;
import org.learnerhub.contract.r9.model.LearnerEvent;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.soap.learner.MiapEventXml;

/** Events as GetLearnerRecord of 2017 has them: those of the first generation, and what 2017 added (contract 6.1). */
final class LearnerEventXml {

    private LearnerEventXml() {}

    static LearnerEvent of(ShownEvent shown) {
        LearnerEvent event = first(MiapEventXml.of(shown));
        event.setDataChallengeRef(shown.challenge());
        event.setID(Math.toIntExact(shown.id()));
        event.setAwardDate(event.getAchievementAwardDate());
        event.setGrade(event.getLearningOutcomeGradeCode());
        event.setOwningOrganisationName(event.getAwardingOrganisationName());
        event.setRecordedBy(shown.state().key().sender().value());
        event.setUpdatedBy(shown.state().last().key().sender().value());
        event.setSelected(false);
        event.setSensitive(false);
        event.setSourceQualificationCode(shown.state().key().code());
        event.setStatus(shown.state().isProvisional() ? "P" : "F");
        Qualification qualification = shown.qualification();
        if (qualification != null) {
            event.setLevel(qualification.level());
        }
        if (shown.content() instanceof Achievement achievement) {
            event.setLanguageForAssessment(achievement.language());
        }
        return event;
    }

    private static LearnerEvent first(MIAPLearningEvent first) {
        LearnerEvent event = new LearnerEvent();
        event.setAcademicYear(first.getAcademicYear());
        event.setAchievementAwardDate(first.getAchievementAwardDate());
        event.setAchievementProviderName(first.getAchievementProviderName());
        event.setAchievementProviderUKPRN(first.getAchievementProviderUKPRN());
        event.setAwardingOrganisationCode(first.getAwardingOrganisationCode());
        event.setAwardingOrganisationName(first.getAwardingOrganisationName());
        event.setBinCode(first.getBinCode());
        event.setCollectionType(first.getCollectionType());
        event.setCreditsAchieved(first.getCreditsAchieved());
        event.setDataChallengeIndicator(first.getDataChallengeIndicator());
        event.setDateLoaded(first.getDateLoaded());
        event.setIncrementNumber(first.getIncrementNumber());
        event.setLastUpdatedDateTime(first.getLastUpdatedDateTime());
        event.setLearningOutcomeGradeCode(first.getLearningOutcomeGradeCode());
        event.setLearningOutcomeGradeDesc(first.getLearningOutcomeGradeDesc());
        event.setParticipationEndDate(first.getParticipationEndDate());
        event.setParticipationStartDate(first.getParticipationStartDate());
        return codes(event, first);
    }

    private static LearnerEvent codes(LearnerEvent event, MIAPLearningEvent first) {
        event.setFrameworkCode(first.getFrameworkCode());
        event.setFrameworkDesc(first.getFrameworkDesc());
        event.setProgrammeCode(first.getProgrammeCode());
        event.setProgrammeDesc(first.getProgrammeDesc());
        event.setQualificationTitle(first.getQualificationTitle());
        event.setQualificationTypeCode(first.getQualificationTypeCode());
        event.setQualificationTypeTitle(first.getQualificationTypeTitle());
        event.setRestriction(first.getRestriction());
        event.setRestrictionFlag(first.getRestrictionFlag());
        event.setRetakeIndicator(first.getRetakeIndicator());
        event.setReturnNumber(first.getReturnNumber());
        event.setSectorSubjectAreaCode(first.getSectorSubjectAreaCode());
        event.setSectorSubjectAreaTitle(first.getSectorSubjectAreaTitle());
        event.setSubjectCode(first.getSubjectCode());
        event.setSubjectTitle(first.getSubjectTitle());
        return event;
    }
}
