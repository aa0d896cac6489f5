package org.learnerhub.soap.record;

import org.learnerhub.contract.r9.model.LearningEvent;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.soap.learner.EventWords;
import org.learnerhub.soap.learner.SubjectCode;
import org.learnerhub.soap.learner.WireTime;

/** Events as GetLearnerLearningEvents has them: which members are there, empty or nil depends on the source (contract 6.2). */
final class LearningEventXml {

    private static final String UNRESTRICTED = "0";

    private LearningEventXml() {}

    static LearningEvent full(ShownEvent shown) {
        LearningEvent event = brief(shown);
        event.setDateLoaded(WireTime.of(shown.loaded()));
        event.setUnderDataChallenge(shown.isUnderChallenge() ? "Y" : "N");
        event.setAwardingOrganisationName(EventWords.awardingName(shown));
        event.setAwardingOrganisationUkprn(EventWords.awardingCode(shown));
        event.setCollectionType(EventWords.collectionType(shown));
        Qualification qualification = shown.qualification();
        event.setQualificationType(qualification == null ? "" : qualification.type());
        event.setAchievementProviderName(EventWords.orEmpty(shown.providerName()));
        if (shown.content() instanceof Achievement achievement) {
            achievement(event, achievement);
        } else if (shown.content() instanceof Participation participation) {
            participation(event, participation);
        }
        return event;
    }

    /** Nine members (contract 6.2). */
    static LearningEvent brief(ShownEvent shown) {
        LearningEvent event = new LearningEvent();
        EventContent content = shown.content();
        event.setID(Math.toIntExact(shown.id()));
        event.setCredits(0L);
        event.setSource(EventWords.source(shown));
        event.setSubject(EventWords.subject(shown));
        event.setSubjectCode(SubjectCode.of(shown));
        event.setGrade(EventWords.grade(content));
        event.setAchievementAwardDate(EventWords.awardDate(content));
        event.setAchievementProviderUkprn(
                shown.provider() == null ? "" : shown.provider().value());
        Qualification qualification = shown.qualification();
        if (qualification != null && content instanceof Achievement) {
            event.setLevel(qualification.level());
        }
        return event;
    }

    private static void achievement(LearningEvent event, Achievement achievement) {
        event.setLanguageForAssessment(achievement.language());
        event.setStatus(achievement.provisional() ? "P" : "F");
    }

    private static void participation(LearningEvent event, Participation participation) {
        boolean dated = participation.source() != EventContent.Source.NPD;
        event.setParticipationStartDate(dated ? participation.start().toString() : "");
        event.setParticipationEndDate(dated ? EventWords.date(participation.end()) : "");
        event.setRestriction(UNRESTRICTED);
        event.setReturnNumber(participation.returnNumber());
        event.setStatus("F");
    }
}
