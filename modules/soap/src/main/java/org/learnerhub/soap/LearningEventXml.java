package org.learnerhub.soap;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.model.LearningEvent;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.ShownEvent;

/** Events as GetLearnerLearningEvents has them: which members are there, empty or nil depends on the source (contract 6.2). */
final class LearningEventXml {

    private static final String UNKNOWN_NAME = "UNKNOWN";
    private static final String UNKNOWN_CODE = "UNKNWN";
    private static final String UNKNOWN_GRADE = "9999999999";
    private static final String NOT_DISPUTED = "N";
    private static final String UNRESTRICTED = "0";
    private static final Pattern UNIT = Pattern.compile("[A-Z][0-9]{7}");

    private LearningEventXml() {}

    static LearningEvent full(ShownEvent shown) {
        LearningEvent event = brief(shown);
        event.setDateLoaded(WireTime.of(shown.loaded()));
        event.setUnderDataChallenge(NOT_DISPUTED);
        Qualification qualification = shown.qualification();
        event.setQualificationType(qualification == null ? "" : qualification.type());
        event.setAchievementProviderName(orEmpty(shown.providerName()));
        if (shown.content() instanceof Achievement achievement) {
            achievement(event, shown, achievement);
        } else if (shown.content() instanceof Participation participation) {
            participation(event, shown, participation);
        }
        return event;
    }

    /** Nine members (contract 6.2). */
    static LearningEvent brief(ShownEvent shown) {
        LearningEvent event = new LearningEvent();
        EventContent content = shown.content();
        event.setID(Math.toIntExact(shown.id()));
        event.setCredits(0L);
        event.setSource(source(shown));
        event.setSubject(subject(shown));
        event.setSubjectCode(SubjectCode.of(shown));
        event.setGrade(grade(content));
        event.setAchievementAwardDate(awardDate(content));
        event.setAchievementProviderUkprn(
                shown.provider() == null ? "" : shown.provider().value());
        Qualification qualification = shown.qualification();
        if (qualification != null && content instanceof Achievement) {
            event.setLevel(qualification.level());
        }
        return event;
    }

    private static void achievement(LearningEvent event, ShownEvent shown, Achievement achievement) {
        event.setAwardingOrganisationName(awardingBody(shown));
        event.setAwardingOrganisationUkprn(shown.state().key().sender().value());
        event.setLanguageForAssessment(achievement.language());
        event.setStatus(achievement.provisional() ? "P" : "F");
    }

    private static void participation(LearningEvent event, ShownEvent shown, Participation participation) {
        Qualification qualification = shown.qualification();
        boolean school = participation.source() == EventContent.Source.NPD;
        String reference = qualification == null ? null : qualification.awardingBodyRef();
        event.setAwardingOrganisationName(
                school && qualification != null ? qualification.awardingBody() : UNKNOWN_NAME);
        event.setAwardingOrganisationUkprn(school && reference != null ? reference : UNKNOWN_CODE);
        event.setCollectionType(school ? "A" : "W");
        event.setParticipationStartDate(participation.start().toString());
        event.setParticipationEndDate(date(participation.end()));
        event.setRestriction(UNRESTRICTED);
        event.setReturnNumber(participation.returnNumber());
        event.setStatus("F");
    }

    /** By the qualification list, where the hub does not know the sender by name. */
    static String awardingBody(ShownEvent shown) {
        if (shown.senderName() != null) {
            return shown.senderName();
        }
        Qualification qualification = shown.qualification();
        return qualification == null ? UNKNOWN_NAME : qualification.awardingBody();
    }

    static String source(ShownEvent shown) {
        if (shown.content() instanceof Participation participation) {
            return participation.source().name();
        }
        return UNIT.matcher(shown.state().key().code()).matches() ? "QCFU" : "AO";
    }

    static String subject(ShownEvent shown) {
        if (shown.content() instanceof Participation participation && participation.subject() != null) {
            return participation.subject();
        }
        Qualification qualification = shown.qualification();
        return qualification == null ? "" : qualification.title();
    }

    static String grade(EventContent content) {
        if (content instanceof Achievement achievement) {
            return orEmpty(achievement.grade());
        }
        String outcome = ((Participation) content).outcome();
        return outcome == null ? UNKNOWN_GRADE : outcome;
    }

    /** Of a course the day on which it was completed. */
    static String awardDate(EventContent content) {
        if (content instanceof Achievement achievement) {
            return achievement.awardDate().toString();
        }
        Participation participation = (Participation) content;
        return participation.status() == EventContent.Status.COMPLETED ? date(participation.end()) : "";
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
